import { boundsOf, type DayBounds } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import { comparisonsIn, conditions } from '../model/validity.ts';

/** What has happened by a day: that of which this end of its own day lies on the day or before it. */
export interface HappenedBy {
  readonly end: keyof DayBounds;
  /** A whole day, or a text after every day. */
  readonly by: string;
}

/** What has happened by a day, as the rule of the model has it for the beginning of whatever is dated. Without a day that is all. */
export function happenedBy(day: AskedDay | undefined): HappenedBy {
  if (day === undefined) return { end: 'latest', by: '9999' };
  const begun = comparisonsIn(conditions[day.certainty]).find(
    ({ bound, operator }) => bound === 'since' && operator === '<=',
  );
  if (begun === undefined) throw new TypeError(`${day.certainty} does not look at the beginning`);
  return { end: begun.end, by: boundsOf(day.date)[begun.day] };
}
