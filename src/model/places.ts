import { z } from 'zod';
import type { EdgeType } from './edge-types.ts';
import type { VocabularyList } from './vocabulary.ts';

/** What one property holds. A day is stored as written, beside its earliest and latest whole day. */
export type Holds = 'text' | 'texts' | 'integer' | 'decimal' | 'boolean' | 'day';

/** Whether the thing at hand is the start of an edge (`out`) or its end (`in`). */
export type Direction = 'out' | 'in';

/** The field is the id of the node or edge. */
export interface KeyPlace {
  readonly kind: 'key';
}

/** The field is a property, under its own name unless `as` gives another. */
export interface PropertyPlace {
  readonly kind: 'property';
  readonly holds: Holds;
  readonly as?: string;
  readonly list?: VocabularyList;
}

/** The field names nodes, each at the far end of an edge whose only facts are fixed ones. */
export interface LinkPlace {
  readonly kind: 'link';
  readonly to: string;
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly facts?: Readonly<Record<string, string>>;
  /** A property of the node that stores the id as well, so that one index can order nodes by what they are linked to and by day. */
  readonly storedAs?: string;
}

/** The field names the node at an end of the edge it belongs to, and is stored by that alone. */
export interface EndPlace {
  readonly kind: 'end';
  readonly to: string;
}

/** The field names nodes from an edge: edges cannot have edges, so their ids are kept as a property. */
export interface IdsPlace {
  readonly kind: 'ids';
  readonly to: string;
}

/**
 * How an id is found: the entry has its `own`, it is that of the owner joined to the far `end` (with a number between them if that
 * end is not the first of its kind), to a number counted from 1,
 * to a fixed name, or to the value of a field. An edge of which there are very many may go without.
 */
export type IdRule =
  | 'own'
  | 'end'
  | 'none'
  | { readonly numbered: string }
  | { readonly named: string }
  | { readonly field: string };

/** The record is a node; a part of another record hangs on an edge from it. */
export interface NodePlace {
  readonly kind: 'node';
  readonly label: string | { readonly field: string; readonly labels: Readonly<Record<string, string>> };
  readonly id: IdRule;
  readonly along?: EdgeType;
}

/** The record is an edge between its owner and the first of the `end` fields that is not null. */
export interface EdgePlace {
  readonly kind: 'edge';
  readonly type: EdgeType | { readonly field: string; readonly types: Readonly<Record<string, EdgeType>> };
  readonly direction: Direction;
  readonly end: readonly string[];
  readonly id: IdRule;
  /** The field that names the owner, where the record stands in a file of its own. */
  readonly owner?: string;
}

/** Where a field lives in the graph. */
export type FieldPlace = KeyPlace | PropertyPlace | LinkPlace | EndPlace | IdsPlace;

/** Where a record lives in the graph. */
export type RecordPlace = NodePlace | EdgePlace;

/** Where a schema of the model lives in the graph, and what it holds in one sentence. */
export type Place = (FieldPlace & { readonly description: string }) | RecordPlace;

/** The place of every field and record. Links, plan, `schema/graph.md` and the JSON Schemas are walks over it. */
export const places = z.registry<Place>();
