import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectAtMost } from '../check-arguments.ts';
import { findVisibleNodes } from './find-visible-nodes.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { MAX_COUNTED_NODES } from './limits.ts';
import { kindsAt, type LinksOfKind } from './links-of-kind.ts';
import { neighbourLabel } from './neighbour-label.ts';

/** How many edges of one type a node has in one direction. */
export interface LinkCount {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  /** Label of the neighbours; null if the type leads to several. */
  readonly neighbourLabel: Label | null;
  readonly count: number;
}

/** The exact number of edges of a node, by kind. */
export interface CountedNode extends GraphNode {
  readonly degree: number;
  readonly counts: readonly LinkCount[];
}

/** Counts for the requested nodes, and the ids that match nothing. */
export interface NeighbourCounts {
  readonly nodes: readonly CountedNode[];
  readonly unknown: readonly string[];
}

/** Counts the edges of many nodes, or those that hold on a day. */
export function neighbourCounts(
  graph: Projection,
  { ids }: { readonly ids: readonly NodeRef[] },
  day?: AskedDay,
): NeighbourCounts {
  expectAtMost('ids', ids, MAX_COUNTED_NODES);
  const view = viewOf(graph, day);
  const { nodes, unknown } = findVisibleNodes(view, ids);
  return { nodes: nodes.map((node) => countedNode(view, node)), unknown };
}

function countedNode(view: View, node: number): CountedNode {
  const counts = linkCounts(view.graph.label(node), kindsAt(view, node));
  return { ...graphNode(view.graph, node), degree: sumOf(counts), counts };
}

/** How many links there are of each kind. */
export function linkCounts(label: Label, kinds: readonly LinksOfKind[]): readonly LinkCount[] {
  return kinds.map(({ type, direction, links }) => ({
    type,
    direction,
    neighbourLabel: neighbourLabel(label, type, direction),
    count: links.length,
  }));
}

/** All counts together. */
export function sumOf(counts: readonly LinkCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
