import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';

/** Stored properties by their names; a day `x` stands beside `xEarliest` and `xLatest`. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** A node as it goes into a projection. */
export interface PlainNode {
  /** Its narrowest label. */
  readonly label: Label;
  readonly id: string;
  /** The caption of its label, the properties that keep its days, and `verified`; others are passed over. */
  readonly values: StoredValues;
}

/** A link as it goes into a projection. */
export interface PlainLink {
  readonly type: EdgeType;
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** Its own `id`, what it says, and the properties that keep its days; others are passed over. */
  readonly values: StoredValues;
}

/** An id that a node had once. */
export interface PlainFormerId {
  /** Label of the node. */
  readonly noun: Label;
  readonly id: string;
  /** The id it has today. */
  readonly now: string;
}

/** A graph as plain objects. */
export interface PlainGraph {
  readonly nodes: Iterable<PlainNode>;
  readonly links: Iterable<PlainLink>;
  readonly formerIds?: Iterable<PlainFormerId>;
}
