import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays, type Day, day, earliest, isDay, isSurelyAfter, latest } from '../../../src/model/days.ts';
import { anyDay, anyWholeDay } from './any-day.ts';

const of = (text: string): Day => day().parse(text);

describe('a day', () => {
  test.each(['2001', '2001-07', '2001-07-16', '2000-02-29', '2024-02-29', '2023-12-31'])('may be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '',
    '1',
    '2001-13',
    '2001-00',
    '2001-02-29',
    '1900-02-29',
    '2001-04-31',
    '2001-7-1',
    '2001-07-16T00:00',
    ' 2001',
    '20011',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false);
    expect(day().safeParse(text).success).toBe(false);
  });

  test('lies within reach of what data sets cover', () => {
    expect(['1816', '2026-11-24', '2100'].map((text) => day().safeParse(text).success)).toEqual([true, true, true]);
    expect(['1799', '2101', '0202'].map((text) => day().safeParse(text).success)).toEqual([false, false, false]);
  });

  test('that is partial means any whole day in it', () => {
    expect([earliest(of('2001-07')), latest(of('2001-07'))]).toEqual(['2001-07-01', '2001-07-31']);
    expect([earliest(of('2024-02')), latest(of('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliest(of('2001')), latest(of('2001'))]).toEqual(['2001-01-01', '2001-12-31']);
  });

  test('is not earlier than its earliest whole day, nor later than its latest', () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        expect(earliest(text) <= latest(text)).toBe(true);
        expect(earliest(text).startsWith(text) && latest(text).startsWith(text)).toBe(true);
        expect(isDay(earliest(text)) && isDay(latest(text))).toBe(true);
      }),
    );
  });

  test('that is whole means itself', () => {
    fc.assert(fc.property(anyWholeDay, (whole) => earliest(whole) === whole && latest(whole) === whole));
  });

  test('has one place in an order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, two, three) => {
        expect(Math.sign(compareDays(one, two))).toBe(-Math.sign(compareDays(two, one)) + 0);
        if (compareDays(one, two) <= 0 && compareDays(two, three) <= 0)
          expect(compareDays(one, three)).toBeLessThanOrEqual(0);
        expect(compareDays(one, two) === 0).toBe(one === two);
      }),
    );
  });

  test('is surely after another only where no whole days of the two say otherwise', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(isSurelyAfter(one, other)).toBe(earliest(one) > latest(other));
        expect(isSurelyAfter(one, other) && isSurelyAfter(other, one)).toBe(false);
      }),
    );
  });
});
