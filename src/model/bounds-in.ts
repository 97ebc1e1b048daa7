import { type DayBounds, wholeDay } from './days.ts';

/** The whole days between which a dated property lies; null where it was not found. */
export function boundsIn(values: Readonly<Record<string, unknown>>, name: string): DayBounds | null {
  const [first, last] = [values[`${name}Earliest`], values[`${name}Latest`]];
  // The loader writes both beside every day, as whole days.
  return typeof first === 'string' && typeof last === 'string'
    ? { earliest: wholeDay(first), latest: wholeDay(last) }
    : null;
}
