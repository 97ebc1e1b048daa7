import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeSmallest } from '../../../../src/kit/take-smallest.ts';
import { roundRobin } from '../../../../src/traverse/explore/round-robin.ts';

describe('dealing neighbours', () => {
  test('takes one of every kind before a second of any', () => {
    expect(roundRobin([['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']], 5)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
  });

  test('gives a neighbour of two kinds one place', () => {
    expect(
      roundRobin(
        [
          ['x', 'y'],
          ['x', 'z'],
        ],
        3,
      ),
    ).toEqual(['x', 'y', 'z']);
  });

  test('ends when there are none left', () => {
    expect(roundRobin([[], ['a']], 10)).toEqual(['a']);
    expect(roundRobin([], 10)).toEqual([]);
  });
});

describe('the least of many', () => {
  test('are the first of them sorted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 9 }), (numbers, most) => {
        const least = takeSmallest(numbers, most, (one, other) => one - other);
        expect(least).toEqual(numbers.toSorted((one, other) => one - other).slice(0, most));
      }),
    );
  });
});
