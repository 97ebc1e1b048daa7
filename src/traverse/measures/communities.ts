import { groupBy } from '../../kit/group-by.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectInteger, expectNumber } from '../check-arguments.ts';
import { type GraphNode, graphNode } from '../explore/graph-node.ts';
import { type GraphSize, type NoMeasure, noMeasure, sizeOf } from './answer.ts';
import { MOST_RANKED, MOST_TIES_OF_COMMUNITIES } from './bounds.ts';
import { graphOf } from './graph-of.ts';
import { louvainMethod } from './kinds.ts';
import { communitiesOf } from './louvain.ts';
import { type GraphAsked, isTooLarge, type MeasuredGraph } from './measured-graph.ts';
import { modularityOf, type Weights, weightsOf } from './modularity.ts';

/** In which graph, and how, communities are looked for. */
export interface CommunitiesAsked extends GraphAsked {
  readonly resolution: number;
  readonly seed: number;
  readonly first: number;
}

/** A node in its community. */
export interface Member extends GraphNode {
  /** The weights of its ties within the community. */
  readonly weightWithin: number;
  readonly weight: number;
}

/** Nodes that are tied to one another more than to others. */
export interface Community {
  /** From 1 on: larger ones first, then that with the first member. */
  readonly number: number;
  readonly size: number;
  readonly weightWithin: number;
  /** The weights of ties that lead out of it. */
  readonly weightOut: number;
  readonly members: readonly Member[];
}

/** The communities of a graph, and what they were found in. */
export interface Communities extends GraphSize {
  readonly method: string;
  /** Null where there is no tie. */
  readonly modularity: number | null;
  readonly communityCount: number;
  readonly communities: readonly Community[];
  readonly reason: NoMeasure | null;
}

/** Finds communities, in slices but for the search itself. */
export function* communities(graph: Projection, asked: CommunitiesAsked, day?: AskedDay): CooperativeTask<Communities> {
  const { resolution, first } = asked;
  expectInteger('first', first, MOST_RANKED);
  expectNumber('resolution', resolution, 0.01, 100);
  const measured = yield* graphOf(viewOf(graph, day), asked, MOST_TIES_OF_COMMUNITIES);
  const frame = { method: louvainMethod, ...sizeOf(measured), reason: noMeasure(measured, asked) };
  if (isTooLarge(measured)) return { ...frame, modularity: null, communityCount: 0, communities: [] };
  const found = yield* communitiesOf(measured, asked);
  const weights = weightsOf(measured, found);
  const groups = [...groupBy(found.keys(), (node) => found[node] ?? 0)];
  const ordered = groups.toSorted(([, one], [, other]) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  const listed: Community[] = [];
  for (const [community, nodes] of ordered.slice(0, first)) {
    const sizes = sizesOf(nodes, weights.get(community));
    listed.push({ number: listed.length + 1, ...sizes, members: membersOf(graph, measured, nodes, found) });
    yield;
  }
  return {
    ...frame,
    modularity: modularityOf(weights, resolution),
    communityCount: groups.length,
    communities: listed,
  };
}

function sizesOf({ length }: readonly number[], { within, ofNodes }: Weights = { within: 0, ofNodes: 0 }) {
  return { size: length, weightWithin: within, weightOut: ofNodes - 2 * within };
}

/** Members, those tied most strongly within the community first. */
function membersOf(
  graph: Projection,
  { nodes, ties: { starts, ends, weights } }: MeasuredGraph,
  members: readonly number[],
  found: readonly number[],
): readonly Member[] {
  const sums = members.map((node) => {
    let [weightWithin, weight] = [0, 0];
    for (let tie = starts[node] ?? 0; tie < (starts[node + 1] ?? 0); tie += 1) {
      weight += weights[tie] ?? 0;
      if (found[ends[tie] ?? 0] === found[node]) weightWithin += weights[tie] ?? 0;
    }
    return { node, weightWithin, weight };
  });
  return sums
    .toSorted((one, other) => other.weightWithin - one.weightWithin || one.node - other.node)
    .map(({ node, weightWithin, weight }) => ({ ...graphNode(graph, nodes[node] ?? 0), weightWithin, weight }));
}
