import { fewestHops } from './remaining-hops.ts';
import type { Subgraph } from './subgraph.ts';

/** Nodes with more links than this have them sorted by distance to a target, so that distant ones are skipped. */
const MANY_LINKS = 64;

/** The order in which the links of nodes are tried. */
export interface EdgeOrder {
  readonly order: Uint32Array;
  /** The end of the links of a node whose far end is at most `hops` links from a target. */
  endOf(local: number, hops: number): number;
}

/** Sorts the links of nodes with many links by distance to a target, lazily for each node. */
export function orderEdgesByDistance(subgraph: Subgraph, hopsLeft: Uint8Array, maxHops: number): EdgeOrder {
  const { states } = subgraph.rules;
  const order = new Uint32Array(subgraph.links.length);
  for (let edge = 0; edge < order.length; edge += 1) order[edge] = edge;
  const leastLeft = (edge: number) =>
    Math.min(fewestHops(hopsLeft, states, subgraph.neighbours[edge] ?? 0), maxHops + 1);
  const sort = (start: number, end: number): readonly number[] => {
    const groups: number[][] = Array.from({ length: maxHops + 2 }, () => []);
    for (let edge = start; edge < end; edge += 1) groups[leastLeft(edge)]?.push(edge);
    let place = start;
    return groups.map((edges) => {
      order.set(edges, place);
      place += edges.length;
      return place;
    });
  };
  const sortedEnds = new Map<number, readonly number[]>();
  return {
    order,
    endOf(local, hops) {
      const [start, end] = [subgraph.starts[local] ?? 0, subgraph.ends[local] ?? 0];
      if (end - start <= MANY_LINKS) return end;
      const sorted = sortedEnds.get(local) ?? sort(start, end);
      sortedEnds.set(local, sorted);
      return sorted[hops] ?? end;
    },
  };
}
