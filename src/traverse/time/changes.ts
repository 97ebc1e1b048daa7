import { listTag } from '../../kit/list-tag.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { type Compute, runCooperatively } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectPageSize } from '../check-arguments.ts';
import { resolveScope, stancesIn } from '../compare/stances.ts';
import { allDays, type DayWindow, mustLieIn } from '../day-window.ts';
import { occurredBy } from '../occurred-by.ts';
import { type ChangePosition, changeCursor, parseChangeCursor } from './change-cursor.ts';
import { type ChangeKind, changeFacts } from './change-facts.ts';
import { changeSentence, shiftSentence } from './change-sentence.ts';
import { allChangesByDay, type ChangesByDay, indexByDay } from './changes-by-day.ts';
import { compareChanges, type ListedChange, listChanges } from './list-changes.ts';
import { mergeSorted } from './merge-sorted.ts';
import { type ShiftEnd, shiftsIn } from './shifts.ts';

/** Something that began, ended, happened, or changed its verb. */
export interface Change {
  /** The day as its source gives it. Null: sources give different ones, all of them from `earliest` to `latest`. */
  readonly day: string | null;
  readonly earliest: string;
  readonly latest: string;
  readonly type: 'BEGAN' | 'ENDED' | 'CHANGED' | 'HAPPENED';
  readonly kind: ChangeKind;
  /** What changed, or what owns the link or the part that did. */
  readonly node: NodeRef;
  /** Whose change it is. Null: no one actor's. */
  readonly actor: NodeRef | null;
  /** The other end of a link; what a stance is on; who is recognised. */
  readonly target: NodeRef | null;
  /** Of a stance that changed the verb: the one before. */
  readonly before: NodeRef | null;
  readonly sentence: string;
  /** Whether it certainly lies between the days. */
  readonly certainty: Certainty;
}

/** One page of changes. */
export interface ChangesPage {
  readonly nodes: readonly Change[];
  /** Changes between the days, whatever page is asked for; counted where it is read. */
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Requested ids that match no actor. */
  readonly unknown: readonly string[];
  /** All stances before those of the page are looked at. */
  readonly complete: true;
}

/** Days, kinds, actors and page of the changes. Both days are included. */
export interface ChangesArguments {
  readonly from: Day;
  readonly to: Day;
  readonly kinds: readonly ChangeKind[];
  /** Null for all actors. */
  readonly actors: readonly string[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** Changes of one page at the most. */
export const MAX_CHANGES = 500;

/**
 * Lists what changed between two days, and given a day of a snapshot what of it had happened by then, in the order of the first day
 * that each change can mean, then of kinds and ids.
 */
export async function changes(
  graph: Projection,
  args: ChangesArguments,
  day?: AskedDay,
  compute: Compute = runCooperatively,
): Promise<ChangesPage> {
  const { first, actors, kinds } = args;
  expectPageSize('first', first, MAX_CHANGES);
  const tag = listTag('changes', { from: args.from, to: args.to, kinds, actors, day });
  const start = args.after === null ? null : parseChangeCursor(args.after, tag);
  const window = { from: boundsOf(args.from).earliest, to: boundsOf(args.to).latest };
  const known = resolveScope(graph, { actors, propositions: null });
  const had = occurredBy(day);
  const kept: (readonly [ChangeKind, ChangesByDay])[] = [];
  for (const kind of new Set(kinds)) kept.push([kind, await changesByDay(graph, kind, known.actors, compute)]);
  const listsFrom = (start: ChangePosition | null) =>
    kept.map(([kind, days]) => listChanges(graph, kind, days, { window, had, start }));
  const found = take(
    listsFrom(start).reduce<Iterable<ListedChange>>((all, list) => mergeSorted(all, list, compareChanges), []),
    first + 1,
  );
  const page = found.slice(0, first);
  const verbs = previousStances(graph, page, had);
  return {
    nodes: page.map((entry) => changeOf(entry, verbs, window)),
    get totalCount() {
      return listsFrom(null).reduce((sum, list) => sum + lengthOf(list), 0);
    },
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: start !== null,
      startCursor: cursorOf(page[0], tag),
      endCursor: cursorOf(page.at(-1), tag),
    },
    unknown: known.unknown,
    complete: true,
  };
}

/** The days of all changes of a kind, or of those that concern some actors. */
async function changesByDay(
  graph: Projection,
  kind: ChangeKind,
  actors: readonly number[] | null,
  compute: Compute,
): Promise<ChangesByDay> {
  if (actors === null) return await allChangesByDay(graph, kind);
  const facts = changeFacts[kind];
  return await compute(indexByDay(graph, facts, new Set(actors.flatMap((actor) => facts.around(graph, actor)))));
}

function lengthOf(items: Iterable<unknown>): number {
  let length = 0;
  for (const _ of items) length += 1;
  return length;
}

function take<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= most) break;
  return first;
}

function cursorOf(place: ChangePosition | undefined, tag: string): string | null {
  return place === undefined ? null : changeCursor(place, tag);
}

/** For each stance that took another verb than the one before it: that one, and its verb. */
type PreviousStances = ReadonlyMap<string, ShiftEnd>;

/** Compares the stances of a page with all of the same holders on the same propositions that had been recorded by the day of the snapshot. */
function previousStances(
  graph: Projection,
  page: readonly ListedChange[],
  had: (own: DayBounds) => boolean,
): PreviousStances {
  const stances = page.filter(isRecorded);
  const ids = (end: 'actor' | 'target') => [...new Set(stances.flatMap((change) => change[end]?.id ?? []))];
  const scope = resolveScope(graph, { actors: ids('actor'), propositions: ids('target') });
  const recorded = stancesIn(graph, scope).filter(({ day }) => had(day));
  return new Map(shiftsIn(recorded, allDays).map(({ before, after }) => [after.stance.id, before]));
}

/** Whether it is a stance on the day on which it was recorded. */
function isRecorded({ kind, moment }: ListedChange): boolean {
  return kind === 'STANCE' && moment === 'HAPPENED';
}

function changeOf(change: ListedChange, verbs: PreviousStances, window: DayWindow): Change {
  const { kind, moment, day, bounds, node, actor, target, words } = change;
  const before = isRecorded(change) ? verbs.get(node.id) : undefined;
  return {
    day,
    ...bounds,
    type: before === undefined ? moment : 'CHANGED',
    kind,
    node,
    actor,
    target,
    before: before?.stance ?? null,
    sentence: before === undefined ? changeSentence(kind, moment, words) : shiftSentence(words, before.position),
    certainty: mustLieIn(bounds, window) ? 'CERTAIN' : 'POSSIBLE',
  };
}
