import { compareTexts } from '../../kit/compare-texts.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectInteger } from '../check-arguments.ts';
import { type AgreementCell, cellsOf, eachOther, eachWith } from './cells.ts';
import { namedActors } from './named-actors.ts';
import { columnsOf, groupRollCalls, type RollCallWindow } from './roll-calls.ts';
import { hasVoted, votersIn } from './voters.ts';
import { MAX_MINIMUM, type VotingRules } from './voting-rules.ts';
import { yieldAfterPairs } from './yield-after-pairs.ts';

/** Whose votes are compared, and how. */
export interface VotingArguments {
  /** Ids of actors, each once; one alone where it is compared with all. */
  readonly actors: readonly string[];
  readonly rules: VotingRules;
  /** Cells of a window at the most, where one actor is compared with all. */
  readonly first: number;
}

/** Agreement in windows of time, with the rules that made it. */
export interface Voting {
  readonly rules: VotingRules;
  /** Those with a vote of an actor that was named, in the order of time. */
  readonly windows: readonly VotingWindow[];
  /** Ids that name no actor of the graph. */
  readonly unknown: readonly string[];
  /** False where cells of a window were left out. */
  readonly complete: boolean;
}

/** The agreement of actors in one window. */
export interface VotingWindow extends Omit<RollCallWindow, 'columns'> {
  readonly cells: readonly AgreementCell[];
  /** Cells of the window, with those left out. */
  readonly cellCount: number;
}

/** Cells that a window gives at the most, where one actor is compared with all. */
export const MAX_CELLS = 1_000;

/** How far actors agree in the recorded votes of each window: those named two by two, or the one named with all that voted. */
export function* voting(
  graph: Projection,
  { actors: ids, rules, first }: VotingArguments,
  day?: AskedDay,
): CooperativeTask<Voting> {
  expectInteger('first', first, MAX_CELLS);
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

/** The cells that are given, and how many there are. */
type GivenCells = Pick<VotingWindow, 'cells' | 'cellCount'>;

function allCells(cells: readonly AgreementCell[]): GivenCells {
  return { cells, cellCount: cells.length };
}

function closest(cells: readonly AgreementCell[], first: number): GivenCells {
  return { cells: cells.toSorted(compareCells).slice(0, first), cellCount: cells.length };
}

/** Those who agree most come first; those without a value come last, all of them by id. */
function compareCells(one: AgreementCell, other: AgreementCell): number {
  const closeness = ({ value }: AgreementCell) => value ?? Number.NEGATIVE_INFINITY;
  return closeness(other) - closeness(one) || compareTexts(one.b.id, other.b.id);
}
