import type { GraphQLEnumValue, GraphQLInputField } from 'graphql';
import { extension } from './extension.ts';
import type { DayOf, OrderKey, Route } from './location.ts';

/** Whose property a filter compares: the node reached, or the link it was reached along. */
export type Side = 'node' | 'link';

/** What a field of a `where` input asks of the graph. */
export type FilterPlace =
  /** A property is one of the values given. */
  | { readonly kind: 'among'; readonly of: Side; readonly property: string; readonly via: Route | undefined }
  /** A property lists one of the values given. */
  | { readonly kind: 'shares'; readonly of: Side; readonly property: string }
  /** A text, ` @` and the id of what the link leads to match, as a whole, a form that one of the values given stands for. */
  | { readonly kind: 'matches'; readonly property: string; readonly formsOf: (value: string) => readonly string[] }
  /** A property equals the value given. */
  | { readonly kind: 'equals'; readonly of: Side; readonly property: string }
  /** A property is missing: true or false as asked. */
  | { readonly kind: 'missing'; readonly of: Side; readonly property: string }
  /** A number lies between bounds. */
  | { readonly kind: 'range'; readonly of: Side; readonly property: string }
  /** A day stands to other days as asked. */
  | { readonly kind: 'day'; readonly of: Side; readonly property: string }
  /** The half-open period between two days stands to other days as asked. */
  | { readonly kind: 'period'; readonly of: Side; readonly since: string; readonly until: string }
  /** Each word given stands in at least one of these texts, or lists of texts, in any case of letters. */
  | { readonly kind: 'words'; readonly of: Side; readonly properties: readonly string[] }
  /** The node, and the link it was reached along, hold on the day given. */
  | { readonly kind: 'holds' }
  /** Something linked is as asked. */
  | { readonly kind: 'linked'; readonly via: Route }
  /** Something linked to an end of the link is as asked, along a link that holds on the day of its other end. */
  | { readonly kind: 'linkedThatDay'; readonly via: Route; readonly from: 'from' | 'to'; readonly day: DayOf }
  /** Each of the ids given is that of something linked. */
  | { readonly kind: 'includesAll'; readonly via: Route }
  /** The number of what is linked lies between bounds. */
  | { readonly kind: 'count'; readonly via: Route; readonly distinctBy: DistinctBy | undefined }
  /** At least so many things are linked. */
  | { readonly kind: 'atLeast'; readonly via: Route }
  /** Something is linked, and all that is has this value: true or false as asked. */
  | { readonly kind: 'only'; readonly via: Route; readonly property: string; readonly value: string }
  /** Inputs of the same noun, joined. */
  | { readonly kind: 'and' | 'or' | 'not' }
  /** Conditions that stand in an input of their own: as they are, or of nothing that is linked, or of all that is. */
  | { readonly kind: 'group' | 'none' | 'every' };

/** Properties by the first of which that is there linked things count as one; those that have none of them count as one together. */
export type DistinctBy = readonly string[];

/** Extensions that keep a filter's place on an input field. */
export function asks(place: FilterPlace): Readonly<Record<string, FilterPlace>> {
  return filterPlaces.holding(place);
}

const filterPlaces = extension<FilterPlace>('filter');

/** What an input field says it asks. */
export function filterPlaceOf(field: GraphQLInputField): FilterPlace {
  const place = filterPlaces.of(field);
  if (place === undefined) throw new TypeError(`the input field ${field.name} does not say what it asks of the graph`);
  return place;
}

/** Extensions that keep an order on a value of an `orderBy` enum. */
export function orders(keys: readonly OrderKey[]): Readonly<Record<string, readonly OrderKey[]>> {
  return orderKeys.holding(keys);
}

const orderKeys = extension<readonly OrderKey[]>('order');

/** The order that a value of an `orderBy` enum stands for. */
export function orderKeysOf(value: GraphQLEnumValue): readonly OrderKey[] {
  const keys = orderKeys.of(value);
  if (keys === undefined) throw new TypeError(`the order ${value.name} does not say what it sorts by`);
  return keys;
}
