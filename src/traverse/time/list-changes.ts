import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import type { ChangePosition } from './change-cursor.ts';
import { type ChangeKind, changeFacts } from './change-facts.ts';
import type { ChangeDescription, Moment } from './changed-facts.ts';
import type { ChangesByDay } from './changes-by-day.ts';

/** Which changes are listed. */
export interface ListOptions {
  readonly window: DayWindow;
  /** Whether what is of a day had happened by that of the snapshot. */
  readonly had: (own: DayBounds) => boolean;
  /** Where the page before ended; null: there is none. */
  readonly start: ChangePosition | null;
}

/** A change at its place in a list. */
export interface PositionedChange extends ChangePosition {
  readonly fact: number;
  readonly moment: Moment;
  /** The day as its source gives it. Null: sources give different ones, all of them within the bounds. */
  readonly day: string | null;
  readonly bounds: DayBounds;
}

/** A change with what it names. */
export type ListedChange = PositionedChange & ChangeDescription;

/** Lists changes of a kind in the order of their first days, then of their keys. */
export function* listChanges(
  graph: Projection,
  kind: ChangeKind,
  days: ChangesByDay,
  args: ListOptions,
): Iterable<ListedChange> {
  const { starts, order } = days.changes;
  for (const [row, earliest] of days.earliest.entries()) {
    const isBefore = args.start !== null && earliest < args.start.earliest;
    if (isBefore || !mayLieIn({ earliest, latest: days.latest[row] ?? earliest }, args.window)) continue;
    const changes = [...order.subarray(starts[row], starts[row + 1])];
    const inOrder = changes
      .flatMap((change) => positionedChange(graph, kind, change, args) ?? [])
      .toSorted(compareChanges);
    for (const one of inOrder) {
      const told = changeFacts[kind].describe(graph, one.fact);
      if (told !== undefined) yield { ...one, ...told };
    }
  }
}

function positionedChange(
  graph: Projection,
  kind: ChangeKind,
  change: number,
  args: ListOptions,
): PositionedChange | undefined {
  const { days, life, id } = changeFacts[kind];
  const fact = Math.floor(change / days.length);
  const own = life(graph, fact);
  const day = days[change % days.length];
  const bounds = day === undefined ? null : (own?.[day.bound] ?? null);
  if (day === undefined || bounds === null || !mayLieIn(bounds, args.window) || !args.had(bounds)) return undefined;
  const key = `${id(graph, fact)}${day.suffix}`;
  const { moment, bound } = day;
  const one = { earliest: bounds.earliest, kind, key, fact, moment, day: own?.written[bound] ?? null, bounds };
  return args.start === null || compareChanges(one, args.start) > 0 ? one : undefined;
}

/** The order of a list of changes: by first days, then kinds, then keys. */
export function compareChanges(one: ChangePosition, other: ChangePosition): number {
  return (
    compareTexts(one.earliest, other.earliest) || compareTexts(one.kind, other.kind) || compareTexts(one.key, other.key)
  );
}
