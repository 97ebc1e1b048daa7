import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { expectAtMost } from '../bounds.ts';
import { affordable } from './affordable.ts';
import { type Cut, cutsBy, MOST_LINKS, MOST_NODES, MOST_WALKED } from './bounds.ts';
import { type GraphLink, graphLink } from './graph-link.ts';
import type { GraphNode } from './graph-node.ts';
import { type KnownNode, knownNodes } from './known-nodes.ts';
import { edgesWithin } from './texts.ts';

/** All links within a set of nodes, so that a drawing of them is whole. */
export interface EdgesAmong {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Nodes with too many edges to be walked around: links between two of these can be missing. */
  readonly notSearched: readonly string[];
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
}

/**
 * Finds the links among nodes from those with the fewest edges. An edge is found from either end, so the largest node of all need
 * not be walked around; a second one that is not is told.
 */
export async function edgesAmong(graph: Asker, { ids }: { readonly ids: readonly NodeRef[] }): Promise<EdgesAmong> {
  expectAtMost('ids', ids, MOST_NODES);
  const { nodes, unknown } = await knownNodes(graph, ids);
  const { searched, notSearched } = searchOrder(nodes);
  const rows = await graph.ask(edgesWithin, {
    centres: searched.map(({ place }) => place),
    members: nodes.map(({ place }) => place),
    limit: whole(MOST_LINKS + 1),
  });
  const byPlace = new Map(nodes.map((node) => [node.place, node]));
  const cuts = cutsBy({ WALK: notSearched.length > 0, LINKS: rows.length > MOST_LINKS });
  return {
    nodes: nodes.map(({ id, label, caption, node }) => ({ id, label, caption, node })),
    links: rows.slice(0, MOST_LINKS).flatMap((row) => graphLink(row, byPlace) ?? []),
    notSearched: notSearched.map(({ id }) => id),
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/** Which nodes to walk around: all but the largest, as far as the walk is affordable. */
export function searchOrder<N extends Pick<KnownNode, 'degree'>>(
  nodes: readonly N[],
): { readonly searched: readonly N[]; readonly notSearched: readonly N[] } {
  const byDegree = nodes.toSorted((one, other) => one.degree - other.degree);
  const { walked, leftOut } = affordable(byDegree.slice(0, -1), ({ degree }) => degree, MOST_WALKED);
  return { searched: walked, notSearched: leftOut.length === 0 ? [] : [...leftOut, ...byDegree.slice(-1)] };
}
