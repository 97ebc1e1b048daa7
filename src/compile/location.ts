import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import type { Direction } from '../model/places.ts';
import { extension } from './extension.ts';

/** What a row binds: the node it reached, the link it came along, and the two ends of that link. */
export type Part = 'self' | 'from' | 'to';

/** The day of another thing that the row above binds; the links of a field must hold on it. */
export interface DayOf {
  readonly part: Part;
  /** The dated property. */
  readonly day: string;
}

/** Where a GraphQL field lives in the graph. */
export type Location =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'identity' }
  /** A global id that a traversal found under the name of the field. */
  | { readonly kind: 'globalId' }
  /** The data set that owns the link at hand. */
  | { readonly kind: 'owner' }
  | Along
  | { readonly kind: 'listed'; readonly property: string }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' | 'far' }
  | { readonly kind: 'lookup' }
  | { readonly kind: 'every' }
  | { readonly kind: 'cursor' }
  /** Named counts of the rows of a connection, one list for each dimension below it. */
  | { readonly kind: 'facets' }
  | { readonly kind: 'facet'; readonly key: FacetKey }
  /** The node with a global id, or the nodes with several. */
  | { readonly kind: 'named' }
  /** Computed from values of the graph by a fixed rule. */
  | Derived
  /** A place in a computed list. */
  | { readonly kind: 'position'; readonly at: number }
  /** Rows at a place in a computed list. */
  | { readonly kind: 'items'; readonly at: number }
  /** The whole schema as of a day. */
  | { readonly kind: 'asOf' }
  /** A traversal gives it before anything else is read. */
  | { readonly kind: 'traversal' }
  | ResultPart
  /** An argument of the field above, echoed. */
  | { readonly kind: 'echo'; readonly argument: string }
  | { readonly kind: 'edges' | 'nodes' | 'pageInfo' | 'total' }
  | { readonly kind: 'page'; readonly of: PageFact };

/** Part of the result of a traversal, under the name of the field: an object, a list of them, or nodes it names. */
export interface ResultPart {
  readonly kind: 'result';
  readonly most: MostItems;
  /** The field takes `first` and `after`, and gives a page of the list. */
  readonly paged: boolean;
}

/**
 * Items that a list can hold at the most: a number, the argument of the root field that says so, or what follows from its
 * arguments; `page` is those of the page around the list.
 */
export type MostItems = number | string | ((args: Readonly<Record<string, unknown>>) => number);

/** What `pageInfo` tells of a page. */
export type PageFact = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

/** A walk along edges, from the thing at hand or from an end of the link at hand. */
export interface Along {
  readonly kind: 'along';
  readonly types: readonly string[];
  readonly direction: Direction;
  readonly from: Part;
  /** Undefined: the day of the snapshot counts, or none. */
  readonly heldOn: DayOf | undefined;
  /** The property of the thing at hand that stores the id of what is linked as well. */
  readonly storedAs: string | undefined;
  readonly records: Records;
}

/**
 * Whose links are followed, where data sets have several records of the thing at hand. `own`: those of this record; `all`: those of all; `each`:
 * those of all, each once: of the shown record, or else of the first by id that has one; `once`: of
 * a record that lists show, those of its duplicates as well, each where no better record has one to the same; `first`: of such a record, those of
 * the first that has any.
 */
export type Records = 'own' | 'all' | 'each' | 'once' | 'first';

/** What rows are counted by. */
export type FacetKey =
  | PropertyKey
  /** The year of the first day that a date can mean, or the month or day of a date that is known so exactly; `isWhole`: all are. */
  | { readonly kind: 'time'; readonly day: string; readonly by: TimeSpan; readonly isWhole: boolean }
  /** The id of what is linked. */
  | { readonly kind: 'linked'; readonly via: Route }
  | GroupKey;

/** A property of the node or the link; values of a closed list are given by their names in the schema. */
interface PropertyKey {
  readonly kind: 'property';
  readonly of: 'node' | 'link';
  readonly name: string;
  readonly choices: boolean;
  /** It lists values, each of which counts. */
  readonly isList: boolean;
}

/** Several keys at once, which the argument `by` of the field names, and the number that is added up in each group. */
export interface GroupKey {
  readonly kind: 'groups';
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly measure: string;
}

/** One of several keys: a property, the time of a day that is whole, or two properties in either order. */
export type Dimension =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'time'; readonly day: string; readonly by: TimeSpan }
  | { readonly kind: 'pair'; readonly names: readonly [string, string] };

/** A stretch of time that rows are counted by. */
export type TimeSpan = 'year' | 'month' | 'day';

/** The orders of counts by a key. */
export const facetOrders = ['COUNT_DESC', 'VALUE_ASC', 'VALUE_DESC'] as const;

/** How counts by a key are given: by their sizes, largest first, or by their keys. */
export type FacetOrder = (typeof facetOrders)[number];

/** Edges that lead from the thing at hand to what a filter or a count looks at. */
export interface Route {
  readonly types: readonly string[];
  readonly direction: Direction;
  readonly label: string;
  /** The noun shows it as a link to one thing, which a snapshot follows as it is; so does the filter. */
  readonly isToOne: boolean;
  /** The property of the thing at hand that stores the id of what is linked as well. */
  readonly storedAs: string | undefined;
}

/** A value that a fixed rule makes of properties: of the thing at hand, or of everything linked to it. */
export interface Derived {
  readonly kind: 'derived';
  readonly needs: readonly Need[];
  /**
   * Makes a positional row of the rows of each need; fields below read it by position. Undefined is null. Of a field that lists objects, the
   * row holds their rows.
   */
  readonly rule: (...needs: readonly (readonly (readonly unknown[])[])[]) => readonly unknown[] | undefined;
}

/** What a rule needs: properties, or the day of the snapshot. */
export type Need =
  | {
      /** How linked things are found, each a row, in the order of ids; left out, the thing at hand gives its one row. */
      readonly via?: Linked;
      /** Left out: the thing at hand; else an end of the link at hand. */
      readonly part?: 'from' | 'to';
      readonly properties: readonly string[];
      /** Properties of the link to each linked thing, which come after its own. */
      readonly linkProperties?: readonly string[];
      /** Whether linked things count that do not hold on the day of the snapshot. */
      readonly onAllDays?: boolean;
    }
  /** One row of the first day, the last day and the certainty of the snapshot; none outside a snapshot. */
  | { readonly day: 'asked' };

/** Nodes with one label, reached along edges or listed by a property. */
export type Linked = (Along | { readonly kind: 'listed'; readonly property: string }) & { readonly label: string };

/** One key of an order; the last key of every order is unique. */
export interface OrderKey {
  readonly of: 'node' | 'link';
  readonly name: string;
  /** Some rows lack it: they come first, or last where the order descends. */
  readonly nullable: boolean;
  readonly descending?: boolean;
}

/** What a GraphQL type is in the graph. */
export type Binding =
  | {
      readonly kind: 'node';
      readonly label: string;
      readonly order: readonly OrderKey[];
    }
  | {
      readonly kind: 'link';
      /** Labels of the two ends of the arrow. */
      readonly from: string;
      readonly to: string;
      readonly order: readonly OrderKey[];
    }
  | { readonly kind: 'connection' }
  | { readonly kind: 'page' };

/** A property of the node or link at hand. */
export function property(name: string): Location {
  return { kind: 'property', name };
}

/** The nodes, or links, met along edges of these types. */
export function along(
  types: string | readonly string[],
  direction: Direction,
  {
    from = 'self',
    heldOn,
    storedAs,
    records = 'own',
  }: {
    readonly from?: Part;
    readonly heldOn?: DayOf;
    readonly storedAs?: string | undefined;
    readonly records?: Records;
  } = {},
): Location {
  const all = typeof types === 'string' ? [types] : types;
  return { kind: 'along', types: all, direction, from, heldOn, storedAs, records };
}

/** What a rule needs of the nodes with this label that edges of one type lead to. */
export function linkedAlong(type: string, direction: Direction, label: string, records: Records = 'own'): Linked {
  return {
    kind: 'along',
    types: [type],
    direction,
    from: 'self',
    heldOn: undefined,
    storedAs: undefined,
    records,
    label,
  };
}

/** The nodes whose ids a property lists; an edge names its sources so, since an edge has no edges. */
export function listed(name: string): Location {
  return { kind: 'listed', property: name };
}

/** An end of the link at hand: of its arrow, or the one that was walked to. */
export function end(which: 'from' | 'to' | 'far'): Location {
  return { kind: 'end', end: which };
}

/** Extensions that keep a location on a GraphQL field. */
export function at(location: Location): Readonly<Record<string, Location>> {
  return locations.holding(location);
}

const locations = extension<Location>('graph');

/** Extensions that keep a binding on a GraphQL type. */
export function bound(binding: Binding): Readonly<Record<string, Binding>> {
  return bindings.holding(binding);
}

const bindings = extension<Binding>('graph');

/** Extensions that keep on a key of a lookup that it is a number in registers and series of this scheme. */
export function numbered(scheme: string): Readonly<Record<string, string>> {
  return schemes.holding(scheme);
}

const schemes = extension<string>('scheme');

/** The scheme that a key of a lookup says it is a number of; undefined for a property of the thing itself. */
export function schemeOf(field: GraphQLInputField): string | undefined {
  return schemes.of(field);
}

/** Where a field says it lives; undefined for fields that graphql-js answers itself. */
export function locationOf(field: GraphQLField<unknown, unknown>): Location | undefined {
  return locations.of(field);
}

/** What a type says it is in the graph. */
export function bindingOf(type: GraphQLNamedType): Binding | undefined {
  return bindings.of(type);
}
