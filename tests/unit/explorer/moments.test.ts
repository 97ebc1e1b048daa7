import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isDay, isoDay, momentBeside, momentsOf } from '../../../src/explorer/state/moments.ts';
import type { ShownLink } from '../../../src/explorer/state/view.ts';

const day = fc.date({ min: new Date('0100-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const text = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.toISOString().slice(0, 10).slice(0, length));

describe('the days on which something changes', () => {
  test('stand in order, each once, with the number of changes', () => {
    const moments = momentsOf([linkOn('2001-07-16'), linkOn('1972', '2001-07-16'), linkOn()]);
    expect(moments).toEqual([
      { date: '1972-12-31', count: 1 },
      { date: '2001-07-16', count: 2 },
    ]);
  });

  test('are found one after another without a gap', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (days) => {
        const moments = momentsOf([linkOn(...days)]);
        const forwards = moments.map(({ date }) => momentBeside(moments, date, 1));
        expect(forwards).toEqual([...moments.slice(1), null]);
        const backwards = moments.map(({ date }) => momentBeside(moments, date, -1));
        expect(backwards).toEqual([null, ...moments.slice(0, -1)]);
      }),
    );
  });
});

describe('a day on the line of time', () => {
  test('is the last one that a month or a year can mean', () => {
    expect(['2000-02', '2001-02', '1999', '1999-04-03'].map((one) => isoDay(dayNumber(one)))).toEqual([
      '2000-02-29',
      '2001-02-28',
      '1999-12-31',
      '1999-04-03',
    ]);
  });

  test('is read back from its number', () => {
    fc.assert(
      fc.property(day, (date) => {
        const one = date.toISOString().slice(0, 10);
        expect(isoDay(dayNumber(one))).toBe(one);
      }),
    );
  });

  test('is a day, a month or a year that exists', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(isDay(one)).toBe(true);
      }),
    );
    expect(['', '20', '2001-13', '2001-00', '2001-02-29', '16.7.2001', '2001-07-16T00'].filter(isDay)).toEqual([]);
  });
});

function linkOn(...days: readonly string[]): ShownLink {
  return {
    id: days.join(),
    type: 'PARTY_TO',
    from: 'a',
    to: 'b',
    word: null,
    since: null,
    until: null,
    days,
    verified: true,
    sourceCount: 2,
  };
}
