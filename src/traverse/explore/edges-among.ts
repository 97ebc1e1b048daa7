import type { LazyList } from '../../kit/lazy-list.ts';
import { boundsOf, type Day } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectAtMost } from '../check-arguments.ts';
import { findVisibleNodes } from './find-visible-nodes.ts';
import { type GraphLink, lazyLinks } from './graph-link.ts';
import { type DatedNode, datedNode } from './graph-node.ts';
import { type ExploreLimit, limitsMet, linkLimit, MAX_JOINED_NODES } from './limits.ts';
import { kindsIn, linksToAny, nodeSet } from './links-of-kind.ts';
import { mapInSlices } from './map-in-slices.ts';
import { takeDistinct } from './take-distinct.ts';

/** All links within a set of nodes, so that a drawing of them is whole. */
export interface EdgesAmong {
  readonly nodes: readonly DatedNode[];
  /** Made where they are read. */
  readonly links: LazyList<GraphLink>;
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly limitsReached: readonly ExploreLimit[];
}

/** The nodes whose links to each other are returned. */
export interface EdgesAmongArguments {
  readonly ids: readonly NodeRef[];
  /** The day for which each node and link says how certainly it holds. */
  readonly holdsOn?: Day | null;
}

/** Finds the links among nodes, or those that hold on a day, in slices. */
export function* findEdgesAmong(
  graph: Projection,
  { ids, holdsOn = null }: EdgesAmongArguments,
  day?: AskedDay,
): CooperativeTask<EdgesAmong> {
  expectAtMost('ids', ids, MAX_JOINED_NODES);
  const view = viewOf(graph, day);
  const { nodes, unknown } = findVisibleNodes(view, ids);
  yield;
  const most = linkLimit(ids.length);
  const within = yield* takeDistinct(linksWithin(view, nodes), most + 1);
  const limitsReached = limitsMet({ LINKS: within.size > most });
  const kept = [...within].slice(0, most);
  yield;
  const on = holdsOn === null ? null : graph.on(boundsOf(holdsOn));
  return {
    nodes: yield* mapInSlices(nodes, (node) => datedNode(graph, node, on)),
    links: lazyLinks(view, kept, { on }),
    unknown,
    complete: limitsReached.length === 0,
    limitsReached,
  };
}

/**
 * The links among nodes, read in the direction in which the nodes have fewer links. Days are checked last, because few links of a hub lead
 * to the other nodes.
 */
function* linksWithin({ graph, shows }: View, nodes: readonly number[]): Iterable<readonly number[]> {
  const all = viewOf(graph, undefined);
  const members = nodeSet(graph, nodes);
  const sum = (way: LinkDirection) => nodes.reduce((links, node) => links + graph.degree(node, way), 0);
  const direction = sum('OUT') <= sum('IN') ? 'OUT' : 'IN';
  for (const node of nodes) {
    for (const kind of kindsIn(all, node, direction)) yield linksToAny(graph, kind, members).filter(shows);
  }
}
