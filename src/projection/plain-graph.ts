import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';

/** Stored properties by name; a day `x` comes with `xEarliest` and `xLatest`. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** A node as it goes into a projection. */
export interface PlainNode {
  /** Its narrowest label. */
  readonly label: Label;
  readonly id: string;
  /** Its caption, its days and `verified`; others are ignored. */
  readonly values: StoredValues;
}

/** A link as it goes into a projection. */
export interface PlainLink {
  readonly type: EdgeType;
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** Its `id`, its stored properties and its days; others are ignored. */
  readonly values: StoredValues;
}

/** A former id of a node. */
export interface PlainFormerId {
  /** Label of the node. */
  readonly noun: Label;
  readonly id: string;
  /** Its current id. */
  readonly now: string;
}
