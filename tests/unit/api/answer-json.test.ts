import { describe, expect, test } from 'vitest';
import { isWritten, jsonOf, writeData } from '../../../src/api/answer-json.ts';
import { RequestError } from '../../../src/errors.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `Pact:${at}`, name: 'Élysée' }));

/** How often another could run while data was written. */
function yieldsOf(data: Readonly<Record<string, unknown>>, most: number) {
  return [...writeData(data, most)].length;
}

describe('the JSON of an answer', () => {
  test('is the same whether its data was written in steps before or not', () => {
    const data = { few: rows(2), many: rows(10_000), none: null };
    const extensions = { graph: { version: 'x' } };
    const result = { data, extensions };
    const atOnce = JSON.stringify(result);
    expect(isWritten(result)).toBe(false);
    expect(yieldsOf(data, atOnce.length * 2)).toBeGreaterThan(10);
    expect(isWritten(result)).toBe(true);
    expect(jsonOf(result)).toBe(atOnce);
    expect(jsonOf({ ...result, extensions: undefined as never })).toBe(JSON.stringify({ data }));
    expect(jsonOf({ data: null })).toBe('{"data":null}');
  });

  test('names the root field that most of it comes from where it is too long', () => {
    const data = { few: rows(2), many: rows(10_000), more: rows(5_000) };
    const refused = () => yieldsOf(data, JSON.stringify(data).length - 1_000);
    expect(refused).toThrow(RequestError);
    expect(refused).toThrow('"many"');
    expect(isWritten({ data })).toBe(false);
  });
});
