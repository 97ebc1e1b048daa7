/** How sure it must be that something held on a day. */
export type Certainty = 'CERTAIN' | 'PRESUMED' | 'POSSIBLE';

/** The levels from the strictest on: what is certain is presumed too, and what is presumed is possible. */
export const levels: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];

/** With which certainty ids hold on a day. An id that is not there does not hold. */
export type Judgement = ReadonlyMap<string, Certainty>;

/** The day of a view, or two days to compare, with the server's judgement of everything in the view. */
export interface DayView {
  readonly date: string;
  /** The earlier day, where two are compared. */
  readonly from: string | null;
  readonly certainty: Certainty;
  readonly holds: Judgement;
  /** What holds on the earlier day. */
  readonly before: Judgement | null;
}

/** A day, or two to compare, as a person asks for it. */
export type AskedDay = Pick<DayView, 'date' | 'from' | 'certainty'>;

/** What became of something between two days. */
export type Mark = 'BEGAN' | 'ENDED';

/** Whether something is shown: it holds on the day or, where two days are compared, on one of them. */
export function holdsIn(day: DayView | null, id: string): boolean {
  return day === null || reaches(day.holds.get(id), day.certainty) || reaches(day.before?.get(id), day.certainty);
}

/** Whether it began or ended between the two days of a view; null if neither, or if there is one day only. */
export function markIn(day: DayView | null, id: string): Mark | null {
  if (!day?.before) return null;
  const [now, then] = [day.holds, day.before].map((judgement) => reaches(judgement.get(id), day.certainty));
  if (now === then) return null;
  return now ? 'BEGAN' : 'ENDED';
}

/** Whether something holds on the day without a doubt. */
export function isCertainIn(day: DayView, id: string): boolean {
  return day.holds.get(id) === 'CERTAIN' || day.before?.get(id) === 'CERTAIN';
}

/** The day with the judgement of what arrived. It is left as it is where the arrival was judged for another day. */
export function withJudgement(day: DayView | null, arrived: DayView | null): DayView | null {
  if (!day || !arrived || day.date !== arrived.date || day.from !== arrived.from) return day;
  const before = day.before && arrived.before ? new Map([...day.before, ...arrived.before]) : day.before;
  return { ...day, holds: new Map([...day.holds, ...arrived.holds]), before };
}

function reaches(level: Certainty | undefined, wanted: Certainty): boolean {
  return level !== undefined && levels.indexOf(level) <= levels.indexOf(wanted);
}
