import type { InputFieldMap, InputRef } from '@pothos/core';
import { asks, type FilterPlace } from '../compile/filter-place.ts';
import type { Direction, Route } from '../compile/location.ts';
import { builder } from './builder.ts';

/** An input type by its reference, or a scalar by its name. */
type InputType = InputRef<unknown> | 'ID' | 'String' | 'Int' | 'Boolean';

/** One field of a `where` input: its type, its words, and what it asks of the graph. */
export interface FilterSpec {
  readonly type: InputType;
  readonly list: boolean;
  readonly description: string;
  readonly place: FilterPlace | ((field: string) => FilterPlace);
}

/** Filters by name. */
export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

/** The inputs of one noun: on itself alone, and with what is linked to it. */
export interface Inputs {
  readonly match: InputRef<unknown>;
  readonly links: InputRef<unknown>;
  readonly where: InputRef<unknown>;
}

/** Names the inputs of a noun, so that other nouns can speak of them before they are filled. */
export function inputsOf(name: string): Inputs {
  return {
    match: builder.inputRef<object>(`${name}Match`),
    links: builder.inputRef<object>(`${name}Links`),
    where: builder.inputRef<object>(`${name}Where`),
  };
}

/** Fills the inputs of a noun. Conditions side by side must all hold; a condition left out, or null, asks nothing. */
export function implementInputs(
  name: string,
  { match, links, where }: Inputs,
  own: FilterSpecs,
  linkedTo: FilterSpecs,
): void {
  const noun = name.toLowerCase();
  implement(match, `What a linked ${noun} must be like. All conditions given must hold.`, own);
  const isLinked = Object.keys(linkedTo).length > 0;
  if (isLinked) implement(links, `What must not be linked to the ${noun}.`, linkedTo);
  implement(where, `What a ${noun} must be like. All conditions given must hold; one left out asks nothing.`, {
    ...own,
    ...linkedTo,
    ...(isLinked ? { none: joined(links, false, 'none', 'None of these is linked: who did not.') } : {}),
    and: joined(where, true, 'and', 'All of these hold. With "or" and "not" at most 4 deep.'),
    or: joined(where, true, 'or', 'At least one of these holds; an empty list holds for nothing.'),
    not: joined(where, false, 'not', 'This does not hold, or is not known to.'),
  });
}

function implement(ref: InputRef<unknown>, description: string, specs: FilterSpecs): void {
  // Only `inputsOf` makes these references, and it makes them with inputRef.
  const input = ref as ReturnType<typeof builder.inputRef<object>>;
  input.implement({ description, fields: (t) => inputFields(t, specs) });
}

/** Input fields for a type of any kind; Pothos types them by their values, which nothing here reads. */
export function inputFields(t: { readonly field: unknown }, specs: FilterSpecs): InputFieldMap {
  const add = t.field as (options: Record<string, unknown>) => InputFieldMap[string];
  return Object.fromEntries(
    Object.entries(specs).map(([key, { type, list, description, place }]) => {
      const extensions = asks(typeof place === 'function' ? place(key) : place);
      return [key, add.call(t, { type: list ? [type] : type, required: false, description, extensions })];
    }),
  );
}

/** Edges to follow to what a filter looks at. */
export function route(types: string | readonly string[], direction: Direction, label: string): Route {
  return { types: typeof types === 'string' ? [types] : types, direction, label, isToOne: false };
}

/** The same to what the noun shows as a link to one thing. A snapshot follows such a link as it is, and so does the filter. */
export function routeToOne(type: string, direction: Direction, label: string): Route {
  return { ...route(type, direction, label), isToOne: true };
}

/** Its id is one of these. */
export function oneOfIds(noun: string): FilterSpec {
  return among('ID', `One of the ${noun} with these ids, with or without the type before them.`, { property: 'id' });
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

/** A property is true or false, or is just this number. */
export function equal(type: 'Boolean' | 'Int' | 'String', description: string): FilterSpec {
  return { type, list: false, description, place: (property) => ({ kind: 'equals', of: 'node', property }) };
}

/** A number of the thing lies between bounds. */
export function inRange(description: string): FilterSpec {
  return {
    type: NumberRange,
    list: false,
    description,
    place: (property) => ({ kind: 'range', of: 'node', property }),
  };
}

/** A day of the thing, in relation to other days. */
export function onDay(description: string): FilterSpec {
  return { type: DayFilter, list: false, description, place: (property) => ({ kind: 'day', of: 'node', property }) };
}

/** A period of the thing or of the link to it, in relation to other days. */
export function inPeriod(description: string, of: 'node' | 'link' = 'node'): FilterSpec {
  return { type: DayFilter, list: false, description, place: { kind: 'period', of, since: 'since', until: 'until' } };
}

/** At least one linked thing is as asked. */
export function linkedTo(type: InputRef<unknown>, via: Route, description: string): FilterSpec {
  return { type, list: false, description, place: { kind: 'linked', via } };
}

/** What can be asked of the sources of any fact. */
export const sourceFilters: FilterSpecs = {
  verified: equal('Boolean', 'A stored text that was read states the core of it.'),
  minSources: {
    type: 'Int',
    list: false,
    description: 'It rests on at least so many sources. They are counted as pages, not as independent publishers.',
    place: { kind: 'atLeast', via: route('CITES', 'out', 'Source') },
  },
  stateMediaOnly: {
    type: 'Boolean',
    list: false,
    description: 'Whether it has sources and all of them are state media.',
    place: { kind: 'only', via: route('CITES', 'out', 'Source'), property: 'kind', value: 'state_media' },
  },
};

function joined(
  type: InputRef<unknown>,
  list: boolean,
  kind: 'and' | 'or' | 'not' | 'none',
  description: string,
): FilterSpec {
  return { type, list, description, place: { kind } };
}

const NumberRange: InputRef<unknown> = builder.inputType('NumberRange', {
  description: 'Numbers between two bounds, both of them in it. A bound left out is open.',
  fields: (t) => ({
    least: t.float({ description: 'The smallest number in it.' }),
    most: t.float({ description: 'The largest number in it.' }),
  }),
});

const DayRange = builder.inputType('DayRange', {
  description:
    'Days from "since" on and before "until". A bound left out is open. Of a partial day the first day counts.',
  fields: (t) => ({
    since: t.field({ type: 'PartialDate', description: 'The first day in it.' }),
    until: t.field({ type: 'PartialDate', description: 'The first day no longer in it.' }),
  }),
});

const DayFilter: InputRef<unknown> = builder.inputType('DayFilter', {
  description: 'How a day, or a period of days, stands to other days. All relations given must hold.',
  fields: (t) => ({
    during: t.field({
      type: DayRange,
      description: 'It lies wholly in this range, however its partial days are read. An open period lies in none.',
    }),
    overlaps: t.field({
      type: DayRange,
      description: 'It can have a day in this range. A bound of a period that was not found is taken as open.',
    }),
    before: t.field({ type: 'PartialDate', description: 'It is over before the first day that this can mean.' }),
    after: t.field({ type: 'PartialDate', description: 'It begins after the last day that this can mean.' }),
    meets: t.field({ type: 'PartialDate', description: 'It can be this very day; a period can begin or end on it.' }),
  }),
});
