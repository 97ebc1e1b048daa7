import type { StoredNode } from './memory.ts';
import { type AskedDay, dayBounds } from './oracle-validity.ts';

type Values = Readonly<Record<string, unknown>>;

/** A day of a fact as it is written, with the first and the last whole day that it can mean. */
export interface Dated {
  /** Null: sources differ on it. */
  readonly day: string | null;
  readonly earliest: string;
  readonly latest: string;
}

/** A day that some properties keep; none where it was not found. */
export function datedIn(values: Values, name: string): readonly Dated[] {
  const [day, earliest, latest] = [values[name], values[`${name}Earliest`], values[`${name}Latest`]];
  if (typeof earliest !== 'string' || typeof latest !== 'string') return [];
  return [{ day: typeof day === 'string' ? day : null, earliest, latest }];
}

/** Whether a day may lie between two others, both still meant. A bound that is null is open. */
export function mayLieBetween({ earliest, latest }: Dated, from: string | null, to: string | null): boolean {
  return (from === null || latest >= dayBounds(from).earliest) && (to === null || earliest <= dayBounds(to).latest);
}

/** Whether it had happened by the day of a snapshot: surely by every day meant, surely by the last one, or perhaps. */
export function hadHappened({ earliest, latest }: Dated, day: AskedDay | undefined): boolean {
  if (day === undefined) return true;
  const on = dayBounds(day.date);
  if (day.certainty === 'POSSIBLE') return earliest <= on.latest;
  return latest <= (day.certainty === 'CERTAIN' ? on.earliest : on.latest);
}

/** A node by a label of its and its id. */
export function refTo(label: string, { values }: StoredNode) {
  return { label, id: String(values.id) };
}
