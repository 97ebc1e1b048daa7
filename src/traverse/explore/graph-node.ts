import type { Label } from '../../model/labels.ts';
import { globalId, type NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { DaySnapshot } from '../../projection/day-snapshot.ts';
import type { Projection } from '../../projection/projection.ts';
import { shortCaption } from './caption.ts';

/** A node as a drawing needs it: an id that never changes, what it is, and a few words for it. */
export interface GraphNode {
  /** Label and id, joined by a colon. */
  readonly id: string;
  readonly label: Label;
  readonly caption: string;
  /** The node itself; null for a part, which is read through the node it belongs to. */
  readonly node: NodeRef | null;
}

/** A node with whether it holds on a requested day. */
export interface DatedNode extends GraphNode {
  /** The certainty with which it holds; null if it does not, or no day was requested. */
  readonly holds: Certainty | null;
}

/** Labels of nodes that have no entry of their own: each belongs to one that has. */
const partLabels: readonly Label[] = [
  'AllowedPosition',
  'Claim',
  'Identifier',
  'Period',
  'Quote',
  'Renewal',
  'Suspension',
];

/** A node of a projection as a drawing needs it. */
export function graphNode(graph: Projection, node: number): GraphNode {
  const ref = graph.ref(node);
  return {
    id: globalId(ref),
    label: ref.label,
    caption: shortCaption(graph, node),
    node: partLabels.includes(ref.label) ? null : ref,
  };
}

/** A node with the certainty with which it holds on a day. */
export function datedNode(graph: Projection, node: number, on: DaySnapshot | null): DatedNode {
  return { ...graphNode(graph, node), holds: on?.node(node) ?? null };
}
