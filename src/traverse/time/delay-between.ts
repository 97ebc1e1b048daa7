import { dayNumber } from '../../model/days.ts';

/** A date as recorded, with the first and the last day that it can mean. */
export interface RecordedDay {
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The number of days between two dates. */
export interface Delay {
  /** Between the dates as recorded; null if one of them is not a whole day. */
  readonly days: number | null;
  /** Smallest and largest number that the sources allow. */
  readonly minDays: number;
  readonly maxDays: number;
}

/** Counts the days from one date to another; negative if the second comes first. */
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
