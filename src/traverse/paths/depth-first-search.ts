import type { Certainty } from '../../model/validity.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { type ActorSequences, EMPTY_SEQUENCE } from './actor-sequences.ts';
import type { ArrivalDeadlines } from './arrival-deadlines.ts';
import { createChronology } from './chronology.ts';
import { orderEdgesByDistance } from './edge-order.ts';
import { memoizeLastTwoHops } from './last-two-hops.ts';
import { NO_DAY } from './link-dates.ts';
import { NONE } from './links-to-targets.ts';
import { IS_END, IS_PASSABLE, isActor, stateAfter } from './node-flags.ts';
import { FROM_HERE, INITIAL_STATE, NO_STATE } from './path-rules.ts';
import type { RemainingCosts } from './remaining-costs.ts';
import { UNREACHABLE } from './remaining-hops.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SearchIndex } from './search-index.ts';
import type { Subgraph } from './subgraph.ts';

/** Where to search for paths, and which constraints they must meet. */
export interface SearchInput {
  readonly subgraph: Subgraph;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly prepared: SearchIndex;
  /** Maximum number of links of a path. */
  readonly maxHops: number;
  /** The fewest links from each node and state to a target. */
  readonly hopsLeft: Uint8Array;
  readonly sequences: ActorSequences;
  /** Whether links must be in chronological order, and how certainly. */
  readonly inTime: { readonly latest: ArrivalDeadlines; readonly certainty: Certainty } | null;
  /** The cost limit, if any. */
  readonly atMost: CostLimit | null;
  /**
   * Whether paths of exactly `maxHops` links need only be counted. Paths that differ only in their last two links, and not in their
   * actors, are then visited together.
   */
  readonly counting: boolean;
}

/** A limit on the cost of paths. */
export interface CostLimit {
  /** In millionths. */
  readonly cost: number;
  readonly costs: RemainingCosts;
  /** Called with the lower bound of the cost of each path that the limit excludes. */
  readonly refuse: (cost: number) => void;
}

/** A complete path. The same object is passed for every path, so a visitor copies what it keeps. */
export interface VisitedPath {
  readonly length: number;
  /** Links and nodes in order, as numbers of the graph. The first `length` links and `length` + 1 nodes are valid. */
  readonly links: Uint32Array;
  readonly nodes: Uint32Array;
  /** The sequence of actors on it. */
  readonly sequence: number;
  /** Number of its earliest day; `NO_DAY` if no link has one. */
  readonly day: number;
  /** In millionths; 0 without a cost limit. */
  readonly cost: number;
  /** How many paths are visited together. If several, `links` and `nodes` are not valid and `day` is the earliest of all. */
  readonly count: number;
}

/** Returns whether to continue. */
export type PathVisitor = (path: VisitedPath) => boolean;

/** Whether all paths were visited, or the budget or the visitor ended the search. */
export type SearchOutcome = 'ALL' | 'LIMIT' | 'STOPPED';

/** Links looked at between two yields to the event loop: about a millisecond. */
const LOOKS_PER_SLICE = 16_384;

/** Nodes with so few links are searched each time, because memoizing them takes longer. */
const FEW_LINKS = 8;

/** Links looked at that count as much as a step. */
const LOOKS_PER_STEP = 16;

/**
 * Visits every path, depth first. A step is taken only if a target can still be reached: within the remaining links, in time, and within
 * the cost limit. A path visits no node twice.
 */
export function* depthFirstSearch(
  input: SearchInput,
  budget: SearchBudget,
  visit: PathVisitor,
): CooperativeTask<SearchOutcome> {
  const { subgraph, maxHops, hopsLeft, sequences, inTime, atMost } = input;
  const { rules } = subgraph;
  const { states } = rules;
  const chronology = inTime === null ? null : createChronology(subgraph, inTime.certainty, maxHops);
  const { links: edgeLinks, neighbours, open, firstDays } = subgraph.packedEdges();
  const edgeStarts = subgraph.starts;
  const nodes = subgraph.nodes;
  const { flags, toTargets } = input.prepared;
  const isOnlyEnd = input.targets.length === 1;
  const isOnPath = new Uint8Array(subgraph.size);
  const edgeOrder = orderEdgesByDistance(subgraph, hopsLeft, maxHops);
  const lastHop = maxHops - 1;
  const lastCounted = input.counting && inTime === null && atMost === null ? maxHops - 2 : NONE;
  const lastTwo = memoizeLastTwoHops(subgraph, toTargets, flags);

  const at = new Int32Array(maxHops + 1);
  const until = new Int32Array(maxHops + 1);
  const local = new Uint32Array(maxHops + 1);
  const state = new Uint8Array(maxHops + 1);
  const first = new Int32Array(maxHops + 1);
  const spent = new Float64Array(maxHops + 1);
  const sequence = new Uint32Array(maxHops + 1);
  const path = {
    length: 0,
    links: new Uint32Array(maxHops),
    nodes: new Uint32Array(maxHops + 1),
    sequence: EMPTY_SEQUENCE,
    day: NO_DAY,
    cost: 0,
    count: 1,
  };

  let looks = 0;
  for (const start of input.sources) {
    const startState = stateAfter(rules, INITIAL_STATE, flags[start] ?? 0);
    const beginSequence = isActor(flags[start] ?? 0)
      ? sequences.append(EMPTY_SEQUENCE, nodes[start] ?? 0)
      : EMPTY_SEQUENCE;
    if (startState === NO_STATE || beginSequence < 0) continue;
    let depth = 0;
    if (lastCounted === 0 && (subgraph.ends[start] ?? 0) - (edgeStarts[start] ?? 0) > FEW_LINKS) {
      const ended = countLast(0, start, startState, beginSequence, NO_DAY);
      if (ended !== null) return ended;
      continue;
    }
    enter(0, start, startState, beginSequence);
    [first[0], spent[0]] = [NO_DAY, 0];
    while (depth >= 0) {
      const place = at[depth] ?? 0;
      if (place === until[depth]) {
        isOnPath[local[depth] ?? 0] = 0;
        depth -= 1;
        continue;
      }
      const isLast = depth === lastHop;
      const edge = isLast ? (toTargets.edges[place] ?? 0) : (edgeOrder.order[place] ?? 0);
      const far = isLast ? (toTargets.targets[place] ?? 0) : (neighbours[edge] ?? 0);
      at[depth] = isLast ? (toTargets.next[place] ?? NONE) : place + 1;
      looks += 1;
      if (looks % LOOKS_PER_STEP === 0 && !budget.takeStep()) return leave(depth, 'LIMIT');
      if (looks % LOOKS_PER_SLICE === 0) yield;
      if ((!isLast && ((open[edge] ?? 0) & FROM_HERE) === 0) || isOnPath[far] === 1) continue;
      const flag = flags[far] ?? 0;
      const next = stateAfter(rules, state[depth] ?? 0, flag);
      if (next === NO_STATE || depth + 1 + (hopsLeft[far * states + next] ?? UNREACHABLE) > maxHops) continue;
      const link = edgeLinks[edge] ?? 0;
      if (!followsInTime(depth, edge, far)) continue;
      if (atMost !== null && !isWithinCost(depth, edge, far * states + next)) continue;
      const farSequence = isActor(flag)
        ? sequences.append(sequence[depth] ?? 0, nodes[far] ?? 0)
        : (sequence[depth] ?? 0);
      if (farSequence < 0) continue;
      if (!budget.takeStep()) return leave(depth, 'LIMIT');
      const day = Math.min(first[depth] ?? NO_DAY, firstDays[edge] ?? NO_DAY);
      path.links[depth] = link;
      path.nodes[depth + 1] = nodes[far] ?? 0;
      if ((flag & IS_END) !== 0 && rules.hasPassedAllVia(next)) {
        path.length = depth + 1;
        path.sequence = farSequence;
        path.day = day;
        path.cost = spent[depth + 1] ?? 0;
        path.count = 1;
        if (!visit(path)) return leave(depth, 'STOPPED');
      }
      if (isLast || (flag & IS_PASSABLE) === 0 || (isOnlyEnd && (flag & IS_END) !== 0)) continue;
      if (depth + 1 === lastCounted && (subgraph.ends[far] ?? 0) - (edgeStarts[far] ?? 0) > FEW_LINKS) {
        const ended = countLast(depth + 1, far, next, farSequence, day);
        if (ended !== null) return leave(depth, ended);
        continue;
      }
      depth += 1;
      first[depth] = day;
      enter(depth, far, next, farSequence);
    }
  }
  return 'ALL';

  function enter(depth: number, one: number, entered: number, enteredSequence: number): void {
    local[depth] = one;
    state[depth] = entered;
    sequence[depth] = enteredSequence;
    at[depth] = depth === lastHop ? (toTargets.first[one] ?? NONE) : (edgeStarts[one] ?? 0);
    until[depth] = depth === lastHop ? NONE : edgeOrder.endOf(one, maxHops - depth - 1);
    path.nodes[depth] = nodes[one] ?? 0;
    isOnPath[one] = 1;
  }

  /** Counts the paths that reach a node and end two links later; returns what ended the search, if anything did. */
  function countLast(
    depth: number,
    one: number,
    entered: number,
    enteredSequence: number,
    day: number,
  ): SearchOutcome | null {
    for (const bundle of lastTwo(one, entered)) {
      const { end, actor } = bundle;
      if (!budget.takeStep()) return 'LIMIT';
      if (isOnPath[end] === 1 || (actor !== NONE && isOnPath[actor] === 1)) continue;
      let left = bundle.count;
      for (let at = 0; at < depth; at += 1) left -= bundle.times(local[at] ?? 0);
      if (left <= 0) continue;
      const actorSequence = actor === NONE ? enteredSequence : sequences.append(enteredSequence, nodes[actor] ?? 0);
      path.length = maxHops;
      path.sequence = isActor(flags[end] ?? 0) ? sequences.append(actorSequence, nodes[end] ?? 0) : actorSequence;
      path.day = Math.min(day, bundle.firstDay(isOnPath));
      path.cost = 0;
      path.count = left;
      if (!visit(path)) return 'STOPPED';
    }
    return null;
  }

  /** Whether a path that takes an edge is in chronological order and can end so. */
  function followsInTime(depth: number, edge: number, far: number): boolean {
    if (inTime === null || chronology === null) return true;
    return (
      chronology.follows(depth, edge) &&
      inTime.latest.isInTime(far, maxHops - depth - 1, chronology.notBefore(depth + 1))
    );
  }

  /** Whether a path that takes a link can end within the cost limit; stores its cost so far. */
  function isWithinCost(depth: number, edge: number, reached: number): boolean {
    if (atMost === null) return true;
    const { left, links, passing } = atMost.costs;
    const sum = (spent[depth] ?? 0) + (depth === 0 ? 0 : (passing[local[depth] ?? 0] ?? 0)) + (links[edge] ?? 0);
    spent[depth + 1] = sum;
    const least = sum + (left[reached] ?? 0);
    if (least > atMost.cost) atMost.refuse(least);
    return least <= atMost.cost;
  }

  function leave(depth: number, outcome: SearchOutcome): SearchOutcome {
    for (let one = depth; one >= 0; one -= 1) isOnPath[local[one] ?? 0] = 0;
    return outcome;
  }
}
