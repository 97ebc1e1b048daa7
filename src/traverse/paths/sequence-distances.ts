import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { IS_END, IS_PASSABLE, isActor } from './node-flags.ts';
import { TO_HERE } from './path-rules.ts';
import { fewestHops } from './remaining-hops.ts';
import type { SequenceSearch } from './sequence-search.ts';

/** The nodes from which the next actor of a sequence can be reached over nodes that are not actors. */
export interface DistancesToActor {
  /** The fewest links from each node over the actor to a target. */
  readonly hops: ReadonlyMap<number, number>;
  /** Number of links at these nodes and at the actor. */
  readonly linkCount: number;
}

/** Nodes looked at between two yields to the event loop. */
const NODES_PER_SLICE = 4_096;

/**
 * Computes the distances over each actor of a sequence breadth first, backwards from it. There are none for a first actor at which all paths
 * start, nor for a last one at which they end: there those of the whole search serve.
 */
export function* distancesToActors(search: SequenceSearch): CooperativeTask<readonly (DistancesToActor | undefined)[]> {
  const { prepared, sources, actors } = search;
  const flagAt = (position: number) => prepared.flags[actors[position] ?? 0] ?? 0;
  const first = sources.every((source) => isActor(prepared.flags[source] ?? 0)) ? 1 : 0;
  const last = actors.length - 1;
  const distances: (DistancesToActor | undefined)[] = [];
  for (let position = last; position >= first; position -= 1) {
    if (position === last && (flagAt(last) & IS_END) !== 0) continue;
    const actor = actors[position] ?? 0;
    const rest = distances[position + 1]?.hops.get(actor) ?? hopsToTarget(search, actor);
    distances[position] = yield* distancesTo(search, position, rest);
  }
  return distances;
}

/** The distances over the actor at a position, from which a target is `rest` links away. */
function* distancesTo(
  { subgraph, prepared, actors, length }: SequenceSearch,
  position: number,
  rest: number,
): CooperativeTask<DistancesToActor> {
  const before = actors[position - 1];
  const distances = new Map<number, number>();
  const actor = actors[position] ?? 0;
  let [frontier, linkCount] = [[actor], (subgraph.ends[actor] ?? 0) - (subgraph.starts[actor] ?? 0)];
  // The first actor may be the source, so the one before this has at least `position` - 1 links before it.
  const most = length - position + 1;
  for (let hops = rest + 1; hops <= most && frontier.length > 0; hops += 1) {
    const next: number[] = [];
    for (const [place, local] of frontier.entries()) {
      if (place % NODES_PER_SLICE === NODES_PER_SLICE - 1) yield;
      for (let edge = subgraph.starts[local] ?? 0; edge < (subgraph.ends[local] ?? 0); edge += 1) {
        const far = subgraph.neighbours[edge] ?? 0;
        const flag = prepared.flags[far] ?? 0;
        if (((subgraph.open[edge] ?? 0) & TO_HERE) === 0 || distances.has(far)) continue;
        if (isActor(flag) && far !== before) continue;
        distances.set(far, hops);
        linkCount += (subgraph.ends[far] ?? 0) - (subgraph.starts[far] ?? 0);
        if (!isActor(flag) && (flag & IS_PASSABLE) !== 0) next.push(far);
      }
    }
    frontier = next;
  }
  return { hops: distances, linkCount };
}

/** The fewest links from a node to a target. */
export function hopsToTarget({ subgraph, hopsLeft }: SequenceSearch, local: number): number {
  return fewestHops(hopsLeft, subgraph.rules.states, local);
}
