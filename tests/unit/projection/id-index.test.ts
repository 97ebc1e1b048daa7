import { describe, expect, test } from 'vitest';
import { createIdIndex } from '../../../src/projection/id-index.ts';
import { packStrings } from '../../../src/projection/packed-strings.ts';
import { runToEnd } from './run-to-end.ts';

/** An index of these ids. */
function indexOf(ids: readonly string[]) {
  const index = runToEnd(createIdIndex(runToEnd(packStrings(ids)), ids.length));
  return index.find;
}

describe('an index of ids', () => {
  test('finds every id at its number, and none that it does not have', () => {
    const ids = Array.from({ length: 5_000 }, (_, number) => `pact-${number * 7}`);
    const find = indexOf(ids);
    expect(ids.map((id) => find(id, [0, ids.length]))).toEqual(ids.map((_, number) => number));
    expect(ids.map((id) => find(`${id}x`, [0, ids.length])).filter((found) => found !== undefined)).toEqual([]);
  });

  test('finds an id that two kinds of nodes have in the range of each', () => {
    const find = indexOf(['china', 'japan', 'japan', '日本', '']);
    expect([find('japan', [0, 2]), find('japan', [2, 5]), find('japan', [3, 5])]).toEqual([1, 2, undefined]);
    expect([find('日本', [0, 5]), find('', [0, 5])]).toEqual([3, 4]);
  });

  test('finds ids of one hash, and nothing where there are none', () => {
    expect(indexOf([])('japan', [0, 0])).toBeUndefined();
    const alike = ['a', 'a', 'a', 'b'];
    const find = indexOf(alike);
    expect(alike.map((id, number) => find(id, [number, number + 1]))).toEqual([0, 1, 2, 3]);
  });
});
