import type { InputFieldMap, InputRef } from '@pothos/core';
import { DEEPEST_FILTER } from '../compile/filter.ts';
import { asks, type FilterPlace, type Side } from '../compile/filter-place.ts';
import { naming } from '../compile/id-arguments.ts';
import type { Route } from '../compile/location.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { Direction } from '../model/places.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import type { TypeRef } from './fields.ts';
import './filter-inputs.ts';
import { idsOf } from './id-words.ts';
import { plural } from './words.ts';

/** An input type by its reference or its name. */
type InputType =
  | InputRef<unknown>
  | TypeRef
  | `${string}Links`
  | `${string}Ids`
  | `${string}Counts`
  | `${string}Where`
  | 'DayFilter'
  | 'NumberRange'
  | 'OnDay';

/** One condition of a `where` input: its type, its words, and what it asks of the graph. */
export interface FilterSpec {
  readonly type: InputType;
  readonly list: boolean;
  readonly description: string;
  readonly place: FilterPlace | ((field: string) => FilterPlace);
  /** The label of the nodes whose ids it takes. */
  readonly names?: Label;
}

/** Filters by name. */
export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

/** Input fields for conditions; Pothos types them by their values, which nothing here reads. */
export function inputFields(t: FieldBuilder<InputFieldMap[string]>, specs: FilterSpecs): InputFieldMap {
  return Object.fromEntries(
    Object.entries(specs).map(([key, { type, list, description, place, names }]) => {
      const named = names === undefined ? {} : naming([names]);
      const extensions = { ...asks(typeof place === 'function' ? place(key) : place), ...named };
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
export function oneOfIds(label: Label): FilterSpec {
  const place: FilterPlace = { kind: 'among', of: 'node', property: 'id', via: undefined };
  return takingIds(label, `IDs of ${plural(label)}. Matches any of them.`, place);
}

/** A condition that takes ids of nodes with a label. */
export function takingIds(label: Label, description: string, place: FilterPlace): FilterSpec {
  return { type: 'ID', list: true, description: idsOf([label], description).description, place, names: label };
}

/** A property is one of the values given; the property has the name of the field unless said otherwise. */
export function among(
  type: InputType,
  description: string,
  { property, via, of = 'node' }: { readonly property?: string; readonly via?: Route; readonly of?: Side } = {},
): FilterSpec {
  const place = (field: string): FilterPlace => ({ kind: 'among', of, property: property ?? field, via });
  return { type, list: true, description, place };
}

/** One of the values that a property lists is one of those given. */
export function sharing(type: InputType, description: string, of: Side = 'node'): FilterSpec {
  return { type, list: true, description, place: (property) => ({ kind: 'shares', of, property }) };
}

/** A property is true or false. */
export function equal(description: string, of: Side = 'node'): FilterSpec {
  return single('Boolean', description, (property) => ({ kind: 'equals', of, property }));
}

/** A property is missing. */
export function isMissing(property: string, description: string, of: Side = 'node'): FilterSpec {
  return single('Boolean', description, { kind: 'missing', of, property });
}

/** A number of the thing lies between bounds. */
export function inRange(description: string, of: Side = 'node'): FilterSpec {
  return single('NumberRange', description, (property) => ({ kind: 'range', of, property }));
}

/** A day of the thing, in relation to other days. */
export function onDay(description: string, of: Side = 'node'): FilterSpec {
  return single('DayFilter', description, (property) => ({ kind: 'day', of, property }));
}

/** A period of the thing or of the link to it, in relation to other days. */
export function inPeriod(description: string, of: Side = 'node'): FilterSpec {
  return single('DayFilter', description, { kind: 'period', of, since: 'since', until: 'until' });
}

/** All words given stand in some of its texts. */
export function withWords(properties: readonly string[], of: Side = 'node'): FilterSpec {
  const names = properties
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  const where = of === 'link' ? `the ${names} of the link` : names;
  const words = `Matches if every word is found in ${where}, in any order and in upper or lower case. Parts of words match too. An empty text matches everything.`;
  return single('String', words, { kind: 'words', of, properties });
}

/** It holds on a day. */
export const holdsOn: FilterSpec = single(
  'OnDay',
  'Matches objects that hold on this day by the rule of `asOf`. In a list of links, the link must hold too. Objects without days always match.',
  { kind: 'holds' },
);

/** At least one linked thing meets the conditions of an input. */
export function linkedTo(type: `${string}Where`, via: Route, description: string): FilterSpec {
  return single(type, description, { kind: 'linked', via });
}

/** One condition that takes a single value. */
export function single(type: InputType, description: string, place: FilterSpec['place']): FilterSpec {
  return { type, list: false, description, place };
}

const toSources = route('CITES', 'out', 'Source');

/** What can be asked of the sources of any fact. */
export const sourceFilters: FilterSpecs = {
  verified: equal('Whether a source that was read states the core of it.'),
  minSources: single('Int', 'Minimum number of sources. Counts pages; for publishers, use `independentPublishers`.', {
    kind: 'atLeast',
    via: toSources,
  }),
  independentPublishers: single(
    'NumberRange',
    'Number of independent publishers, as `corroboration` counts them: `{ least: 2 }` for at least two.',
    { kind: 'count', via: toSources, distinctBy: ['copyOf', 'publisher'] },
  ),
  stateMediaOnly: single('Boolean', 'Whether it has sources and all of them are state media.', {
    kind: 'only',
    via: toSources,
    property: 'kind',
    value: 'state_media',
  }),
};

/** The same for facts that can be told apart by the kind of their sources. */
export const sourceKindFilters: FilterSpecs = {
  sourceKinds: among('SourceKind', 'Types of source. Matches if at least one source is of one of these types.', {
    property: 'kind',
    via: toSources,
  }),
  ...sourceFilters,
};

/** How conditions on rows are joined. */
export function joins(where: `${string}Where`): FilterSpecs {
  const joined = (list: boolean, kind: 'and' | 'or' | 'not', description: string): FilterSpec => ({
    type: where,
    list,
    description,
    place: { kind },
  });
  const depth = `Links, \`and\`, \`or\` and \`not\` can be nested up to ${DEEPEST_FILTER} levels deep.`;
  return {
    and: joined(true, 'and', `Matches if all of these match. ${depth}`),
    or: joined(true, 'or', 'Matches if at least one of these matches. An empty list matches nothing.'),
    not: joined(false, 'not', 'Matches if this does not match, or if it is not known whether it does.'),
  };
}
