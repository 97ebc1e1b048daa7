import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectAtMost, expectInteger } from '../check-arguments.ts';
import { type MatrixRow, matrixRows } from './matrix-rows.ts';
import { namedActors } from './named-actors.ts';
import { columnsOf, groupRollCalls } from './roll-calls.ts';
import { hasVoted, type Voter, votersIn } from './voters.ts';
import { MAX_MINIMUM, type VotingRules } from './voting-rules.ts';

/** Whose votes are compared, and how. */
export interface VotingMatrixArguments {
  /** Distinct ids of actors; null for all that voted. */
  readonly actors: readonly string[] | null;
  readonly rules: VotingRules;
}

/** The agreement of every pair of actors over one period, as rows of numbers. */
export interface VotingMatrix {
  readonly rules: VotingRules;
  /** Days of the first and the last roll call that count; null if none counts. */
  readonly since: string | null;
  readonly until: string | null;
  readonly rollCallCount: number;
  /** The actors of the rows and columns, in the requested order, or by id. */
  readonly actors: readonly NodeRef[];
  readonly rows: readonly MatrixRow[];
  /** Number of actors beyond the limit: those with the fewest votes. */
  readonly leftOut: number;
  readonly unknown: readonly string[];
}

/** Maximum number of actors in a matrix. */
export const MAX_ACTORS = 250;

/** Computes the agreement of the given actors, or of all that voted, in the recorded votes of a period. */
export function* votingMatrix(
  graph: Projection,
  { actors: ids, rules }: VotingMatrixArguments,
  day?: AskedDay,
): CooperativeTask<VotingMatrix> {
  expectAtMost('actors', ids ?? [], MAX_ACTORS);
  expectInteger('minimum', rules.minimum, MAX_MINIMUM);
  const { actors, unknown } = namedActors(graph, ids ?? []);
  const args = ids === null ? Array.from(graph.votes.actors) : actors;
  const columns = columnsOf(graph, args, rules, day);
  const entries = votersIn(graph, args, columns, rules);
  const wanted = ids === null ? entries.filter(hasVoted) : entries;
  const shown = mostActive(wanted);
  const [window] = groupRollCalls(graph, columns, 'ALL');
  return {
    rules,
    since: window?.since ?? null,
    until: window?.until ?? null,
    rollCallCount: columns.length,
    actors: shown.map(({ actor }) => ({ label: 'Actor', id: graph.id(actor) })),
    rows: yield* matrixRows(shown, rules),
    leftOut: wanted.length - shown.length,
    unknown,
  };
}

/** The actors with the most votes if there are too many, in the given order. */
function mostActive(entries: readonly Voter[]): readonly Voter[] {
  if (entries.length <= MAX_ACTORS) return entries;
  const byVotes = entries.toSorted((one, other) => other.sets.voteCount - one.sets.voteCount);
  const kept = new Set(byVotes.slice(0, MAX_ACTORS));
  return entries.filter((entry) => kept.has(entry));
}
