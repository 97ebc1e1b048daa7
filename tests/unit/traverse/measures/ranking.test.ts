import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranking } from '../../../../src/traverse/measures/ranking.ts';

describe('a ranking', () => {
  test('gives equal values one rank, one more than there are greater ones, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), fc.integer({ min: 1, max: 20 }), (values, first) => {
        const expected = values
          .map((value, at) => ({ at, value, rank: values.filter((other) => other > value).length + 1 }))
          .toSorted((one, other) => one.rank - other.rank || one.at - other.at);
        expect(ranking(values, first)).toEqual(expected.slice(0, first));
      }),
    );
  });

  test('takes values for equal that differ in their last digits alone', () => {
    const third = 0.1 + 0.2;
    expect(ranking([0.3, third, 0.29999], 3)).toEqual([
      { at: 0, value: 0.3, rank: 1 },
      { at: 1, value: 0.3, rank: 1 },
      { at: 2, value: 0.29999, rank: 3 },
    ]);
  });
});
