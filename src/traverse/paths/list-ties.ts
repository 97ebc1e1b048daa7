import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { BestPaths } from './best-paths.ts';
import { type Chronology, createChronology } from './chronology.ts';
import type { Costs } from './costs.ts';
import type { SearchInput } from './depth-first-search.ts';
import { NO_DAY } from './link-dates.ts';
import { stateAfter } from './node-flags.ts';
import { INITIAL_STATE, NO_STATE } from './path-rules.ts';
import { boundRests } from './rest-bounds.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SequenceSearch } from './sequence-search.ts';
import { tieLayers } from './tie-layers.ts';

/** A search for the first paths of one group. */
export interface TieSearch extends SequenceSearch, Pick<SearchInput, 'inTime'> {
  readonly costs: Costs;
}

/** Steps between two yields to the event loop: about a millisecond. */
const STEPS_PER_SLICE = 16_384;

/**
 * Adds the paths of a group that are among its first or its cheapest, depth first with branch and bound (Land and Doig, Econometrica 28(3),
 * 1960): a step is left out if the bounds of what can follow show that it leads to no such path. Returns whether no limit was met.
 */
export function* listTies(search: TieSearch, found: BestPaths, budget: SearchBudget): CooperativeTask<boolean> {
  const { subgraph, prepared, length, inTime, costs } = search;
  const { rules } = subgraph;
  const { flags } = prepared;
  const layers = yield* tieLayers(search);
  const rests = yield* boundRests(subgraph, layers, costs);
  const { links: edgeLinks, firstDays } = subgraph.packedEdges();
  const chronology = inTime === null ? null : createChronology(subgraph, inTime.certainty, length);

  const at = new Int32Array(length + 1);
  const until = new Int32Array(length + 1);
  const local = new Int32Array(length + 1);
  const state = new Uint8Array(length + 1);
  const days = new Int32Array(length + 1).fill(NO_DAY);
  const spent = new Float64Array(length + 1);
  const path = { length, nodes: new Uint32Array(length + 1), links: new Uint32Array(length), day: NO_DAY, cost: 0 };
  const start = { nodes: path.nodes, count: 0, length, day: NO_DAY, cost: 0 };

  let steps = 0;
  for (const [place, source] of (layers[0]?.nodes ?? []).entries()) {
    const entered = stateAfter(rules, INITIAL_STATE, flags[source] ?? 0);
    if (entered === NO_STATE) continue;
    let depth = 0;
    enter(0, place, source, entered);
    while (depth >= 0) {
      const step = at[depth] ?? 0;
      if (step === until[depth]) {
        depth -= 1;
        continue;
      }
      at[depth] = step + 1;
      if (!budget.takeStep()) return false;
      steps += 1;
      if (steps % STEPS_PER_SLICE === 0) yield;
      const edge = layers[depth]?.edges[step] ?? 0;
      const end = layers[depth]?.ends[step] ?? 0;
      const far = layers[depth + 1]?.nodes[end] ?? 0;
      const next = isOnPath(depth, far) ? NO_STATE : stateAfter(rules, state[depth] ?? 0, flags[far] ?? 0);
      const link = edgeLinks[edge] ?? 0;
      if (next === NO_STATE || !mayImprove(depth, edge, end) || !followsInTime(chronology, depth, edge, far)) continue;
      depth += 1;
      path.links[depth - 1] = link;
      if (depth < length) {
        enter(depth, end, far, next);
        continue;
      }
      path.day = days[length] ?? NO_DAY;
      path.cost = spent[length] ?? 0;
      if (rules.hasPassedAllVia(next)) found.add(path);
      depth -= 1;
    }
  }
  return true;

  function enter(depth: number, place: number, one: number, entered: number): void {
    at[depth] = layers[depth]?.starts[place] ?? 0;
    until[depth] = layers[depth]?.starts[place + 1] ?? 0;
    local[depth] = one;
    state[depth] = entered;
    path.nodes[depth] = subgraph.nodes[one] ?? 0;
  }

  function isOnPath(depth: number, one: number): boolean {
    for (let before = 0; before <= depth; before += 1) if (local[before] === one) return true;
    return false;
  }

  /** Whether a path that takes a link can still be among the first or the cheapest; stores its day and cost so far. */
  function mayImprove(depth: number, edge: number, end: number): boolean {
    const far = layers[depth + 1]?.nodes[end] ?? 0;
    const rest = rests[depth + 1];
    const cost = (spent[depth] ?? 0) + costs.link(edge);
    const day = Math.min(days[depth] ?? NO_DAY, firstDays[edge] ?? NO_DAY);
    path.nodes[depth + 1] = subgraph.nodes[far] ?? 0;
    days[depth + 1] = day;
    spent[depth + 1] = depth + 1 === length ? cost : cost + costs.passing(far);
    start.count = depth + 2;
    start.day = Math.min(day, rest?.days[end] ?? NO_DAY);
    start.cost = cost + (rest?.costs[end] ?? 0);
    return start.cost < Number.POSITIVE_INFINITY && found.mayImprove(start);
  }

  function followsInTime(order: Chronology | null, depth: number, edge: number, far: number): boolean {
    if (order === null || inTime === null) return true;
    return order.follows(depth, edge) && inTime.latest.isInTime(far, length - depth - 1, order.notBefore(depth + 1));
  }
}
