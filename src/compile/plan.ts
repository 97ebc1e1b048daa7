import type { FieldNode, GraphQLEnumType, GraphQLField } from 'graphql';
import type { Condition, OrderKey, PageFact } from './location.ts';

/** A Cypher variable of a row: the node it reached or the link it came along. */
export interface Ref {
  readonly rows: Rows;
  readonly part: 'node' | 'link';
}

/** Rows that one pattern gives, each a positional list of columns. */
export interface Rows {
  /** Names its variables and parameters: `n3`, `r3`, `$first3`. */
  readonly number: number;
  readonly match: Match;
  readonly conditions: readonly Condition[];
  /** What conditions may name of the parent row. */
  readonly parent: Scope | undefined;
  readonly order: readonly OrderKey[];
  readonly page: PagePlan | undefined;
  /** Filled while the selection below is walked. */
  readonly columns: Column[];
}

/** How rows are found. */
export type Match =
  | { readonly kind: 'unit' }
  | { readonly kind: 'key'; readonly label: string; readonly property: string; readonly param: string }
  | { readonly kind: 'every'; readonly label: string }
  | {
      readonly kind: 'along';
      readonly near: Ref;
      readonly types: readonly string[];
      readonly direction: 'out' | 'in';
      readonly label: string | undefined;
    }
  | {
      readonly kind: 'listed';
      readonly near: Ref;
      readonly property: string;
      readonly label: string;
      readonly many: boolean;
    };

/** One value of a row. */
export type Column =
  | { readonly kind: 'property'; readonly of: Ref; readonly name: string }
  | { readonly kind: 'labels'; readonly of: Ref }
  | { readonly kind: 'rows' | 'count'; readonly rows: Rows };

/** What a selection may name at one place: the thing itself and, on a link, its ends. */
export interface Scope {
  readonly rows: Rows;
  readonly self: Ref;
  readonly from: Ref | undefined;
  readonly to: Ref | undefined;
  readonly far: Ref | undefined;
}

/** A page of rows: which way it is read, where it starts, how long it is. */
export interface PagePlan {
  readonly backward: boolean;
  readonly limit: string;
  readonly after: readonly string[] | undefined;
  readonly before: readonly string[] | undefined;
}

/** A parameter, read anew from the arguments of each request. */
export interface Param {
  readonly name: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: readonly string[];
  readonly read: (args: Readonly<Record<string, unknown>>) => unknown;
}

/** How the value of one response key is made. */
export interface FieldShape {
  readonly key: string;
  readonly nonNull: boolean;
  /** `Pact.name`, for faults. */
  readonly coordinate: string;
  readonly node: FieldNode;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'leaf'; readonly column: number; readonly choices: GraphQLEnumType | undefined }
  | { readonly kind: 'identity'; readonly column: number; readonly type: string }
  | { readonly kind: 'here'; readonly object: ObjectShape }
  | { readonly kind: 'one'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'many'; readonly column: number; readonly object: ObjectShape }
  | {
      readonly kind: 'connection';
      readonly column: number;
      readonly page: PagePlan;
      readonly fields: readonly FieldShape[];
    }
  | { readonly kind: 'outer'; readonly column: number }
  | { readonly kind: 'each'; readonly object: ObjectShape }
  | { readonly kind: 'pageInfo'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'page'; readonly of: PageFact; readonly cursor: readonly number[] }
  | { readonly kind: 'cursor'; readonly columns: readonly number[] };

/** How an object is made of a row: one way, or one for each label of an abstract type. */
export type ObjectShape =
  | { readonly kind: 'concrete'; readonly fields: readonly FieldShape[] }
  | {
      readonly kind: 'abstract';
      readonly column: number;
      readonly type: string;
      readonly byLabel: ReadonlyMap<string, readonly FieldShape[]>;
    };

/** One root field, ready to run: a row that holds all it asks, its parameters, and how its value is made. */
export interface RootPlan {
  readonly key: string;
  readonly rows: Rows;
  readonly params: readonly Param[];
  readonly shape: FieldShape;
}
