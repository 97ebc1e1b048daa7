import { type DayBounds, type WholeDay, wholeDay } from '../model/days.ts';

/** Days from the first to the last, both in it. Null: no bound on that side. */
export interface DayWindow {
  readonly from: WholeDay | null;
  readonly to: WholeDay | null;
}

/** All days. */
export const allDays: DayWindow = { from: null, to: null };

/** The last day that can be asked for: nothing is recorded as later. */
export const endOfDays = wholeDay('9999-12-31');

/** Whether a day may lie in a window. */
export function mayLieIn({ earliest, latest }: DayBounds, { from, to }: DayWindow): boolean {
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

/** Whether a day lies in a window, whatever whole day it means. */
export function mustLieIn({ earliest, latest }: DayBounds, { from, to }: DayWindow): boolean {
  return (from === null || earliest >= from) && (to === null || latest <= to);
}
