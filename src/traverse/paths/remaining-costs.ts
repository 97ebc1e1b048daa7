import type { Costs } from './costs.ts';
import { INITIAL_STATE, TO_HERE } from './path-rules.ts';
import { createPriorityQueue } from './priority-queue.ts';
import type { Subgraph } from './subgraph.ts';

/** Costs in a subgraph, in millionths. */
export interface RemainingCosts {
  /** The lowest cost from each node and state to a target; Infinity if none can be reached. */
  readonly left: Float64Array;
  /** The cost of each link and of passing each node, by their index in the subgraph. */
  readonly links: Float64Array;
  readonly passing: Float64Array;
}

/**
 * Computes the remaining costs backwards from the targets, by Dijkstra's algorithm (Numerische Mathematik 1, 1959) over nodes and states.
 * The subgraph must contain all relevant links. It ignores that a path visits no node twice, so the values are lower bounds.
 */
export function computeRemainingCosts(subgraph: Subgraph, targets: readonly number[], costs: Costs): RemainingCosts {
  const { rules } = subgraph;
  const { states } = rules;
  const links = Float64Array.from(subgraph.links, (_, edge) => costs.link(edge));
  const passing = Float64Array.from(subgraph.nodes, (_, local) => costs.passing(local));
  const left = new Float64Array(subgraph.size * states).fill(Number.POSITIVE_INFINITY);
  const queue = createPriorityQueue<number>();
  const lower = (at: number, cost: number) => {
    if (cost >= (left[at] ?? 0)) return;
    left[at] = cost;
    queue.push(cost, at);
  };
  const goBack = (local: number, state: number, cost: number) => {
    const [nodeClass, bit] = [subgraph.classes[local] ?? 0, subgraph.bits[local] ?? 0];
    const end = subgraph.ends[local] ?? 0;
    for (let edge = subgraph.starts[local] ?? 0; edge < end; edge += 1) {
      if (((subgraph.open[edge] ?? 0) & TO_HERE) === 0) continue;
      const far = subgraph.neighbours[edge] ?? 0;
      const more = cost + (links[edge] ?? 0) + (passing[far] ?? 0);
      for (let before = INITIAL_STATE; before < states; before += 1) {
        if (rules.nextState(before, nodeClass, bit) === state) lower(far * states + before, more);
      }
    }
  };

  for (const target of targets) {
    for (let state = INITIAL_STATE; state < states; state += 1)
      if (rules.hasPassedAllVia(state)) lower(target * states + state, 0);
  }
  const done = new Uint8Array(left.length);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (done[at] === 1) continue;
    done[at] = 1;
    goBack(Math.floor(at / states), at % states, left[at] ?? 0);
  }
  return { left, links, passing };
}
