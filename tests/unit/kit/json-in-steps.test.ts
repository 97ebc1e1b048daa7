import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonInSteps } from '../../../src/kit/json-in-steps.ts';

/** The text of a value, and how often another could run while it was written. */
function written(value: unknown, most?: number) {
  const steps = jsonInSteps(value, most);
  for (let yields = 0; ; yields += 1) {
    const step = steps.next();
    if (step.done === true) return { text: step.value, yields };
  }
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `State:${at}`, name: 'Åland', of: [at] }));

describe('jsonInSteps', () => {
  test('gives what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(written(value).text).toBe(JSON.stringify(value));
      }),
    );
  });

  test.each([
    ['one long list', { nodes: rows(5_000) }],
    ['many lists', Object.fromEntries(rows(40).map((row) => [row.id, rows(200)]))],
    ['a large item between small ones', [1, rows(3_000), 'two', rows(10), { deep: { deeper: rows(3_000) } }, 3]],
  ])('yields every few thousand values of %s', (_, value) => {
    const { text, yields } = written(value);
    expect(text).toBe(JSON.stringify(value));
    expect(yields).toBeGreaterThan(text === undefined ? 0 : text.length / 100_000);
  });

  test('stops where the text is longer than allowed', () => {
    const [value, length] = [rows(5_000), Buffer.byteLength(JSON.stringify(rows(5_000)))];
    expect(written(value, length).text).toHaveLength(JSON.stringify(value).length);
    const { text, yields } = written(value, length / 10);
    expect(text).toBeUndefined();
    expect(yields).toBeLessThan(written(value).yields / 2);
  });
});
