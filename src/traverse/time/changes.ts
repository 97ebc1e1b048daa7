import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { runCooperatively } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectInteger } from '../check-arguments.ts';
import { allDays, type DayWindow, mustLieIn } from '../compare/day-window.ts';
import { knownIn, stancesIn } from '../compare/stances.ts';
import { occurredBy } from '../occurred-by.ts';
import { type ChangePlace, cursorAt, placeAt } from './cursor-of-changes.ts';
import { allByDays, byDays, type DaysOfChanges } from './days-of-changes.ts';
import { type ChangeKind, kindsOfChange } from './kinds-of-change.ts';
import { comparePlaces, type ListedChange, listed } from './listed-changes.ts';
import { merged } from './merged.ts';
import { sentenceOfChange, sentenceOfShift } from './sentence-of-change.ts';
import { type ShiftEnd, shiftsIn } from './shifts.ts';

/** Something that began, ended, happened, or changed its verb. */
export interface Change {
  /** The day as its source gives it. Null: sources give different ones, all of them from `earliest` to `latest`. */
  readonly day: string | null;
  readonly earliest: string;
  readonly latest: string;
  readonly what: 'BEGAN' | 'ENDED' | 'CHANGED' | 'HAPPENED';
  readonly kind: ChangeKind;
  /** What changed, or what owns the link or the part that did. */
  readonly node: NodeRef;
  /** Whose change it is. Null: no one actor's. */
  readonly actor: NodeRef | null;
  /** The other end of a link; what a stance is on; who is recognised. */
  readonly far: NodeRef | null;
  /** Of a stance that changed the verb: the one before. */
  readonly before: NodeRef | null;
  readonly sentence: string;
  /** Whether it surely lies between the days. */
  readonly certainty: Certainty;
}

/** One page of changes. */
export interface Changes {
  readonly nodes: readonly Change[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Ids of actors asked for that the graph has not. */
  readonly unknown: readonly string[];
  /** All stances before those of the page are looked at. */
  readonly complete: true;
}

/** What is asked for: both days are in it. */
export interface ChangesAsked {
  readonly from: Day;
  readonly to: Day;
  readonly kinds: readonly ChangeKind[];
  /** Null: whoever it concerns. */
  readonly actors: readonly string[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** Changes of one page at the most. */
export const largestPageOfChanges = 500;

/**
 * Lists what changed between two days, and given a day of a snapshot what of it had happened by then, in the order of the first day
 * that each change can mean, then of kinds and ids.
 */
export async function changes(graph: Projection, asked: ChangesAsked, day?: AskedDay): Promise<Changes> {
  const { first, actors, kinds } = asked;
  expectInteger('first', first, largestPageOfChanges, 0);
  const start = asked.after === null ? null : placeAt(asked.after);
  const window = { from: boundsOf(asked.from).earliest, to: boundsOf(asked.to).latest };
  const known = knownIn(graph, { actors, propositions: null });
  const had = occurredBy(day);
  const lists: Iterable<ListedChange>[] = [];
  for (const kind of new Set(kinds)) {
    const days = await daysOf(graph, kind, known.actors);
    lists.push(listed(graph, kind, days, { window, had, start }));
  }
  const found = firstOf(
    lists.reduce((all, list) => merged(all, list, comparePlaces), []),
    first + 1,
  );
  const page = found.slice(0, first);
  const verbs = verbsBefore(graph, page, had);
  return {
    nodes: page.map((entry) => changeOf(entry, verbs, window)),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: start !== null,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
    unknown: known.unknown,
    complete: true,
  };
}

/** The days of all changes of a kind, or of those that concern some actors. */
async function daysOf(graph: Projection, kind: ChangeKind, actors: readonly number[] | null): Promise<DaysOfChanges> {
  if (actors === null) return await allByDays(graph, kind);
  const facts = kindsOfChange[kind];
  return await runCooperatively(byDays(graph, facts, new Set(actors.flatMap((actor) => facts.around(graph, actor)))));
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= most) break;
  return first;
}

function cursorOf(place: ChangePlace | undefined): string | null {
  return place === undefined ? null : cursorAt(place);
}

/** For each stance that took another verb than the one before it: that one, and its verb. */
type Verbs = ReadonlyMap<string, ShiftEnd>;

/** Compares the stances of a page with all of the same holders on the same propositions that had been recorded by the day of the snapshot. */
function verbsBefore(graph: Projection, page: readonly ListedChange[], had: (own: DayBounds) => boolean): Verbs {
  const stances = page.filter(isRecorded);
  const ids = (end: 'actor' | 'far') => [...new Set(stances.flatMap((change) => change[end]?.id ?? []))];
  const scope = knownIn(graph, { actors: ids('actor'), propositions: ids('far') });
  const recorded = stancesIn(graph, scope).filter(({ day }) => had(day));
  return new Map(shiftsIn(recorded, allDays).map(({ before, after }) => [after.stance.id, before]));
}

/** Whether it is a stance on the day on which it was recorded. */
function isRecorded({ kind, moment }: ListedChange): boolean {
  return kind === 'STANCE' && moment === 'HAPPENED';
}

function changeOf(change: ListedChange, verbs: Verbs, window: DayWindow): Change {
  const { kind, moment, day, bounds, node, actor, far, words } = change;
  const before = isRecorded(change) ? verbs.get(node.id) : undefined;
  return {
    day,
    ...bounds,
    what: before === undefined ? moment : 'CHANGED',
    kind,
    node,
    actor,
    far,
    before: before?.stance ?? null,
    sentence: before === undefined ? sentenceOfChange(kind, moment, words) : sentenceOfShift(words, before.position),
    certainty: mustLieIn(bounds, window) ? 'CERTAIN' : 'POSSIBLE',
  };
}
