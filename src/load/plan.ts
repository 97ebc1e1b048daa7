import type { EdgeType } from '../model/edge-types.ts';
import type { Label, MainLabel } from '../model/labels.ts';

/** A value as the graph keeps it. Null is not kept: the property is absent. */
export type Value = string | number | boolean | readonly string[];

/** The properties of a node or an edge. */
export type Properties = Readonly<Record<string, Value>>;

/** A node is known by its main label and its id. */
export interface NodeKey {
  readonly label: MainLabel;
  readonly id: string;
}

/** A node that shall be in the graph. Its properties include `id` and `dataset`. */
export interface PlannedNode extends NodeKey {
  /** Every label, main label first. */
  readonly labels: readonly Label[];
  readonly properties: Properties;
}

/** An edge that shall be in the graph. */
export interface PlannedEdge {
  readonly type: EdgeType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: Properties;
}

/** All that a data set shall hold: nodes and edges, sorted, and the fingerprint of the whole. */
export interface Plan {
  readonly dataset: string;
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
  readonly version: string;
}

/** A node in one word, for tables and order. */
export function nodeName({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

/** An edge in one word. Two edges of one type between the same nodes differ by their id. */
export function edgeName(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  const id = typeof properties.id === 'string' ? properties.id : '';
  return `${type} ${from} ${to} ${id}`;
}
