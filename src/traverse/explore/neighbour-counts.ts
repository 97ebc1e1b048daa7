import type { Asker } from '../../graph/graph.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { expectAtMost } from '../bounds.ts';
import { MOST_NODES } from './bounds.ts';
import { farLabel } from './far-label.ts';
import type { LinkDirection } from './graph-link.ts';
import type { GraphNode } from './graph-node.ts';
import { type KnownNode, knownNodes, type TypeCount } from './known-nodes.ts';

/** How many edges of one type a node has in one direction. */
export interface LinkCount {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  /** What is reached that way; null where the type joins several kinds of things. */
  readonly farLabel: Label | null;
  readonly count: number;
}

/** The exact number of edges of a node, by kind. */
export interface CountedNode extends GraphNode {
  readonly degree: number;
  readonly counts: readonly LinkCount[];
}

/** Counts of all nodes that were asked about, and the ids that nothing has. */
export interface NeighbourCounts {
  readonly nodes: readonly CountedNode[];
  readonly unknown: readonly string[];
}

/** Counts the edges of many nodes in one question; a node with many costs no more than one with few. */
export async function neighbourCounts(
  graph: Asker,
  { ids }: { readonly ids: readonly NodeRef[] },
): Promise<NeighbourCounts> {
  expectAtMost('ids', ids, MOST_NODES);
  const { nodes, unknown } = await knownNodes(graph, ids);
  return { nodes: nodes.map(countedNode), unknown };
}

function countedNode({ id, label, caption, node, degree, counts }: KnownNode): CountedNode {
  return { id, label, caption, node, degree, counts: linkCounts(label, counts) };
}

/** One count for each type and direction that has any. */
export function linkCounts(label: Label, counts: readonly TypeCount[]): readonly LinkCount[] {
  return counts.flatMap(({ type, out, in: inward }) => [
    ...(out > 0 ? [{ type, direction: 'OUT' as const, farLabel: farLabel(label, type, 'OUT'), count: out }] : []),
    ...(inward > 0 ? [{ type, direction: 'IN' as const, farLabel: farLabel(label, type, 'IN'), count: inward }] : []),
  ]);
}
