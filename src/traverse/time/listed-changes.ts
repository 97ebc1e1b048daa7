import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from '../compare/day-window.ts';
import type { Moment, ToldChange } from './changed-facts.ts';
import type { ChangePlace } from './cursor-of-changes.ts';
import type { DaysOfChanges } from './days-of-changes.ts';
import { type ChangeKind, kindsOfChange } from './kinds-of-change.ts';

/** Which changes are listed. */
export interface ListAsked {
  readonly window: DayWindow;
  /** Whether what is of a day had happened by that of the snapshot. */
  readonly had: (own: DayBounds) => boolean;
  /** Where the page before ended; null: there is none. */
  readonly start: ChangePlace | null;
}

/** A change at its place in a list. */
export interface PlacedChange extends ChangePlace {
  readonly fact: number;
  readonly moment: Moment;
  /** The day as its source gives it. Null: sources give different ones, all of them within the bounds. */
  readonly day: string | null;
  readonly bounds: DayBounds;
}

/** A change with what it names. */
export type ListedChange = PlacedChange & ToldChange;

/** Lists changes of a kind in the order of their first days, then of their keys. */
export function* listed(
  graph: Projection,
  kind: ChangeKind,
  days: DaysOfChanges,
  asked: ListAsked,
): Iterable<ListedChange> {
  const { starts, order } = days.changes;
  for (const [row, earliest] of days.earliest.entries()) {
    const isBefore = asked.start !== null && earliest < asked.start.earliest;
    if (isBefore || !mayLieIn({ earliest, latest: days.latest[row] ?? earliest }, asked.window)) continue;
    const changes = [...order.subarray(starts[row], starts[row + 1])];
    const inOrder = changes.flatMap((change) => placed(graph, kind, change, asked) ?? []).toSorted(comparePlaces);
    for (const one of inOrder) {
      const told = kindsOfChange[kind].tell(graph, one.fact);
      if (told !== undefined) yield { ...one, ...told };
    }
  }
}

function placed(graph: Projection, kind: ChangeKind, change: number, asked: ListAsked): PlacedChange | undefined {
  const { days, life, id } = kindsOfChange[kind];
  const fact = Math.floor(change / days.length);
  const own = life(graph, fact);
  const day = days[change % days.length];
  const bounds = day === undefined ? null : (own?.[day.bound] ?? null);
  if (day === undefined || bounds === null || !mayLieIn(bounds, asked.window) || !asked.had(bounds)) return undefined;
  const key = `${id(graph, fact)}${day.suffix}`;
  const { moment, bound } = day;
  const one = { earliest: bounds.earliest, kind, key, fact, moment, day: own?.written[bound] ?? null, bounds };
  return asked.start === null || comparePlaces(one, asked.start) > 0 ? one : undefined;
}

/** The order of a list of changes: by first days, then kinds, then keys. */
export function comparePlaces(one: ChangePlace, other: ChangePlace): number {
  return (
    compareTexts(one.earliest, other.earliest) || compareTexts(one.kind, other.kind) || compareTexts(one.key, other.key)
  );
}
