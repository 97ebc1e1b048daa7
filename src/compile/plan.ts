import type { GraphQLEnumType } from 'graphql';
import type { Label } from '../model/labels.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Validity } from '../model/own-days.ts';
import type { Certainty } from '../model/validity.ts';
import type { ArgumentSource, Arguments } from './arguments.ts';
import type { DistinctBy } from './filter-place.ts';
import type {
  Derived,
  Dimension,
  FacetKey,
  FacetOrder,
  GroupKey,
  OrderKey,
  PageFact,
  Records,
  TimeSpan,
} from './location.ts';

/** A Cypher variable of a row: the node it reached or the link it came along. */
export interface Ref {
  readonly rows: Rows;
  readonly part: 'node' | 'link';
}

/** Rows that one pattern gives, each a positional list of columns. */
export interface Rows {
  /** Names its variables and parameters: `n3`, `r3`, `$first3`. */
  readonly number: number;
  /** The field they answer, for errors: `Query.states.stances`. */
  readonly at: string;
  readonly match: Match;
  /** Filled once the rows have a name. */
  readonly filters: Filter[];
  readonly valid: Valid[];
  /** Properties that the filters hold to one value: all rows have it, and an index that begins with them gives the order. */
  readonly fixed: string[];
  readonly order: readonly OrderKey[];
  readonly page: PagePlan | undefined;
  /** Filled while the fields below are selected. */
  readonly columns: Column[];
}

/** How rows are found. */
export type Match =
  | { readonly kind: 'unit' }
  | { readonly kind: 'key'; readonly label: string; readonly property: string; readonly param: string }
  /** By its id, or by one it had under one of these labels. */
  | { readonly kind: 'id'; readonly label: string; readonly param: string; readonly nouns: readonly string[] }
  /** By a number in a register; both the scheme and the number are parameters. */
  | { readonly kind: 'numbered'; readonly label: string; readonly scheme: string; readonly param: string }
  /** By the ids that the parameter lists, or by former ones. */
  | { readonly kind: 'named'; readonly label: string; readonly param: string }
  | { readonly kind: 'every'; readonly label: string }
  | {
      readonly kind: 'along';
      readonly near: Ref;
      readonly types: readonly string[];
      readonly direction: 'out' | 'in';
      readonly label: string | undefined;
      /** False where the field gives one thing. */
      readonly many: boolean;
      /** Left out: those of this record alone. */
      readonly records?: Records;
    }
  | {
      readonly kind: 'listed';
      readonly near: Ref;
      readonly property: string;
      readonly label: string;
      readonly many: boolean;
    }
  /** Not by the text: objects that a traversal gives under this name of the object above. */
  | {
      readonly kind: 'resultObject';
      readonly name: string;
      readonly many: boolean;
      readonly most: Most;
      readonly page: Slice | undefined;
    }
  /** Nodes that a traversal names under this name of the object above, read by their ids once it has ended. */
  | {
      readonly kind: 'resultNode';
      readonly name: string;
      readonly many: boolean;
      readonly most: Most;
      readonly label: string;
    };

/** Items of a list at the most, or the parameter that says so. */
export type Most = number | { readonly param: string };

/** The parameters that say which page of a list of a traversal is asked for. */
export interface Slice {
  /** The field, for errors. */
  readonly at: string;
  /** What begins the cursors of the list. */
  readonly tag: string;
  readonly first: string;
  /** How many items stand before the page. */
  readonly after: string;
  /** The cursor that says so, or null. */
  readonly cursor: string;
}

/** What rows must be like. Every value is a parameter; only the shape stands in the text. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Atom }
  | Atom;

/** A condition that holds no other of the same row. */
export type Atom =
  | {
      readonly kind: 'compare';
      readonly of: Ref;
      readonly name: string;
      readonly operator: 'IN' | '=' | '<' | '<=' | '>' | '>=';
      readonly param: string;
    }
  /** It lists one of the values. */
  | { readonly kind: 'shares'; readonly of: Ref; readonly name: string; readonly param: string }
  /** A text and the id of the end of the link match one of some forms. */
  | { readonly kind: 'matches'; readonly of: Ref; readonly name: string; readonly param: string }
  | { readonly kind: 'missing'; readonly of: Ref; readonly name: string }
  /** It is no duplicate, or no better record of the same thing is among the rows. */
  | { readonly kind: 'once'; readonly rows: Rows }
  /** The link is one of the shown record that is at hand, or no better record of it has one: to the same, or any at all. */
  | { readonly kind: 'onceOfNear'; readonly rows: Rows }
  | { readonly kind: 'words'; readonly of: Ref; readonly properties: readonly string[]; readonly param: string }
  | { readonly kind: 'holds'; readonly valid: Valid }
  | { readonly kind: 'exists'; readonly rows: Rows }
  | { readonly kind: 'includesAll'; readonly rows: Rows; readonly param: string }
  | {
      readonly kind: 'count';
      readonly rows: Rows;
      readonly distinctBy: DistinctBy | undefined;
      readonly operator: '>=' | '<=';
      readonly param: string;
    }
  | { readonly kind: 'only'; readonly rows: Rows; readonly property: string; readonly value: string };

/** A day: the parameters that hold its first and its last reading, and how sure what is said of it must be. */
export interface OnDay {
  readonly first: string;
  readonly last: string;
  readonly certainty: Certainty;
}

/** The day that the whole question is asked as of, with the parameter that holds it as written. */
export interface AsOf extends OnDay {
  readonly date: string;
}

/** The day of a thing that a row binds. */
export interface DayOfThing {
  readonly of: Ref;
  /** The dated property. */
  readonly day: string;
  readonly certainty: Certainty;
}

/** What the link or node of a row must meet on a day; where nodes can have several labels, those with one of them. */
export interface Valid {
  readonly of: Ref;
  readonly label: Label | undefined;
  readonly validity: Validity;
  readonly on: OnDay | DayOfThing;
}

/** One value of a row. */
export type Column =
  | { readonly kind: 'property'; readonly of: Ref; readonly name: string }
  | { readonly kind: 'labels'; readonly of: Ref }
  /** The data set of a link: its own, or else that of the nodes it joins. */
  | { readonly kind: 'owner'; readonly of: Ref }
  /** The ids it had, of those it was asked by. */
  | { readonly kind: 'former'; readonly of: Ref }
  | { readonly kind: 'rows' | 'count'; readonly rows: Rows }
  /** How many of the rows there are for each value of a key: a list of pairs, largest first. */
  | {
      readonly kind: 'facet';
      readonly rows: Rows;
      readonly key: Exclude<FacetKey, GroupKey>;
      readonly linked: Rows | undefined;
    }
  /** The same for several keys, with how many of the rows have a number, and its sum. */
  | { readonly kind: 'groups'; readonly rows: Rows; readonly by: readonly Dimension[]; readonly measure: string };

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
  /** The field, for errors: `State.pacts`. */
  readonly at: string;
  /** Begins every cursor of the list in this order. Below a node, the id of the node is added to it. */
  readonly tag: string;
  /** The cursors given that are checked when it is known whose list it is, with the parameters that hold them. */
  readonly checked: readonly { readonly argument: CursorArgument; readonly param: string }[];
  readonly backward: boolean;
  readonly limit: string;
  readonly after: readonly string[] | undefined;
  readonly before: readonly string[] | undefined;
}

/** The arguments that take a cursor. */
export type CursorArgument = 'after' | 'before';

/** Parameters of a Cypher text as they are sent, by name. */
export type CypherParameters = Readonly<Record<string, unknown>>;

/** A parameter, read anew from the arguments of each request. */
export interface Param {
  readonly name: string;
  readonly args: ArgumentSource;
  /** Reads its value from the arguments of a request, and the day that the root field is asked as of. */
  readonly read: (args: Arguments, day: AskedDay | undefined) => unknown;
}

/** How the value of one response key is made. */
export interface FieldShape {
  readonly key: string;
  readonly nonNull: boolean;
  /** `Pact.name`, for faults. */
  readonly coordinate: string;
  /** Where the field stands in the document, for faults. */
  readonly position: number | undefined;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'leaf'; readonly column: number; readonly choices: GraphQLEnumType | undefined }
  | { readonly kind: 'identity'; readonly column: number; readonly type: string; readonly asOf: AsOf | undefined }
  /** A global id that a traversal gave. */
  | { readonly kind: 'globalId'; readonly column: number; readonly asOf: AsOf | undefined }
  | { readonly kind: 'here'; readonly object: ObjectShape }
  | { readonly kind: 'one'; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'many'; readonly column: number; readonly object: ObjectShape }
  | {
      readonly kind: 'connection';
      readonly column: number;
      readonly page: PagePlan;
      /** Where the row has the id of the node whose list it is; undefined at the top, or where no cursor is given or selected. */
      readonly owner: number | undefined;
      readonly fields: readonly FieldShape[];
    }
  | { readonly kind: 'outer'; readonly column: number }
  | { readonly kind: 'facets'; readonly fields: readonly FieldShape[] }
  | {
      readonly kind: 'facet';
      readonly column: number;
      readonly order: FacetOrder;
      /** The periods whose gaps are filled. */
      readonly fill: TimeSpan | undefined;
      readonly object: ObjectShape;
    }
  | {
      readonly kind: 'groups';
      readonly column: number;
      /** Where each key of a group stands in its row. */
      readonly places: readonly number[];
      readonly order: FacetOrder;
      /** The parameter that says how many groups are returned. */
      readonly first: string;
      readonly object: ObjectShape;
    }
  | { readonly kind: 'items'; readonly at: number; readonly object: ObjectShape }
  | { readonly kind: 'position'; readonly at: number; readonly choices: GraphQLEnumType | undefined }
  | {
      readonly kind: 'derived';
      readonly needs: readonly NeedShape[];
      readonly rule: Derived['rule'];
      /** Undefined: the field is a leaf, whose value is the first of the row that the rule makes. */
      readonly object: ObjectShape | undefined;
      /** Whether the first of that row is a list of rows, each an object. */
      readonly many: boolean;
      readonly choices: GraphQLEnumType | undefined;
    }
  | { readonly kind: 'each'; readonly object: ObjectShape }
  | {
      readonly kind: 'named';
      readonly column: number;
      readonly param: string;
      /** Where each row has its labels, its id and its former ids. */
      readonly labels: number;
      readonly id: number;
      readonly former: number;
      readonly many: boolean;
      readonly object: ObjectShape;
    }
  | { readonly kind: 'pageInfo'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'page'; readonly of: PageFact; readonly cursor: CursorColumns | undefined }
  | { readonly kind: 'cursor'; readonly cursor: CursorColumns };

/** The columns that a cursor is made of, behind the tag of its list. */
export type CursorColumns = readonly number[];

/** Where a rule finds what it needs: a column of rows, columns of the row at hand, or the parameters of the day asked for. */
export type NeedShape =
  | { readonly kind: 'rows'; readonly column: number }
  | { readonly kind: 'row'; readonly columns: readonly number[] }
  | { readonly kind: 'day'; readonly asOf: AsOf | undefined };

/** How an object is made of a row: one way, or one for each label of an abstract type. */
export type ObjectShape =
  | { readonly kind: 'concrete'; readonly fields: readonly FieldShape[] }
  | {
      readonly kind: 'abstract';
      readonly column: number;
      readonly type: string;
      readonly byLabel: ReadonlyMap<string, readonly FieldShape[]>;
    };

/** What a root field becomes: a row that holds all it selects, its parameters, and how its value is made. */
export interface RootPlan {
  readonly key: string;
  readonly rows: Rows;
  readonly params: readonly Param[];
  readonly shape: FieldShape;
}
