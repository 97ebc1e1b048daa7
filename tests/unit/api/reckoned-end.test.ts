import { describe, expect, test } from 'vitest';
import { reckon } from '../../../src/api/reckoned-end.ts';

describe('the end of a term', () => {
  test('is the month of the start, the term and all renewals later', () => {
    expect(reckon(20, ['2002-02-28', null], [[5, null]])).toEqual(['2027-02', '2002-02-28', 25]);
  });

  test('is a year where no more is known of the start', () => {
    expect(reckon(10, ['1950', null], [])).toEqual(['1960', '1950', 10]);
  });

  test.each([
    ['a term', reckon(null, ['2002', null], [])],
    ['a period', reckon(20, undefined, [])],
    ['a start', reckon(20, [null, null], [])],
    ['an open end', reckon(20, ['2002', '2010-01-01'], [])],
    ['renewals whose end no source prints', reckon(20, ['2002', null], [[5, '2027-02-28']])],
  ])('is not reckoned without %s', (_, found) => {
    expect(found).toBeUndefined();
  });
});
