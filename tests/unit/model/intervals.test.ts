import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day, earliest, latest, type WholeDay } from '../../../src/model/days.ts';
import { type Certainty, covers, type Interval, overlap } from '../../../src/model/intervals.ts';
import { anyDay, anyWholeDay } from './any-day.ts';

const of = (text: string): Day => day().parse(text);
const on = (text: string): WholeDay => earliest(of(text));
const anyInterval: fc.Arbitrary<Interval> = fc
  .record({ since: fc.option(anyDay), until: fc.option(anyDay) })
  .filter(({ since, until }) => since === null || until === null || latest(since) < earliest(until));
const certainties: readonly Certainty[] = ['CERTAIN', 'POSSIBLE'];

describe('an interval', () => {
  test('begins on its first day and ends before its last', () => {
    const interval = { since: of('2001-07-16'), until: of('2021-07-16') };
    const days = ['2001-07-15', '2001-07-16', '2021-07-15', '2021-07-16'].map(on);
    for (const certainty of certainties) {
      expect(days.map((whole) => covers(interval, whole, certainty))).toEqual([false, true, true, false]);
    }
  });

  test('with partial bounds covers the days between them for certain, and those within them possibly', () => {
    const interval = { since: of('2001'), until: of('2021-07') };
    const days = ['2000-12-31', '2001-06-01', '2002-01-01', '2021-06-30', '2021-07-10', '2021-07-31'].map(on);
    expect(days.map((whole) => covers(interval, whole, 'CERTAIN'))).toEqual([false, false, true, true, false, false]);
    expect(days.map((whole) => covers(interval, whole, 'POSSIBLE'))).toEqual([false, true, true, true, true, false]);
  });

  test('without an end is open: silence is not an end', () => {
    expect(covers({ since: of('2001'), until: null }, on('2099-01-01'), 'CERTAIN')).toBe(true);
  });

  test('without a start is never certain', () => {
    expect(covers({ since: null, until: of('2001') }, on('1990-01-01'), 'CERTAIN')).toBe(false);
    expect(covers({ since: null, until: of('2001') }, on('1990-01-01'), 'POSSIBLE')).toBe(true);
  });

  test('possibly covers every day it covers for certain', () => {
    fc.assert(
      fc.property(anyInterval, anyWholeDay, (interval, whole) => {
        if (covers(interval, whole, 'CERTAIN')) expect(covers(interval, whole, 'POSSIBLE')).toBe(true);
      }),
    );
  });

  test('overlaps another on exactly the days both cover', () => {
    fc.assert(
      fc.property(
        anyInterval,
        anyInterval,
        anyWholeDay,
        fc.constantFrom(...certainties),
        (one, other, whole, certainty) => {
          if (covers(one, whole, certainty) && covers(other, whole, certainty))
            expect(overlap(one, other, certainty)).toBe(true);
          expect(overlap(one, other, certainty)).toBe(overlap(other, one, certainty));
        },
      ),
    );
  });
});
