import type { InputFieldMap, InputRef } from '@pothos/core';
import { DEEPEST_FILTER } from '../compile/filter.ts';
import { asks, type FilterPlace } from '../compile/filter-place.ts';
import type { Route } from '../compile/location.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { Direction } from '../model/places.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import type { TypeRef } from './fields.ts';

/** An input type by its reference or its name. */
type InputType =
  | InputRef<unknown>
  | TypeRef
  | `${string}Match`
  | `${string}Links`
  | `${string}Where`
  | 'DayFilter'
  | 'NumberRange';

/** One condition of a `where` input: its type, its words, and what it asks of the graph. */
export interface FilterSpec {
  readonly type: InputType;
  readonly list: boolean;
  readonly description: string;
  readonly place: FilterPlace | ((field: string) => FilterPlace);
}

/** Filters by name. */
export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

/** Input fields for conditions; Pothos types them by their values, which nothing here reads. */
export function inputFields(t: FieldBuilder<InputFieldMap[string]>, specs: FilterSpecs): InputFieldMap {
  return Object.fromEntries(
    Object.entries(specs).map(([key, { type, list, description, place }]) => {
      const extensions = asks(typeof place === 'function' ? place(key) : place);
      return [key, addField(t, { type: list ? [type] : type, required: false, description, extensions })];
    }),
  );
}

/** Edges to follow to what a filter looks at. */
export function route(
  types: EdgeType | readonly string[],
  direction: Direction,
  label: Label,
  { isToOne = false, storedAs }: { readonly isToOne?: boolean; readonly storedAs?: string | undefined } = {},
): Route {
  return { types: typeof types === 'string' ? [types] : types, direction, label, isToOne, storedAs };
}

/** Its id is one of these. */
export function oneOfIds(noun: string): FilterSpec {
  return among('ID', `Ids of ${noun}, with or without the type. Matches any of them.`, { property: 'id' });
}

/** A property is one of the values given; the property has the name of the field unless said otherwise. */
export function among(
  type: InputType,
  description: string,
  {
    property,
    via,
    of = 'node',
  }: { readonly property?: string; readonly via?: Route; readonly of?: 'node' | 'link' } = {},
): FilterSpec {
  const place = (field: string): FilterPlace => ({ kind: 'among', of, property: property ?? field, via });
  return { type, list: true, description, place };
}

/** A property is true or false. */
export function equal(description: string): FilterSpec {
  return {
    type: 'Boolean',
    list: false,
    description,
    place: (property) => ({ kind: 'equals', of: 'node', property }),
  };
}

/** A number of the thing lies between bounds. */
export function inRange(description: string): FilterSpec {
  return {
    type: 'NumberRange',
    list: false,
    description,
    place: (property) => ({ kind: 'range', of: 'node', property }),
  };
}

/** A day of the thing, in relation to other days. */
export function onDay(description: string): FilterSpec {
  return { type: 'DayFilter', list: false, description, place: (property) => ({ kind: 'day', of: 'node', property }) };
}

/** A period of the thing or of the link to it, in relation to other days. */
export function inPeriod(description: string, of: 'node' | 'link' = 'node'): FilterSpec {
  return { type: 'DayFilter', list: false, description, place: { kind: 'period', of, since: 'since', until: 'until' } };
}

/** At least one linked thing meets the conditions of an input. */
export function linkedTo(type: `${string}Match`, via: Route, description: string): FilterSpec {
  return { type, list: false, description, place: { kind: 'linked', via } };
}

/** What can be asked of the sources of any fact. */
export const sourceFilters: FilterSpecs = {
  verified: equal('Whether a source that was read states the core of it.'),
  minSources: {
    type: 'Int',
    list: false,
    description: 'Minimum number of sources. Counts pages, not independent publishers.',
    place: { kind: 'atLeast', via: route('CITES', 'out', 'Source') },
  },
  stateMediaOnly: {
    type: 'Boolean',
    list: false,
    description: 'Whether it has sources and all of them are state media.',
    place: { kind: 'only', via: route('CITES', 'out', 'Source'), property: 'kind', value: 'state_media' },
  },
};

/** The same for facts that can be told apart by the kind of their sources. */
export const sourceKindFilters: FilterSpecs = {
  sourceKinds: among('SourceKind', 'Types of source. Matches if at least one source is of one of these types.', {
    property: 'kind',
    via: route('CITES', 'out', 'Source'),
  }),
  ...sourceFilters,
};

/** How conditions are joined, and how what is linked is ruled out. */
export function joins(where: `${string}Where`, links: `${string}Links` | undefined): FilterSpecs {
  const joined = (type: InputType, list: boolean, kind: 'and' | 'or' | 'not' | 'none', description: string) => ({
    type,
    list,
    description,
    place: { kind },
  });
  const depth = `\`and\`, \`or\` and \`not\` can be nested up to ${DEEPEST_FILTER} levels deep.`;
  return {
    ...(links === undefined
      ? {}
      : { none: joined(links, false, 'none', 'Matches if nothing is linked that meets any of these conditions.') }),
    and: joined(where, true, 'and', `Matches if all of these match. ${depth}`),
    or: joined(where, true, 'or', 'Matches if at least one of these matches. An empty list matches nothing.'),
    not: joined(where, false, 'not', 'Matches if this does not match, or if it is not known whether it does.'),
  };
}

builder.inputType('NumberRange', {
  description: 'A range of numbers that includes both bounds. A bound that is left out is open.',
  fields: (t) => ({
    least: t.float({ description: 'Smallest number.' }),
    most: t.float({ description: 'Largest number.' }),
  }),
});

const DayRange = builder.inputType('DayRange', {
  description:
    'A range of days, from `since` up to but not including `until`. A bound that is left out is open. A month or a year counts as its first day.',
  fields: (t) => ({
    since: t.field({ type: 'PartialDate', description: 'First day of the range.' }),
    until: t.field({ type: 'PartialDate', description: 'First day after the range.' }),
  }),
});

builder.inputType('DayFilter', {
  description: 'Compares a day, or a period, with other days. All conditions must match.',
  fields: (t) => ({
    during: t.field({
      type: DayRange,
      description:
        'Matches if it lies wholly in this range on every reading of inexact days. A period without an end never matches.',
    }),
    overlaps: t.field({
      type: DayRange,
      description: 'Matches if it can share a day with this range. A missing bound of a period counts as open.',
    }),
    before: t.field({
      type: 'PartialDate',
      description: 'Matches if it is over before the first day that this date can mean.',
    }),
    after: t.field({
      type: 'PartialDate',
      description: 'Matches if it begins after the last day that this date can mean.',
    }),
    meets: t.field({
      type: 'PartialDate',
      description: 'Matches if it can fall on this day; a period, if it can begin or end on it.',
    }),
  }),
});
