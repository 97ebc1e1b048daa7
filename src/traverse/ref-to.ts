import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Projection } from '../projection/projection.ts';

/** Names a node by a label that it has. */
export function refTo(graph: Projection, label: Label, node: number): NodeRef {
  return { label, id: graph.id(node) };
}
