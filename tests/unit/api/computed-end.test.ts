import { describe, expect, test } from 'vitest';
import { computeEnd } from '../../../src/api/compute-end.ts';

describe('the end of a term', () => {
  test('is the month of the start, the term and all renewals later', () => {
    expect(computeEnd(20, ['2002-02-28', null], [[5, null]])).toEqual(['2027-02', '2002-02-28', 25]);
  });

  test('is a year where no more is known of the start', () => {
    expect(computeEnd(10, ['1950', null], [])).toEqual(['1960', '1950', 10]);
  });

  test.each([
    ['a term', computeEnd(null, ['2002', null], [])],
    ['a period', computeEnd(20, undefined, [])],
    ['a start', computeEnd(20, [null, null], [])],
    [
      'the years of each renewal',
      computeEnd(
        20,
        ['2002', null],
        [
          [5, null],
          [null, null],
        ],
      ),
    ],
    ['an open end', computeEnd(20, ['2002', '2010-01-01'], [])],
    ['renewals whose end no source prints', computeEnd(20, ['2002', null], [[5, '2027-02-28']])],
  ])('is not computed without %s', (_, found) => {
    expect(found).toBeUndefined();
  });
});
