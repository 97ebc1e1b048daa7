import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import { type CooperativeTask, runToEnd } from '../../projection/cooperative-task.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectAtMost } from '../check-arguments.ts';
import { type Cut, cutsBy, MOST_JOINED, mostLinks } from './bounds.ts';
import { firstOf } from './first-of.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { inSlices } from './in-slices.ts';
import { knownNodes } from './known-nodes.ts';
import { kindsIn, linksToAny, nodeSet } from './links-of-kind.ts';

/** All links within a set of nodes, so that a drawing of them is whole. */
export interface EdgesAmong {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
}

/** Finds the links among nodes, at once. */
export function edgesAmong(graph: Projection, asked: EdgesAmongAsked, day?: AskedDay): EdgesAmong {
  return runToEnd(edgesAmongSteps(graph, asked, day));
}

/** Among which nodes links are looked for. */
export interface EdgesAmongAsked {
  readonly ids: readonly NodeRef[];
}

/** Finds the links among nodes, or those that hold on a day, in slices. */
export function* edgesAmongSteps(
  graph: Projection,
  { ids }: EdgesAmongAsked,
  day?: AskedDay,
): CooperativeTask<EdgesAmong> {
  expectAtMost('ids', ids, MOST_JOINED);
  const view = viewOf(graph, day);
  const { nodes, unknown } = knownNodes(view, ids);
  yield;
  const most = mostLinks(ids.length);
  const within = yield* firstOf(linksWithin(view, nodes), most + 1);
  const cuts = cutsBy({ LINKS: within.size > most });
  const links = firstLinks(graph, [...within].slice(0, most), most);
  yield;
  return {
    nodes: yield* inSlices(nodes, (node) => graphNode(graph, node)),
    links: yield* inSlices(links, (link) => graphLink(view, link)),
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/**
 * The links among nodes, each found at the end it leaves or each at the end it points to, whichever have fewer. Days are looked at last:
 * few links of a great node lead to the others.
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
