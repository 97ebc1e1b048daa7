import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectAtMost } from '../bounds.ts';
import { type Cut, cutsBy, MOST_JOINED, mostLinks } from './bounds.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { knownNodes } from './known-nodes.ts';
import { kindsAt, linksToAny } from './links-of-kind.ts';

/** All links within a set of nodes, so that a drawing of them is whole. */
export interface EdgesAmong {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
}

/** Finds the links among nodes, or those that hold on a day. */
export function edgesAmong(
  graph: Projection,
  { ids }: { readonly ids: readonly NodeRef[] },
  day?: AskedDay,
): EdgesAmong {
  expectAtMost('ids', ids, MOST_JOINED);
  const view = viewOf(graph, day);
  const { nodes, unknown } = knownNodes(view, ids);
  const within = linksWithin(graph, nodes).filter(view.shows);
  const most = mostLinks(ids.length);
  const cuts = cutsBy({ LINKS: within.length > most });
  return {
    nodes: nodes.map((node) => graphNode(graph, node)),
    links: firstLinks(graph, within, most).map((link) => graphLink(view, link)),
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/** The links among nodes, each found at the end it leaves or each at the end it points to, whichever have fewer. */
function linksWithin(graph: Projection, nodes: readonly number[]): readonly number[] {
  const members = new Set(nodes);
  const sum = (way: 'OUT' | 'IN') => nodes.reduce((links, node) => links + graph.degree(node, way), 0);
  const [direction, other] = sum('OUT') <= sum('IN') ? (['OUT', 'IN'] as const) : (['IN', 'OUT'] as const);
  const none = new Uint32Array();
  const oneWay = {
    graph,
    links: (node: number, way: typeof direction) => (way === other ? none : graph.links(node, way)),
  };
  return nodes.flatMap((node) => kindsAt(oneWay, node).flatMap((kind) => linksToAny(graph, kind, members)));
}
