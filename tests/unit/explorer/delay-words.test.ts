import { describe, expect, test } from 'vitest';
import { delayWords } from '../../../src/explorer/state/delay-words.ts';

describe('delayWords', () => {
  test('is exact where both days are whole', () => {
    const exact = (days: number) => delayWords({ days, minDays: days, maxDays: days }, '2025-11-07', '2025-11-12');
    expect([exact(0), exact(1), exact(5)]).toEqual(['on the same day', 'after 1 day', 'after 5 days']);
  });

  test('names the month that both share where one of them is known to the month', () => {
    const delay = { days: null, minDays: -6, maxDays: 23 };
    expect(delayWords(delay, '2025-11-07', '2025-11')).toBe('in the same month');
    expect(delayWords(delay, '2025-11', '2025-11')).toBe('in the same month');
  });

  test('names the year that both share where one of them is known to the year', () => {
    expect(delayWords({ days: null, minDays: -310, maxDays: 54 }, '2025-11-07', '2025')).toBe('in the same year');
  });

  test('gives the fewest and the most days that the sources allow otherwise', () => {
    expect(delayWords({ days: null, minDays: 24, maxDays: 54 }, '2025-11-07', '2025-12')).toBe('after 24 to 54 days');
    expect(delayWords({ days: null, minDays: -30, maxDays: 400 }, '2025-11', '2026')).toBe(
      'up to 400 days later; which came first is not certain',
    );
  });
});
