import type { AskedDay } from '../model/node-ref.ts';
import { type ArgumentSource, type Arguments, inputCertainty, inputDay } from './arguments.ts';
import type { GraphRoot } from './compiled.ts';
import { idsIn, takesIds } from './id-arguments.ts';
import { dayOf, daysOf } from './ids.ts';

/** What of a root field tells which days it is asked about. */
export type Dated = Pick<GraphRoot, 'coordinate' | 'field' | 'args' | 'snapshot' | 'severalDays'>;

/**
 * The days that a request asks a root field about, each to be answered by itself: that of the snapshot around it, or those that ids in its
 * arguments name. Undefined stands for all days.
 */
export function daysOfRoot(
  { coordinate, field, args, snapshot, severalDays }: Dated,
  read: (source: ArgumentSource) => Arguments,
): readonly (AskedDay | undefined)[] {
  if (snapshot !== undefined) return [askedDay(read(snapshot))];
  if (!takesIds(field)) return [undefined];
  const ids = idsIn(field, read(args)).map(({ text }) => text);
  if (ids.length === 0) return [undefined];
  return severalDays ? daysOf(ids) : [dayOf(ids, coordinate)];
}

/** The day of `asOf`. */
function askedDay({ date, certainty }: Arguments): AskedDay {
  return { date: inputDay(date), certainty: inputCertainty(certainty) };
}
