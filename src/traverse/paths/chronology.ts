import type { DayBounds, WholeDay } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Link } from './link.ts';
import { datedBy, dayOf } from './link-days.ts';

/** How far a path in the order of days has come: the first day on which its next link may lie. */
export interface Moment {
  readonly notBefore: WholeDay | null;
  /** The link that set it; null before the first dated link. */
  readonly by: Link | null;
}

/** Before the first link. */
export const beginning: Moment = { notBefore: null, by: null };

/**
 * The moment after one more link; undefined where its day lies before that of the link before.
 * CERTAIN: the days have no other reading, so a link without a day fits nowhere. Two links dated by one node lie on the same day.
 * PRESUMED and POSSIBLE: they have a reading in which none lies before the one before it, and a link without a day fits anywhere:
 * nothing is presumed of the order of two days of one month.
 */
export function afterLink(moment: Moment, link: Link, certainty: Certainty): Moment | undefined {
  const day = dayOf(link);
  return certainty === 'CERTAIN' ? surely(moment, link, day) : perhaps(moment, link, day);
}

function perhaps(moment: Moment, link: Link, day: DayBounds | null): Moment | undefined {
  const { notBefore } = moment;
  if (day === null) return moment;
  if (notBefore === null || notBefore <= day.earliest) return { notBefore: day.earliest, by: link };
  return notBefore <= day.latest ? moment : undefined;
}

function surely({ notBefore, by }: Moment, link: Link, day: DayBounds | null): Moment | undefined {
  if (day === null) return undefined;
  const follows = notBefore === null || notBefore <= day.earliest || isOneDay(by, link);
  return follows ? { notBefore: day.latest, by: link } : undefined;
}

function isOneDay(one: Link | null, other: Link): boolean {
  const dating = datedBy(other);
  return one !== null && dating !== null && datedBy(one) === dating;
}
