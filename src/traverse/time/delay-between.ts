import { dayNumber } from '../../model/days.ts';

/** A day as it is recorded, with the first and the last whole day that its sources leave possible. */
export interface RecordedDay {
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

/** How many days lie between two days. */
export interface Delay {
  /** Between the days as they are recorded; null where one of them is not a whole day. */
  readonly days: number | null;
  /** The fewest and the most that the sources leave possible. */
  readonly minDays: number;
  readonly maxDays: number;
}

/** Days from one day to another. The number is below 0 where the second comes first, or may do so. */
export function delayBetween(from: RecordedDay, to: RecordedDay): Delay {
  const isWhole = from.date.length === 10 && to.date.length === 10;
  return {
    days: isWhole ? daysBetween(from.date, to.date) : null,
    minDays: daysBetween(from.latest, to.earliest),
    maxDays: daysBetween(from.earliest, to.latest),
  };
}

function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
