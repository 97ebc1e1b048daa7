import type { LazyList } from '../../kit/lazy-list.ts';
import { boundsOf, type Day } from '../../model/days.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { DaySnapshot } from '../../projection/day-snapshot.ts';
import type { Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectAtMost, expectInteger, expectPageSize } from '../check-arguments.ts';
import { type EgoNetwork, type ExpandedNode, egoNetwork } from './ego-network.ts';
import { findVisibleNodes } from './find-visible-nodes.ts';
import { type GraphLink, lazyLinks } from './graph-link.ts';
import { type DatedNode, datedNode, type GraphNode, graphNode } from './graph-node.ts';
import {
  type ExploreLimit,
  foundLimit,
  limitsMet,
  linkLimit,
  MAX_DEPTH,
  MAX_EXCLUDED,
  MAX_FOUND,
  MAX_NEW_PER_NODE,
  MAX_STARTS,
} from './limits.ts';
import { kindsAt, linksToAny, type NodeSet, nodeSet } from './links-of-kind.ts';
import { mapInSlices } from './map-in-slices.ts';
import { type LinkCount, linkCounts, sumOf } from './neighbour-counts.ts';
import { takeDistinct } from './take-distinct.ts';

/** Start nodes, and which of their neighbours to return. */
export interface NeighbourhoodArguments {
  readonly ids: readonly NodeRef[];
  /** Nodes that are shown already. */
  readonly exclude: readonly NodeRef[];
  /** Types of edges to follow; null follows all. */
  readonly through: readonly EdgeType[] | null;
  /** Maximum number of new neighbours per node. */
  readonly first: number;
  /** Number of steps to follow. Default: 1. */
  readonly depth?: number;
  /** Whether to include the links of the neighbours to each other and to `exclude`. */
  readonly allLinks?: boolean;
  /** The day for which each neighbour and link says how certainly it holds. */
  readonly holdsOn?: Day | null;
}

/** An expanded node, with counts of its links that are not shown yet. */
export interface ExpandedStart extends GraphNode {
  readonly more: readonly LinkCount[];
  readonly moreCount: number;
}

/** A new neighbour. */
export interface Neighbour extends DatedNode {
  /** Steps from the nearest start. */
  readonly distance: number;
  /** Number of its links to nodes not shown yet; null if it was not expanded. Counted where it is read. */
  readonly moreCount: number | null;
}

/** New neighbours of some nodes, the links to them, and what remains. */
export interface Neighbourhood {
  readonly starts: readonly ExpandedStart[];
  readonly nodes: readonly Neighbour[];
  /** Made where they are read. */
  readonly links: LazyList<GraphLink>;
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly limitsReached: readonly ExploreLimit[];
}

/**
 * Finds neighbours that are not shown yet, in slices: for each expanded node a few along every kind of link, with the links that lead to
 * them. A request with the earlier neighbours in `exclude` continues where the last one ended.
 */
export function* findNeighbourhood(
  graph: Projection,
  args: NeighbourhoodArguments,
  day?: AskedDay,
): CooperativeTask<Neighbourhood> {
  const { ids, exclude, through, first, depth = 1, allLinks = false, holdsOn = null } = args;
  expectAtMost('ids', ids, MAX_STARTS);
  expectAtMost('exclude', exclude, MAX_EXCLUDED);
  expectPageSize('first', first, MAX_NEW_PER_NODE);
  expectInteger('depth', depth, MAX_DEPTH);
  const view = viewOf(graph, day);
  const { nodes: starts, unknown } = findVisibleNodes(view, ids);
  const shown = new Set([...ids, ...exclude].flatMap((ref) => graph.find(ref) ?? []));
  const ego = yield* egoNetwork(view, { starts, shown, through, depth, first, most: MAX_FOUND });
  const most = linkLimit(foundLimit({ ids: ids.length, exclude: exclude.length, first, depth }));
  const links = yield* takeDistinct(
    allLinks ? linksAround(view, ego, shown, through) : linksFollowed(graph, ego),
    most + 1,
  );
  const limitsReached = limitsMet({ NODES: ego.isCut, LINKS: links.size > most });
  const kept = [...links].slice(0, most);
  yield;
  const on = holdsOn === null ? null : graph.on(boundsOf(holdsOn));
  const nodes = yield* nodesOf(view, ego, { shown, startCount: starts.length, on });
  const near = new Set(starts);
  return {
    ...nodes,
    links: lazyLinks(view, kept, { near, on }),
    unknown,
    complete: limitsReached.length === 0,
    limitsReached,
  };
}

/** The starts, which were expanded first, and the new neighbours, each with the counts of what remains. */
function* nodesOf(
  { graph }: View,
  { found, expanded }: EgoNetwork,
  {
    shown,
    startCount,
    on,
  }: { readonly shown: ReadonlySet<number>; readonly startCount: number; readonly on: DaySnapshot | null },
): CooperativeTask<Pick<Neighbourhood, 'starts' | 'nodes'>> {
  const apart = [nodeSet(graph, [...shown]), nodeSet(graph, [...found.keys()])];
  const starts = expanded.slice(0, startCount).map((one) => {
    const more = remainingCounts(graph, one, apart);
    return { ...graphNode(graph, one.node), more, moreCount: sumOf(more) };
  });
  const further = new Map(expanded.map((one) => [one.node, one]));
  const nodes = yield* mapInSlices([...found], ([node, distance]) => ({
    ...datedNode(graph, node, on),
    distance,
    get moreCount() {
      const one = further.get(node);
      return one === undefined ? null : sumOf(remainingCounts(graph, one, apart));
    },
  }));
  return { starts, nodes };
}

/** Counts of the links of a node that lead to none of these disjoint sets of nodes. */
function remainingCounts(
  graph: Projection,
  { node, kinds }: ExpandedNode,
  apart: readonly NodeSet[],
): readonly LinkCount[] {
  const left = kinds.map((kind) =>
    apart.reduce((sum, nodes) => sum - linksToAny(graph, kind, nodes).length, kind.links.length),
  );
  return linkCounts(graph.label(node), kinds)
    .map((kind, at) => ({ ...kind, count: left[at] ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The links from expanded nodes to new neighbours, those of nearer nodes first. */
function* linksFollowed(graph: Projection, { found, expanded }: EgoNetwork): Iterable<readonly number[]> {
  const nodes = nodeSet(graph, [...found.keys()]);
  for (const { kinds } of expanded) for (const kind of kinds) yield linksToAny(graph, kind, nodes);
}

/** All links of the new neighbours to each other and to shown nodes. Days are checked last, because few links of a hub lead there. */
function* linksAround(
  { graph, shows }: View,
  { found }: EgoNetwork,
  shown: ReadonlySet<number>,
  through: NeighbourhoodArguments['through'],
): Iterable<readonly number[]> {
  const around = nodeSet(graph, [...found.keys(), ...shown]);
  const all = viewOf(graph, undefined);
  for (const node of found.keys()) {
    for (const kind of kindsAt(all, node, through)) yield linksToAny(graph, kind, around).filter(shows);
  }
}
