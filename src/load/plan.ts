import type { EdgeType } from '../model/edge-types.ts';
import type { Label, MainLabel } from '../model/labels.ts';

/** A value as the graph stores it. Null is not stored: the property is absent. */
export type Value = string | number | boolean | readonly string[];

/** The properties of a node or an edge. */
export type Properties = Readonly<Record<string, Value>>;

/** A node, identified by its main label and its id. */
export interface NodeKey {
  readonly label: MainLabel;
  readonly id: string;
}

/** A planned node. Its properties include `id` and `dataset`. */
export interface PlannedNode extends NodeKey {
  /** Every label, main label first. */
  readonly labels: readonly Label[];
  readonly properties: Properties;
}

/** A planned edge. */
export interface PlannedEdge {
  readonly type: EdgeType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: Properties;
}

/** A data set as it must be in the graph: sorted nodes and edges, and their fingerprint. */
export interface Plan {
  readonly dataset: string;
  /** How many entries it is made of. */
  readonly entries: number;
  /** Its title, licence and citation, as far as they are known. */
  readonly about: Properties;
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
  readonly version: string;
}

/** The name of a node, as a key and for sorting. */
export function nodeName({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

/** The name of an edge. Two edges of one type between the same nodes differ in their id. */
export function edgeName(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  const id = typeof properties.id === 'string' ? properties.id : '';
  return `${type} ${from} ${to} ${id}`;
}
