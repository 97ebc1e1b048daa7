import type { NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { type Agreement, agreement } from './agreement.ts';
import { countMeetings, newCounts } from './counts.ts';
import type { Entry } from './entries.ts';
import type { PairPace } from './pace.ts';
import type { PairRules } from './rules.ts';

/** Two actors, and how far they agree. */
export interface Cell extends Agreement {
  readonly a: NodeRef;
  readonly b: NodeRef;
}

/** Two actors with their votes in the same roll calls. */
export type EntryPair = readonly [Entry, Entry];

/** Each two once, in their order. */
export function eachOther(entries: readonly Entry[]): readonly EntryPair[] {
  return entries.flatMap((one, at) => entries.slice(at + 1).map((other) => [one, other] as const));
}

/** Each of some with each of others. */
export function eachWith(entries: readonly Entry[], others: readonly Entry[]): readonly EntryPair[] {
  return entries.flatMap((one) => others.map((other) => [one, other] as const));
}

/** Compares pairs one by one. */
export function* cellsOf(
  graph: Projection,
  pairs: readonly EntryPair[],
  rules: PairRules,
  pace: PairPace,
): CooperativeTask<readonly Cell[]> {
  const counts = newCounts();
  const cells: Cell[] = [];
  for (const [a, b] of pairs) {
    const found = agreement(countMeetings(counts, a.sets, b.sets), rules);
    cells.push({ a: refOf(graph, a), b: refOf(graph, b), ...found });
    if (pace.isOver(a.sets)) yield;
  }
  return cells;
}

function refOf(graph: Projection, { actor }: Entry): NodeRef {
  return { label: 'Actor', id: graph.id(actor) };
}
