import { compareTexts } from '../../kit/compare-texts.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectInteger } from '../check-arguments.ts';
import { type Cell, cellsOf, eachOther, eachWith } from './cells.ts';
import { entriesOf, hasVoted } from './entries.ts';
import { namedActors } from './named-actors.ts';
import { newPace } from './pace.ts';
import { columnsOf, type RollCallWindow, windowsOf } from './roll-calls.ts';
import { MOST_MINIMUM, type Rules } from './rules.ts';

/** Whose votes are compared, and how. */
export interface VotingAsked {
  /** Ids of actors, each once; one alone where it is compared with all. */
  readonly actors: readonly string[];
  readonly rules: Rules;
  /** Cells of a window at the most, where one actor is compared with all. */
  readonly first: number;
}

/** Agreement in windows of time, with the rules that made it. */
export interface Voting {
  readonly rules: Rules;
  /** Those with a vote of an actor that was named, in the order of time. */
  readonly windows: readonly VotingWindow[];
  /** Ids that name no actor of the graph. */
  readonly unknown: readonly string[];
  /** False where cells of a window were left out. */
  readonly complete: boolean;
}

/** The agreement of actors in one window. */
export interface VotingWindow extends Omit<RollCallWindow, 'columns'> {
  readonly cells: readonly Cell[];
  /** Cells of the window, with those left out. */
  readonly cellCount: number;
}

/** Cells that a window gives at the most, where one actor is compared with all. */
export const MOST_CELLS = 1_000;

/** How far actors agree in the recorded votes of each window: those named two by two, or the one named with all that voted. */
export function* voting(
  graph: Projection,
  { actors: ids, rules, first }: VotingAsked,
  day?: AskedDay,
): CooperativeTask<Voting> {
  expectInteger('first', first, MOST_CELLS);
  expectInteger('minimum', rules.minimum, MOST_MINIMUM);
  const { actors, unknown } = namedActors(graph, ids);
  const others = rules.with === 'ALL' ? Array.from(graph.votes.actors).filter((one) => !actors.includes(one)) : [];
  const columns = columnsOf(graph, [...actors, ...others], rules, day);
  const windows: VotingWindow[] = [];
  const pace = newPace();
  for (const { columns: inside, ...window } of windowsOf(graph, columns, rules.window)) {
    const named = entriesOf(graph, actors, inside, rules);
    if (!named.some(hasVoted)) continue;
    const voters = entriesOf(graph, others, inside, rules).filter(hasVoted);
    const cells = yield* cellsOf(graph, rules.with === 'ALL' ? eachWith(named, voters) : eachOther(named), rules, pace);
    windows.push({ ...window, ...(rules.with === 'ALL' ? closest(cells, first) : whole(cells)) });
  }
  return { rules, windows, unknown, complete: windows.every(({ cells, cellCount }) => cells.length === cellCount) };
}

/** The cells that are given, and how many there are. */
type Given = Pick<VotingWindow, 'cells' | 'cellCount'>;

function whole(cells: readonly Cell[]): Given {
  return { cells, cellCount: cells.length };
}

function closest(cells: readonly Cell[], first: number): Given {
  return { cells: cells.toSorted(compareCells).slice(0, first), cellCount: cells.length };
}

/** Those who agree most come first; those without a value come last, all of them by id. */
function compareCells(one: Cell, other: Cell): number {
  const closeness = ({ value }: Cell) => value ?? Number.NEGATIVE_INFINITY;
  return closeness(other) - closeness(one) || compareTexts(one.b.id, other.b.id);
}
