import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds, WholeDay } from '../../model/days.ts';
import { type CompressedRows, compressRows, countingSort, permute, range } from '../../projection/compressed-rows.ts';
import { type CooperativeTask, runCooperatively } from '../../projection/cooperative-task.ts';
import { type GrowingColumn, growingColumn } from '../../projection/growing-column.ts';
import type { Projection } from '../../projection/projection.ts';
import { type ChangeKind, changeFacts } from './change-facts.ts';
import type { ChangedFacts } from './changed-facts.ts';

/** Changes of one kind in rows, one for each first day that they can mean. */
export interface ChangesByDay {
  /** The first days, in order. */
  readonly earliest: readonly WholeDay[];
  /** For each of them the last day that a change of its row can mean. */
  readonly latest: readonly WholeDay[];
  /** Of each change the number of its fact times the number of days that its kind has, and which of these days it is. */
  readonly changes: CompressedRows;
}

/** Facts that are looked at in one turn, which takes some milliseconds. */
const FACTS_PER_SLICE = 5_000;

/** Puts the changes of facts in rows by their days. */
export function* indexByDay(
  graph: Projection,
  { life, days }: ChangedFacts,
  facts: Iterable<number>,
): CooperativeTask<ChangesByDay> {
  const collected: CollectedChanges = {
    numbers: new Map(),
    latest: [],
    changes: growingColumn(),
    dayOf: growingColumn(),
  };
  let looked = 0;
  for (const fact of facts) {
    const own = life(graph, fact);
    for (const [at, { bound }] of days.entries()) addChange(collected, own?.[bound] ?? null, fact * days.length + at);
    looked += 1;
    if (looked % FACTS_PER_SLICE === 0) yield;
  }
  yield;
  return yield* sortByDay(collected);
}

/** Changes in the order in which they were met, and days by numbers in the order of their first use. */
interface CollectedChanges {
  readonly numbers: Map<WholeDay, number>;
  readonly latest: WholeDay[];
  readonly changes: GrowingColumn;
  readonly dayOf: GrowingColumn;
}

function addChange({ numbers, latest, changes, dayOf }: CollectedChanges, day: DayBounds | null, change: number): void {
  if (day === null) return;
  const number = numbers.get(day.earliest) ?? numbers.size;
  numbers.set(day.earliest, number);
  const before = latest[number];
  if (before === undefined || before < day.latest) latest[number] = day.latest;
  changes.push(change);
  dayOf.push(number);
}

function* sortByDay({ numbers, latest, changes, dayOf }: CollectedChanges): CooperativeTask<ChangesByDay> {
  const days = [...numbers].toSorted(([one], [other]) => compareTexts(one, other));
  const rank = new Uint32Array(days.length);
  for (const [at, [, number]] of days.entries()) rank[number] = at;
  const ranks = dayOf.finish().map((number) => rank[number] ?? 0);
  const order = yield* countingSort(range(ranks.length), ranks, days.length);
  const { starts } = yield* compressRows(order, ranks, days.length);
  return {
    earliest: days.map(([day]) => day),
    latest: days.map(([day, number]) => latest[number] ?? day),
    changes: { starts, order: permute(order, changes.finish()) },
  };
}

/** All changes of a kind by their days. A graph in memory never changes, so they are put in order once. */
export async function allChangesByDay(graph: Projection, kind: ChangeKind): Promise<ChangesByDay> {
  const ofGraph = indexes.get(graph) ?? new Map<ChangeKind, Promise<ChangesByDay>>();
  indexes.set(graph, ofGraph);
  const facts = changeFacts[kind];
  const days = ofGraph.get(kind) ?? runCooperatively(indexByDay(graph, facts, facts.all(graph)));
  ofGraph.set(kind, days);
  return await days;
}

const indexes = new WeakMap<Projection, Map<ChangeKind, Promise<ChangesByDay>>>();
