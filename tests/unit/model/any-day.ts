import fc from 'fast-check';
import { type Day, earliest, isDay, type WholeDay } from '../../../src/model/days.ts';

/** Days of a few years, whole and partial, so that two of them often meet. */
export const anyDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1999, max: 2004 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, date, length]) =>
    [year, month, date]
      .slice(0, length)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  )
  .filter(isDay);

/** Whole days of a few years. */
export const anyWholeDay: fc.Arbitrary<WholeDay> = anyDay.map(earliest);
