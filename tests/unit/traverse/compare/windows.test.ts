import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WindowRule } from '../../../../src/traverse/compare/alignment-rules.ts';
import { firstDayOf, unitNumber } from '../../../../src/traverse/compare/calendar.ts';
import { windowsOf } from '../../../../src/traverse/compare/windows.ts';
import { anyWholeDay } from '../../model/any-day.ts';
import { whole } from '../duties/pacts.ts';
import { anyTakes, take } from './any-observation.ts';

const bounds = { most: 120, inAll: 1000, last: null };
const anyRule: fc.Arbitrary<WindowRule> = fc.record({
  unit: fc.constantFrom('DAYS', 'MONTHS', 'YEARS', 'OBSERVATIONS'),
  size: fc.integer({ min: 1, max: 40 }),
  step: fc.integer({ min: 1, max: 40 }),
});

describe('windows', () => {
  test('of the calendar begin with the unit of the first day and slide by the step', () => {
    const takes = [take({ on: '2001-07-16' }), take({ on: '2002-02' })];
    const { windows } = windowsOf(takes, { unit: 'MONTHS', size: 6, step: 3 }, bounds);
    expect(windows.map(({ days, observations: inside }) => [days.from, days.to, inside.length])).toEqual([
      ['2001-07-01', '2001-12-31', 1],
      ['2001-10-01', '2002-03-31', 1],
    ]);
  });

  test('hold a day that is not whole wherever it may lie', () => {
    const takes = [take({ on: '2001' }), take({ on: '2003-01-01' })];
    const { windows } = windowsOf(takes, { unit: 'MONTHS', size: 6, step: 6 }, bounds);
    expect(windows.map(({ observations: inside }) => inside.length)).toEqual([1, 1, 0, 0, 1]);
  });

  test('by number hold so many takes, and say from when to when they are', () => {
    const takes = ['2003-01-01', '2001', '2002-05', '2004-01-01'].map((on) => take({ on }));
    const { windows } = windowsOf(takes, { unit: 'OBSERVATIONS', size: 3, step: 1 }, bounds);
    expect(windows.map(({ days }) => [days.from, days.to])).toEqual([
      ['2001-01-01', '2003-01-01'],
      ['2002-05-01', '2004-01-01'],
    ]);
  });

  test('are the newest where there are too many, and tell how many there are', () => {
    const takes = [take({ on: '2001-01-01' }), take({ on: '2001-12-31' })];
    const { windows, count } = windowsOf(takes, { unit: 'DAYS', size: 1, step: 1 }, bounds);
    expect([windows.length, count, windows.at(-1)?.days.to]).toEqual([120, 365, '2001-12-31']);
  });

  test('are the newest that hold no more together than is allowed, and one at the least', () => {
    const takes = Array.from({ length: 10 }, (_, index) => take({ on: `200${index}` }));
    const heldIn = (inAll: number) =>
      windowsOf(takes, { unit: 'OBSERVATIONS', size: 4, step: 2 }, { ...bounds, inAll }).windows.map(
        ({ days }) => days.from,
      );
    expect(heldIn(16)).toEqual(['2000-01-01', '2002-01-01', '2004-01-01', '2006-01-01']);
    expect(heldIn(11)).toEqual(['2004-01-01', '2006-01-01']);
    expect(heldIn(1)).toEqual(['2006-01-01']);
  });

  test('end where the day asked for ends', () => {
    const takes = [take({ on: '2001' })];
    const { windows } = windowsOf(
      takes,
      { unit: 'MONTHS', size: 1, step: 1 },
      { ...bounds, last: whole('2001-03-10') },
    );
    expect(windows.map(({ days }) => days.to)).toEqual(['2001-01-31', '2001-02-28', '2001-03-31']);
  });

  test('that slide by no more than their size leave no take out', () => {
    fc.assert(
      fc.property(anyTakes, anyRule, (takes, rule) => {
        const { windows } = windowsOf(
          takes,
          { ...rule, step: Math.min(rule.step, rule.size) },
          { most: 5000, inAll: 1e6, last: null },
        );
        expect(new Set(windows.flatMap((window) => window.observations)).size).toBe(takes.length);
      }),
    );
  });
});

describe('a unit of the calendar', () => {
  test.each(['DAYS', 'MONTHS', 'YEARS'] as const)('in %s holds each of its days and no other', (unit) => {
    fc.assert(
      fc.property(anyWholeDay, (day) => {
        const number = unitNumber(day, unit);
        expect(firstDayOf(number, unit) <= day).toBe(true);
        expect(firstDayOf(number + 1, unit) > day).toBe(true);
        expect(unitNumber(firstDayOf(number, unit), unit)).toBe(number);
      }),
    );
  });
});
