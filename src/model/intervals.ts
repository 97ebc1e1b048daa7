import { type Day, earliest, latest, type WholeDay } from './days.ts';

/** Days from `since` on and before `until`. A bound that is null was not found: it says neither "always" nor "still". */
export interface Interval {
  readonly since: Day | null;
  readonly until: Day | null;
}

/** How bounds that are not exact, or not known, are read: only what must hold, or all that may. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Whether a whole day lies in an interval. A start that is not known is never certain; an end that is not known is open. */
export function covers({ since, until }: Interval, on: WholeDay, certainty: Certainty): boolean {
  if (certainty === 'CERTAIN') return since !== null && latest(since) <= on && (until === null || on < earliest(until));
  return (since === null || earliest(since) <= on) && (until === null || on < latest(until));
}

/** Whether two intervals may have, or must have, a day in common. */
export function overlap(one: Interval, other: Interval, certainty: Certainty): boolean {
  const ofStart = certainty === 'CERTAIN' ? latest : earliest;
  const ofEnd = certainty === 'CERTAIN' ? earliest : latest;
  const starts = [one.since, other.since].filter((day) => day !== null).map(ofStart);
  const ends = [one.until, other.until].filter((day) => day !== null).map(ofEnd);
  if (certainty === 'CERTAIN' && starts.length < 2) return false;
  return starts.every((start) => ends.every((end) => start < end));
}
