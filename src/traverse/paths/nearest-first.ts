import { FAR_AWAY } from './hops-left.ts';
import type { Space } from './space.ts';

/** Nodes with more links than this have those first that lead to nodes near an end, so that the others need not be looked at. */
const MANY_LINKS = 64;

/** The order in which the links of nodes are tried. */
export interface NearestFirst {
  readonly order: Uint32Array;
  /** Where the links of a node end that lead to nodes from which an end is at most so many links away. */
  endOf(local: number, hops: number): number;
}

/** Puts the links of nodes that have many in order, by how near an end they lead: those of each node once it is asked for. */
export function nearestFirst(space: Space, hopsLeft: Uint8Array, maxHops: number): NearestFirst {
  const { states } = space.rules;
  const order = new Uint32Array(space.links.length);
  for (let turn = 0; turn < order.length; turn += 1) order[turn] = turn;
  const leastLeft = (turn: number) => {
    const at = (space.fars[turn] ?? 0) * states;
    let least = FAR_AWAY;
    for (let state = 0; state < states; state += 1) least = Math.min(least, hopsLeft[at + state] ?? FAR_AWAY);
    return Math.min(least, maxHops + 1);
  };
  const sort = (start: number, end: number): readonly number[] => {
    const groups: number[][] = Array.from({ length: maxHops + 2 }, () => []);
    for (let turn = start; turn < end; turn += 1) groups[leastLeft(turn)]?.push(turn);
    let place = start;
    return groups.map((turns) => {
      order.set(turns, place);
      place += turns.length;
      return place;
    });
  };
  const sortedEnds = new Map<number, readonly number[]>();
  return {
    order,
    endOf(local, hops) {
      const [start, end] = [space.starts[local] ?? 0, space.ends[local] ?? 0];
      if (end - start <= MANY_LINKS) return end;
      const sorted = sortedEnds.get(local) ?? sort(start, end);
      sortedEnds.set(local, sorted);
      return sorted[hops] ?? end;
    },
  };
}
