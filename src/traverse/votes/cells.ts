import type { NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { agreement, type VoteAgreement } from './agreement.ts';
import { countMeetings, newCounts } from './counts.ts';
import type { Voter } from './voters.ts';
import type { AgreementRules } from './voting-rules.ts';
import type { PairPace } from './yield-after-pairs.ts';

/** Two actors, and how far they agree. */
export interface AgreementCell extends VoteAgreement {
  readonly a: NodeRef;
  readonly b: NodeRef;
}

/** Two actors with their votes in the same roll calls. */
export type EntryPair = readonly [Voter, Voter];

/** Each two once, in their order. */
export function eachOther(entries: readonly Voter[]): readonly EntryPair[] {
  return entries.flatMap((one, at) => entries.slice(at + 1).map((other) => [one, other] as const));
}

/** Each of some with each of others. */
export function eachWith(entries: readonly Voter[], others: readonly Voter[]): readonly EntryPair[] {
  return entries.flatMap((one) => others.map((other) => [one, other] as const));
}

/** Compares pairs one by one. */
export function* cellsOf(
  graph: Projection,
  pairs: readonly EntryPair[],
  rules: AgreementRules,
  pace: PairPace,
): CooperativeTask<readonly AgreementCell[]> {
  const counts = newCounts();
  const cells: AgreementCell[] = [];
  for (const [a, b] of pairs) {
    const found = agreement(countMeetings(counts, a.sets, b.sets), rules);
    cells.push({ a: refOf(graph, a), b: refOf(graph, b), ...found });
    if (pace.isOver(a.sets)) yield;
  }
  return cells;
}

function refOf(graph: Projection, { actor }: Voter): NodeRef {
  return { label: 'Actor', id: graph.id(actor) };
}
