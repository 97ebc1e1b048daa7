import type { GraphQLField, GraphQLNamedType } from 'graphql';

/** Which way an edge is followed from the thing at hand: with its arrow or against it. */
export type Direction = 'out' | 'in';

/** What a row binds: the node it reached, the link it came along, and the two ends of that link. */
export type Part = 'self' | 'from' | 'to';

/** A fixed condition on the links of a field: their period can cover the day of another thing that the row above binds. */
export interface Condition {
  readonly kind: 'heldOn';
  readonly part: Part;
  readonly day: string;
}

/** Where a GraphQL field lives in the graph. */
export type Location =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'identity' }
  | Along
  | { readonly kind: 'listed'; readonly property: string }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' | 'far' }
  | { readonly kind: 'lookup' }
  | { readonly kind: 'every' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'edges' | 'nodes' | 'pageInfo' | 'total' }
  | { readonly kind: 'page'; readonly of: PageFact };

/** What `pageInfo` tells of a page. */
export type PageFact = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

/** A walk along edges, from the thing at hand or from an end of the link at hand. */
export interface Along {
  readonly kind: 'along';
  readonly types: readonly string[];
  readonly direction: Direction;
  readonly from: Part;
  readonly condition: Condition | undefined;
}

/** One key of an order; the last key of every order is unique. */
export interface OrderKey {
  readonly of: 'node' | 'link';
  readonly name: string;
  /** Some rows lack it: they come first. */
  readonly nullable: boolean;
}

/** What a GraphQL type is in the graph. */
export type Binding =
  | { readonly kind: 'node'; readonly label: string; readonly order: readonly OrderKey[] }
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
  { from = 'self', condition }: { readonly from?: Part; readonly condition?: Condition } = {},
): Location {
  return { kind: 'along', types: typeof types === 'string' ? [types] : types, direction, from, condition };
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
export function at(location: Location): { readonly graph: Location } {
  return { graph: location };
}

/** Extensions that keep a binding on a GraphQL type. */
export function bound(binding: Binding): { readonly graph: Binding } {
  return { graph: binding };
}

/** Where a field says it lives; undefined for fields that graphql-js answers itself. */
export function locationOf(field: GraphQLField<unknown, unknown>): Location | undefined {
  // `at` is the only writer of this extension.
  return field.extensions.graph as Location | undefined;
}

/** What a type says it is in the graph. */
export function bindingOf(type: GraphQLNamedType): Binding | undefined {
  // `bound` is the only writer of this extension.
  return type.extensions.graph as Binding | undefined;
}
