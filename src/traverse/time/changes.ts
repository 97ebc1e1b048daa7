import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { compareTexts } from '../../kit/compare-texts.ts';
import { boundsOf, type Day } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { expectWithin } from '../bounds.ts';
import { allDays, type DayWindow, mustLieIn } from '../compare/day-window.ts';
import { readStances, unknownIn } from '../compare/stances.ts';
import { type HappenedBy, happenedBy } from '../happened-by.ts';
import { type ChangePlace, cursorAt, placeAt } from './cursor-of-changes.ts';
import { kindsOfChange, sentenceOfShift } from './kinds-of-change.ts';
import { shiftsIn } from './shifts.ts';
import { type ChangeKind, type ChangeParams, type ChangeRow, changeTexts } from './texts-of-changes.ts';

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
  /** False: a holder has more stances than are read, so a change of verb may be told as a stance recorded. */
  readonly complete: boolean;
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

/** Stances that are read to find the verbs before those of a page. */
const mostStancesBefore = 20_000;

/** Lists what changed between two days, and given a day of a snapshot what of it had happened by then, in the order of the first day that each change can mean, then of kinds and ids. */
export async function changes(graph: Asker, asked: ChangesAsked, day?: AskedDay): Promise<Changes> {
  const { first, actors } = asked;
  expectWithin('first', first, largestPageOfChanges, 0);
  const start = asked.after === null ? null : placeAt(asked.after);
  const window = { from: boundsOf(asked.from).earliest, to: boundsOf(asked.to).latest };
  const [found, unknown] = await Promise.all([
    readRows(graph, asked, happenedBy(day), window, start),
    unknownIn(graph, { actors, propositions: null }),
  ]);
  const page = found.slice(0, first);
  const { verbs, complete } = await verbsBefore(graph, page);
  return {
    nodes: page.map((entry) => changeOf(entry, verbs, window)),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: start !== null,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
    unknown: unknown.map(({ id }) => id),
    complete,
  };
}

/** A row with its kind. */
interface Entry {
  readonly kind: ChangeKind;
  readonly row: ChangeRow;
}

async function readRows(
  graph: Asker,
  { kinds, actors, first }: ChangesAsked,
  { end, by }: HappenedBy,
  { from, to }: { readonly from: string; readonly to: string },
  start: ChangePlace | null,
): Promise<readonly Entry[]> {
  if (actors?.length === 0) return [];
  const params = {
    from,
    to: end === 'earliest' && by < to ? by : to,
    known: end === 'latest' && by < lastDay ? by : lastDay,
    floor: start?.earliest ?? firstDay,
    actors: tenOrMore(actors ?? everyone),
    limit: whole(first + 1),
  };
  const each = [...new Set(kinds)].map(async (kind) => {
    const rows = await graph.ask(changeTexts[kind], { ...params, afterKey: keyAfter(kind, start) });
    return rows.map((row) => ({ kind, row }));
  });
  return (await Promise.all(each)).flat().toSorted(compareEntries);
}

/** Before all days and all keys, after all keys, and all actors, as the texts take them. */
const firstDay = '0000-01-01';
const lastDay = '9999-12-31';
const beforeAll = ' '.repeat(11);
const afterAll = '~'.repeat(11);
const everyone: readonly string[] = ['*'];

/**
 * A list of ten ids at the least, filled up with what no id is.
 * Neo4j plans a text anew for texts and lists of another order of length, and planning takes longer than reading; so all that a page is
 * asked with has the length of a day, of a key, or of a list of ten.
 */
function tenOrMore(ids: readonly string[]): string[] {
  return [...ids, ...Array.from({ length: Math.max(0, 10 - ids.length) }, () => '')];
}

/** On the day where the page before ended, kinds before its last one are done, and those after it have yet to come. */
function keyAfter(kind: ChangeKind, start: ChangePlace | null): ChangeParams['afterKey'] {
  if (start === null || kind > start.kind) return beforeAll;
  return kind === start.kind ? start.key : afterAll;
}

function compareEntries(one: Entry, other: Entry): number {
  return (
    compareTexts(one.row.earliest, other.row.earliest) ||
    compareTexts(one.kind, other.kind) ||
    compareTexts(one.row.key, other.row.key)
  );
}

function cursorOf(entry: Entry | undefined): string | null {
  return entry === undefined ? null : cursorAt({ earliest: entry.row.earliest, kind: entry.kind, key: entry.row.key });
}

/** For each stance that took another verb than the one before it: that one, and its verb. */
type Verbs = ReadonlyMap<string, { readonly stance: NodeRef; readonly position: string }>;

/** Reads the stances of the holders of a page on its propositions, each edge once, however many stances of a holder are on the page. */
async function verbsBefore(graph: Asker, page: readonly Entry[]) {
  const recorded = page.filter(({ kind, row }) => kind === 'STANCE' && row.what === 'HAPPENED').map(({ row }) => row);
  const last = recorded.at(-1);
  if (last === undefined) return { verbs: new Map() as Verbs, complete: true };
  const scope = { actors: idsIn(recorded, 'actor'), propositions: idsIn(recorded, 'far') };
  const { rows, complete } = await readStances(graph, scope, last.earliest, mostStancesBefore);
  const changed = shiftsIn(rows, allDays);
  const verbs: Verbs = new Map(changed.map(({ before, after }) => [after.stance.id, before]));
  return { verbs, complete };
}

function idsIn(rows: readonly ChangeRow[], end: 'actor' | 'far'): readonly string[] {
  return [...new Set(rows.flatMap((row) => row[end] ?? []))];
}

function changeOf({ kind, row }: Entry, verbs: Verbs, window: DayWindow): Change {
  const { node, far, sentence } = kindsOfChange[kind];
  const before = kind === 'STANCE' && row.what === 'HAPPENED' ? verbs.get(row.id) : undefined;
  return {
    day: row.day,
    earliest: row.earliest,
    latest: row.latest,
    what: before === undefined ? row.what : 'CHANGED',
    kind,
    node: { label: node, id: row.id },
    actor: row.actor === null ? null : { label: 'Actor', id: row.actor },
    far: far === null || row.far === null ? null : { label: far, id: row.far },
    before: before?.stance ?? null,
    sentence: before === undefined ? sentence(row) : sentenceOfShift(row, before.position),
    certainty: mustLieIn(row, window) ? 'CERTAIN' : 'POSSIBLE',
  };
}
