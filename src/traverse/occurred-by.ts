import { boundsOf, type DayBounds } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import { holdsOn } from '../model/validity.ts';
import { lifetimeFrom } from './lifetimes.ts';

/** Whether what is of a day had happened by the day of a snapshot: that it has, lasts from then on. Without a snapshot all has. */
export function occurredBy(day: AskedDay | undefined): (own: DayBounds) => boolean {
  if (day === undefined) return () => true;
  const by = boundsOf(day.date);
  return (own) => holdsOn(lifetimeFrom(own), by, day.certainty);
}
