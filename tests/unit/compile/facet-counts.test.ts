import { describe, expect, test } from 'vitest';
import { addUp, sortedCounts } from '../../../src/compile/facet-counts.ts';

const years = [
  ['1971', 2],
  ['1969', 1],
  ['1972', 5],
] as const;

describe('counts by a key', () => {
  test('are added up', () => {
    expect(
      addUp([
        ['a', 1],
        ['b', 1],
        ['a', 3n],
      ]),
    ).toEqual([
      ['a', 4],
      ['b', 1],
    ]);
  });

  test.each([
    ['COUNT_DESC', ['1972', '1971', '1969']],
    ['VALUE_ASC', ['1969', '1971', '1972']],
    ['VALUE_DESC', ['1972', '1971', '1969']],
  ] as const)('are sorted by %s', (order, expected) => {
    expect(sortedCounts(years, order, undefined).map(([key]) => key)).toEqual(expected);
  });

  test('of one size are sorted by their keys', () => {
    const same = [
      ['b', 1],
      ['a', 1],
    ] as const;
    expect(sortedCounts(same, 'COUNT_DESC', undefined).map(([key]) => key)).toEqual(['a', 'b']);
  });

  test.each([
    ['year', ['1969', '1972'], ['1969', '1970', '1971', '1972']],
    ['month', ['1971-11', '1972-02'], ['1971-11', '1971-12', '1972-01', '1972-02']],
    ['day', ['1972-02-28', '1972-03-01'], ['1972-02-28', '1972-02-29', '1972-03-01']],
  ] as const)('by the %s can have their gaps filled', (span, keys, expected) => {
    const counts = keys.map((key) => [key, 1] as const);
    expect(sortedCounts(counts, 'VALUE_ASC', span)).toEqual(
      expected.map((key) => [key, counts.some(([one]) => one === key) ? 1 : 0]),
    );
  });

  test('of nothing have no gaps', () => {
    expect(sortedCounts([], 'VALUE_ASC', 'month')).toEqual([]);
  });
});
