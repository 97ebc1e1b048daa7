import { byRank } from './by-rank.ts';
import { afterLink, beginning } from './chronology.ts';
import type { PathNode } from './link.ts';
import { keyOf, mainLabelOf } from './link-kinds.ts';
import { EMPTY } from './rules.ts';
import { type Ground, type Steps, stepsOf } from './steps.ts';
import { isOn, type Way } from './way.ts';

/** Where to look, by which rules, and when to stop. */
export interface Search extends Ground {
  readonly starts: readonly PathNode[];
  /** Groups after which to stop, once all their ties are found. */
  readonly groups: number;
  /** Whether the first path is enough. */
  readonly one?: boolean;
  /** Paths to begin at the most. */
  readonly expansions: number;
}

/** Paths in the order of their rank. */
export interface Found {
  readonly ways: readonly Way[];
  /** The rank at which the search was cut off: paths of that rank and above may be missing. Null: it was not. */
  readonly cutAt: number | null;
  readonly expanded: number;
}

/** A step that leads nowhere costs less than a path that is begun, so more of them may be tried. */
const TRIES_PER_EXPANSION = 5;

/**
 * Finds paths best first (A*, Hart, Nilsson and Raphael 1968): the path that can become the best whole one is continued first, and by
 * its best step first. Whole paths come out in the order of their rank, so that once enough groups are found and the rank has risen,
 * none better is missing.
 */
export function search(asked: Search): Found {
  const { rules, ends, groups, expansions, maxHops } = asked;
  const goal = new Set(ends);
  const steps = stepsOf(asked);
  const open = byRank<Open>();
  const found: Way[] = [];
  const rows = new Set<string>();
  let [tries, expanded, worst] = [0, 0, 0];
  const goOn = (way: Way, at: number) => {
    const rank = steps.rank(way, at);
    if (rank === undefined) return;
    // Of paths that can become equally good the longest goes on first: whole ones are found before all beginnings have been tried.
    open.push(rank * (maxHops + 1) + maxHops - way.length, { way, at, rank });
  };

  for (const start of startsOf(asked)) goOn(start, 0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { way, at, rank } = next;
    if (rows.size >= groups && rank > worst) return { ways: found, cutAt: null, expanded };
    if (expanded >= expansions || tries >= expansions * TRIES_PER_EXPANSION)
      return { ways: found, cutAt: rank, expanded };
    tries += 1;
    goOn(way, at + 1);
    const longer = continued(asked, steps, way, at);
    if (longer === undefined) continue;
    expanded += 1;
    if (goal.has(longer.node) && rules.isFull(longer.state)) {
      found.push(longer);
      rows.add(longer.row);
      worst = rank;
      if (asked.one === true) return { ways: found, cutAt: null, expanded };
    }
    goOn(longer, 0);
  }
  return { ways: found, cutAt: null, expanded };
}

/** A path with the step to try next, and the least that the whole path can then measure. */
interface Open {
  readonly way: Way;
  readonly at: number;
  readonly rank: number;
}

function startsOf({ rules, starts }: Search): readonly Way[] {
  return starts.filter(rules.mayHold).flatMap((node) => {
    const state = rules.enter(EMPTY, node);
    if (state === undefined) return [];
    const row = rowWith('', node);
    return [{ node, before: null, turn: null, length: 0, cost: 0, state, moment: beginning, row }];
  });
}

/** The path with one more step; undefined where it would pass a node twice, go back in time or become too long. */
function continued({ question, maxHops }: Search, steps: Steps, way: Way, at: number): Way | undefined {
  const step = steps.of(way.node, way.state)[at];
  if (step === undefined || way.length + step.hops > maxHops) return undefined;
  const { turn, state } = step;
  if (isOn(way, turn.far)) return undefined;
  const isByDays = question.order === 'CHRONOLOGICAL';
  const moment = isByDays ? afterLink(way.moment, turn.link, question.certainty) : beginning;
  if (moment === undefined || !steps.isInTime(turn.far, way.length + 1, moment)) return undefined;
  const cost = steps.spent(way) + step.cost;
  const row = rowWith(way.row, turn.far);
  return { node: turn.far, before: way, turn, length: way.length + 1, cost, state, moment, row };
}

function rowWith(row: string, node: PathNode): string {
  return mainLabelOf(node) === 'Actor' ? `${row} ${keyOf(node)}` : row;
}
