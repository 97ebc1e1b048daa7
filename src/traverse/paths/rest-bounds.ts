import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Costs } from './costs.ts';
import { NO_DAY } from './link-dates.ts';
import type { Subgraph } from './subgraph.ts';
import type { TieLayer } from './tie-layers.ts';

/** What the steps after each node of a layer add at least. */
export interface RestBounds {
  /** The earliest day of a link; `NO_DAY` if there is none. */
  readonly days: Int32Array;
  /** The lowest cost in millionths, that of passing the node included; Infinity if no path can be completed. */
  readonly costs: Float64Array;
}

/** Steps looked at between two yields to the event loop. */
const STEPS_PER_SLICE = 16_384;

/** Computes the bounds of each layer, backwards from the targets. */
export function* boundRests(
  subgraph: Subgraph,
  layers: readonly TieLayer[],
  costs: Costs,
): CooperativeTask<readonly RestBounds[]> {
  const { firstDays } = subgraph.packedEdges();
  let after: RestBounds | undefined;
  const bounds: RestBounds[] = [];
  for (const [depth, { nodes, starts, edges, ends }] of [...layers.entries()].reverse()) {
    const own = {
      days: new Int32Array(nodes.length).fill(NO_DAY),
      costs: new Float64Array(nodes.length).fill(after === undefined ? 0 : Number.POSITIVE_INFINITY),
    };
    for (const [at, local] of nodes.entries()) {
      if (after === undefined) break;
      let [day, cost] = [NO_DAY, Number.POSITIVE_INFINITY];
      for (let step = starts[at] ?? 0; step < (starts[at + 1] ?? 0); step += 1) {
        if (step % STEPS_PER_SLICE === 0) yield;
        const [edge, end] = [edges[step] ?? 0, ends[step] ?? 0];
        day = Math.min(day, firstDays[edge] ?? NO_DAY, after.days[end] ?? NO_DAY);
        cost = Math.min(cost, costs.link(edge) + (after.costs[end] ?? 0));
      }
      own.days[at] = day;
      own.costs[at] = cost + (depth === 0 ? 0 : costs.passing(local));
    }
    bounds.unshift(own);
    after = own;
  }
  return bounds;
}
