import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectAtMost } from '../bounds.ts';
import { type Cut, cutsBy, MOST_LINKS, MOST_NODES } from './bounds.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { knownNodes } from './known-nodes.ts';

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
  expectAtMost('ids', ids, MOST_NODES);
  const view = viewOf(graph, day);
  const { nodes, unknown } = knownNodes(view, ids);
  const members = new Set(nodes);
  const found = nodes.flatMap((node) =>
    Array.from(graph.links(node, 'OUT')).filter((link) => members.has(graph.to(link))),
  );
  const within = found.filter(view.shows);
  const cuts = cutsBy({ LINKS: within.length > MOST_LINKS });
  return {
    nodes: nodes.map((node) => graphNode(graph, node)),
    links: firstLinks(graph, within, MOST_LINKS).map((link) => graphLink(view, link)),
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}
