import { describe, expect, test } from 'vitest';
import { dayWords, periodWords } from '../../../src/explorer/state/days.ts';

describe('dayWords', () => {
  test.each([
    ['2001-07-16', '16 July 2001'],
    ['2001-07', 'July 2001'],
    ['2001', '2001'],
  ])('is as exact as %s', (date, words) => {
    expect(dayWords(date)).toBe(words);
  });
});

describe('periodWords', () => {
  test('tells an end that is not recorded from one that is', () => {
    expect(periodWords({ since: '2002-02-28', until: null })).toBe('since 28 February 2002, no end recorded');
    expect(periodWords({ since: '1950-02-14', until: '1979' })).toBe('14 February 1950 to 1979');
  });

  test('tells a start that is not recorded', () => {
    expect(periodWords({ since: null, until: '1979' })).toBe('until 1979, start not recorded');
    expect(periodWords({ since: null, until: null })).toBe('days not recorded');
    expect(periodWords({ since: null, until: null, attestedOn: '2025-12' })).toBe(
      'known in December 2025, start and end not recorded',
    );
  });
});
