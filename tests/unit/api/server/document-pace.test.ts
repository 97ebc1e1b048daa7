import { describe, expect, test } from 'vitest';
import { createDocumentPace } from '../../../../src/api/server/document-pace.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Waits for documents of these lengths, and notes the order in which they start. */
function waitFor(lengths: readonly number[]): readonly number[] {
  const pace = createDocumentPace();
  const started: number[] = [];
  for (const length of lengths) void pace(length).then(() => started.push(length));
  return started;
}

describe('createDocumentPace', () => {
  test('starts one document at once, and one more with each turn of the event loop', async () => {
    const started = waitFor([100, 100, 100]);
    await Promise.resolve();
    expect(started.length).toBe(1);
    await turn();
    expect(started.length).toBeLessThanOrEqual(2);
    await turn();
    await turn();
    expect(started.length).toBe(3);
  });

  test('starts the shortest next, and lets none wait for ever', async () => {
    const started = waitFor([900, 800, 700, 10, 20, 30, 40, 50]);
    for (let at = 0; at < 10; at += 1) await turn();
    expect(started.slice(0, 4)).toEqual([900, 10, 20, 30]);
    expect(started.indexOf(800)).toBe(4);
    expect(started.length).toBe(8);
  });
});
