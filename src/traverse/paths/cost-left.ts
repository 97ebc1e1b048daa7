import { byRank } from './by-rank.ts';
import type { Costs } from './costs.ts';
import { EMPTY, TO_HERE } from './rules.ts';
import type { Space } from './space.ts';

/** Costs over a space, in millionths. */
export interface CostLeft {
  /** The least that is left to pay from each node and state to an end; Infinity where none can be reached. */
  readonly left: Float64Array;
  /** What each link costs, and passing each node, by their places in the space. */
  readonly links: Float64Array;
  readonly passing: Float64Array;
}

/**
 * Reckons from the ends backwards over a space that has all links that count, by Dijkstra's method (Numerische Mathematik 1, 1959) over
 * nodes and states. It knows of no node passed twice, so the true rest may be more and is never less.
 */
export function costLeft(space: Space, ends: readonly number[], costs: Costs): CostLeft {
  const { rules } = space;
  const { states } = rules;
  const links = Float64Array.from(space.links, costs.link);
  const passing = Float64Array.from(space.nodes, costs.passing);
  const left = new Float64Array(space.size * states).fill(Number.POSITIVE_INFINITY);
  const queue = byRank<number>();
  const lower = (at: number, cost: number) => {
    if (cost >= (left[at] ?? 0)) return;
    left[at] = cost;
    queue.push(cost, at);
  };
  const goBack = (local: number, state: number, cost: number) => {
    const [nodeClass, bit] = [space.classes[local] ?? 0, space.bits[local] ?? 0];
    const end = space.ends[local] ?? 0;
    for (let turn = space.starts[local] ?? 0; turn < end; turn += 1) {
      if (((space.open[turn] ?? 0) & TO_HERE) === 0) continue;
      const far = space.fars[turn] ?? 0;
      const more = cost + (links[turn] ?? 0) + (passing[far] ?? 0);
      for (let before = EMPTY; before < states; before += 1) {
        if (rules.enter(before, nodeClass, bit) === state) lower(far * states + before, more);
      }
    }
  };

  for (const end of ends) {
    for (let state = EMPTY; state < states; state += 1) if (rules.isFull(state)) lower(end * states + state, 0);
  }
  const done = new Uint8Array(left.length);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (done[at] === 1) continue;
    done[at] = 1;
    goBack(Math.floor(at / states), at % states, left[at] ?? 0);
  }
  return { left, links, passing };
}
