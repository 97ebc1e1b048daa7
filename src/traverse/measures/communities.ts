import { groupBy } from '../../kit/group-by.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectNumber, expectPageSize } from '../check-arguments.ts';
import { type GraphNode, graphNode } from '../explore/graph-node.ts';
import { type GraphSize, graphSize, type NoMeasure, noMeasure } from './answer.ts';
import { buildMeasuredGraph } from './build-measured-graph.ts';
import { louvainMethod } from './centrality-measures.ts';
import { MAX_RANKED, MAX_TIES_FOR_COMMUNITIES } from './limits.ts';
import { communitiesOf } from './louvain.ts';
import { isTooLarge, type MeasuredGraph, type MeasuredGraphArguments } from './measured-graph.ts';
import { type CommunityWeights, modularityOf, weightsOf } from './modularity.ts';

/** The network, and how communities are found. */
export interface CommunitiesArguments extends MeasuredGraphArguments {
  readonly resolution: number;
  readonly seed: number;
  readonly first: number;
}

/** A node in its community. */
export interface CommunityMember extends GraphNode {
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
  readonly members: readonly CommunityMember[];
}

/** The communities of a network, with its size. */
export interface Communities extends GraphSize {
  readonly method: string;
  /** Null if there is no tie. */
  readonly modularity: number | null;
  readonly communityCount: number;
  readonly communities: readonly Community[];
  readonly reason: NoMeasure | null;
}

/** Finds communities, in slices except for the search itself. */
export function* communities(
  graph: Projection,
  args: CommunitiesArguments,
  day?: AskedDay,
): CooperativeTask<Communities> {
  const { resolution, first } = args;
  expectPageSize('first', first, MAX_RANKED);
  expectNumber('resolution', resolution, 0.01, 100);
  const measured = yield* buildMeasuredGraph(viewOf(graph, day), args, MAX_TIES_FOR_COMMUNITIES);
  const frame = { method: louvainMethod, ...graphSize(measured), reason: noMeasure(measured, args) };
  if (isTooLarge(measured)) return { ...frame, modularity: null, communityCount: 0, communities: [] };
  const communityOf = yield* communitiesOf(measured, args);
  const weights = weightsOf(measured, communityOf);
  const groups = [...groupBy(communityOf.keys(), (node) => communityOf[node] ?? 0)];
  const ordered = groups.toSorted(([, one], [, other]) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  const listed: Community[] = [];
  for (const [community, nodes] of ordered.slice(0, first)) {
    const sizes = sizesOf(nodes, weights.get(community));
    listed.push({ number: listed.length + 1, ...sizes, members: membersOf(graph, measured, nodes, communityOf) });
    yield;
  }
  return {
    ...frame,
    modularity: modularityOf(weights, resolution),
    communityCount: groups.length,
    communities: listed,
  };
}

function sizesOf({ length }: readonly number[], { within, ofNodes }: CommunityWeights = { within: 0, ofNodes: 0 }) {
  return { size: length, weightWithin: within, weightOut: ofNodes - 2 * within };
}

/** Members, those tied most strongly within the community first. */
function membersOf(
  graph: Projection,
  { nodes, ties: { starts, ends, weights } }: MeasuredGraph,
  members: readonly number[],
  communityOf: readonly number[],
): readonly CommunityMember[] {
  const sums = members.map((node) => {
    let [weightWithin, weight] = [0, 0];
    for (let tie = starts[node] ?? 0; tie < (starts[node + 1] ?? 0); tie += 1) {
      weight += weights[tie] ?? 0;
      if (communityOf[ends[tie] ?? 0] === communityOf[node]) weightWithin += weights[tie] ?? 0;
    }
    return { node, weightWithin, weight };
  });
  return sums
    .toSorted((one, other) => other.weightWithin - one.weightWithin || one.node - other.node)
    .map(({ node, weightWithin, weight }) => ({ ...graphNode(graph, nodes[node] ?? 0), weightWithin, weight }));
}
