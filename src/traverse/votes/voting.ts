import { compareTexts } from '../../kit/compare-texts.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectInteger, expectPageSize } from '../check-arguments.ts';
import { type AgreementCell, cellsOf, eachOther, eachWith } from './cells.ts';
import { namedActors } from './named-actors.ts';
import { columnsOf, groupRollCalls, type RollCallWindow } from './roll-calls.ts';
import { hasVoted, votersIn } from './voters.ts';
import { MAX_MINIMUM, type VotingRules } from './voting-rules.ts';
import { yieldAfterPairs } from './yield-after-pairs.ts';

/** Whose votes are compared, and how. */
export interface VotingArguments {
  /** Distinct ids of actors; exactly one if it is compared with all. */
  readonly actors: readonly string[];
  readonly rules: VotingRules;
  /** Maximum number of cells per window, if one actor is compared with all. */
  readonly first: number;
}

/** Agreement by window of time, with the rules by which it was computed. */
export interface Voting {
  readonly rules: VotingRules;
  /** Windows with a vote of a given actor, in order of time. */
  readonly windows: readonly VotingWindow[];
  /** Given ids that match no actor. */
  readonly unknown: readonly string[];
  /** False if cells of a window were left out. */
  readonly complete: boolean;
}

/** The agreement of actors in one window. */
export interface VotingWindow extends Omit<RollCallWindow, 'columns'> {
  readonly cells: readonly AgreementCell[];
  /** Number of cells, including those left out. */
  readonly cellCount: number;
}

/** Largest `first`: cells per window if one actor is compared with all. */
export const MAX_CELLS = 1_000;

/** Computes the agreement in recorded votes per window: of the given actors with each other, or of one with all that voted. */
export function* voting(
  graph: Projection,
  { actors: ids, rules, first }: VotingArguments,
  day?: AskedDay,
): CooperativeTask<Voting> {
  expectPageSize('first', first, MAX_CELLS);
  expectInteger('minimum', rules.minimum, MAX_MINIMUM);
  const { actors, unknown } = namedActors(graph, ids);
  const others = rules.with === 'ALL' ? Array.from(graph.votes.actors).filter((one) => !actors.includes(one)) : [];
  const columns = columnsOf(graph, [...actors, ...others], rules, day);
  const windows: VotingWindow[] = [];
  const pace = yieldAfterPairs();
  for (const { columns: inside, ...window } of groupRollCalls(graph, columns, rules.window)) {
    const named = votersIn(graph, actors, inside, rules);
    if (!named.some(hasVoted)) continue;
    const voters = votersIn(graph, others, inside, rules).filter(hasVoted);
    const cells = yield* cellsOf(graph, rules.with === 'ALL' ? eachWith(named, voters) : eachOther(named), rules, pace);
    windows.push({ ...window, ...(rules.with === 'ALL' ? closest(cells, first) : allCells(cells)) });
  }
  return { rules, windows, unknown, complete: windows.every(({ cells, cellCount }) => cells.length === cellCount) };
}

/** The cells of an answer, and their total number. */
type GivenCells = Pick<VotingWindow, 'cells' | 'cellCount'>;

function allCells(cells: readonly AgreementCell[]): GivenCells {
  return { cells, cellCount: cells.length };
}

function closest(cells: readonly AgreementCell[], first: number): GivenCells {
  return { cells: cells.toSorted(compareCells).slice(0, first), cellCount: cells.length };
}

/** Largest value first, those without a value last, then by id. */
function compareCells(one: AgreementCell, other: AgreementCell): number {
  const closeness = ({ value }: AgreementCell) => value ?? Number.NEGATIVE_INFINITY;
  return closeness(other) - closeness(one) || compareTexts(one.b.id, other.b.id);
}
