import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Projection } from '../projection/projection.ts';

/** The nodes that links of a type lead to from a node, in the order of ids. */
export function endsOf(graph: Projection, node: number, type: EdgeType): readonly number[] {
  const ends: number[] = [];
  graph.eachLink(node, 'OUT', type, (link) => ends.push(graph.to(link)));
  return ends;
}

/** The nodes that links of a type come from to a node, in the order of ids. */
export function startsOf(graph: Projection, node: number, type: EdgeType): readonly number[] {
  const starts: number[] = [];
  graph.eachLink(node, 'IN', type, (link) => starts.push(graph.from(link)));
  return starts;
}

/** Names a node by a label that it has. */
export function refTo(graph: Projection, label: Label, node: number): NodeRef {
  return { label, id: graph.id(node) };
}
