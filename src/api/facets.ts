import type { FacetKey, FacetOrder as Order, Route, TimeSpan } from '../compile/location.ts';
import { builder } from './builder.ts';
import type { LinkDeclaration, NounDeclaration } from './declarations.ts';
import { describedEnum } from './described-enum.ts';
import { count, fields, many, position, type Spec, type Specs, text } from './fields.ts';
import { objectOf } from './nouns.ts';
import { plural } from './words.ts';

const FacetCount = builder.objectRef<object>('FacetCount').implement({
  description: 'Number of items in a list that share a value.',
  fields: (t) =>
    fields(t, {
      value: position(0, text('The value: the name of an enum value, a text, a year, or the ID of a linked object.')),
      count: position(1, count('Number of items with this value.')),
    }),
});

/** Makes the type that counts the rows of a list of a noun by fields of it; `routeOf` tells how one of them leads on. */
export function implementFacets(
  {
    name: noun,
    hasWholeDays = false,
    otherFacets = {},
  }: Pick<NounDeclaration, 'name' | 'hasWholeDays' | 'otherFacets'>,
  by: Readonly<Record<string, string>>,
  specs: Specs,
  routeOf: (spec: Spec) => Route | undefined,
): void {
  const facets = Object.entries(by).map(([name, field]) => {
    const spec = specOf(noun, field, specs);
    return [name, facet(name, field, spec, routeOf(spec), hasWholeDays)] as const;
  });
  implementFacetType(noun, plural(noun), { ...Object.fromEntries(facets), byDataset, ...otherFacets });
}

/** Makes the type that counts the rows of the lists of a link by fields of the link. */
export function implementLinkFacets(
  { name: link, lists }: Pick<LinkDeclaration, 'name' | 'lists'>,
  by: Readonly<Record<string, string>>,
  specs: Specs,
): void {
  const facets = Object.entries(by).map(([name, field]) => {
    const spec = specOf(link, field, specs);
    return [name, counts(propertyKey(field, spec, 'link'), `Counts by \`${field}\`.`)] as const;
  });
  const rows = Object.values(lists).map(({ plural }) => plural);
  implementFacetType(link, rows.join(' or '), Object.fromEntries(facets));
}

function specOf(of: string, field: string, specs: Specs): Spec {
  const spec = specs[field];
  if (spec === undefined) throw new TypeError(`${of} cannot be counted by ${field}, which it does not have`);
  return spec;
}

function implementFacetType(name: string, rows: string, facets: Specs): void {
  builder.objectType(objectOf(`${name}Facets`), {
    description: `Counts of ${rows} in the whole list, not only on the page. Items without a value are not counted.`,
    fields: (t) => fields(t, facets),
  });
}

const spans: Readonly<Record<string, TimeSpan>> = { byYear: 'year', byMonth: 'month', byDay: 'day' };

const FacetOrder = describedEnum<Order>('FacetOrder', 'Sort orders for counts.', {
  COUNT_DESC: 'Largest count first. Ties are sorted by `value`.',
  VALUE_ASC: 'By `value`, ascending: for years, months and days, the order of time.',
  VALUE_DESC: 'By `value`, descending.',
});

function facet(name: string, field: string, spec: Spec, via: Route | undefined, isWhole: boolean): Spec {
  const { type } = spec;
  const span = spans[name];
  if (via !== undefined) {
    return counts(linkedKey(via), `Counts by \`${field}\`. An item with several counts once for each.`);
  }
  if (type === 'PartialDate' && span !== undefined) {
    const key: FacetKey = { kind: 'time', day: field, by: span, isWhole };
    return {
      ...counts(key, timeWords(span, field, isWhole)),
      args: () => ({ ...ordered('VALUE_ASC'), ...filled(span) }),
    };
  }
  const words = spec.list ? ' An item with several counts once for each.' : '';
  return counts(propertyKey(field, spec, 'node'), `Counts by \`${field}\`.${words}`);
}

function propertyKey(name: string, { type, list: isList }: Spec, of: 'node' | 'link'): FacetKey {
  const choices = !['String', 'Int', 'Float', 'Boolean'].includes(String(type));
  return { kind: 'property', of, name, choices, isList };
}

function timeWords(span: TimeSpan, field: string, isWhole: boolean): string {
  if (span === 'year') return `Counts by the year of the first day that \`${field}\` can mean.`;
  const words = `Counts by the ${span} of \`${field}\`.`;
  return isWhole ? words : `${words} Items for which the ${span} is not known are not counted.`;
}

function counts(key: FacetKey, words: string): Spec {
  return { ...many(FacetCount, { kind: 'facet', key }, words), args: () => ordered('COUNT_DESC') };
}

const byDataset = counts(
  { kind: 'property', of: 'node', name: 'dataset', choices: false, isList: false },
  'Counts by the data set that items come from. `curated` is the seed data.',
);

/** The argument for the order of counts. */
export function ordered(standard: Order) {
  return builder.args((t) => ({
    orderBy: t.field({ type: FacetOrder, required: true, defaultValue: standard, description: 'Sort order.' }),
  }));
}

function filled(span: TimeSpan) {
  const description = `Whether to give every ${span} between the first and the last that has items, also those with the count 0.`;
  return builder.args((t) => ({ includeEmpty: t.boolean({ required: true, defaultValue: false, description }) }));
}

/** An id that the items store themselves is counted without a look at what it names. */
function linkedKey(via: Route): FacetKey {
  if (via.storedAs !== undefined)
    return { kind: 'property', of: 'node', name: via.storedAs, choices: false, isList: false };
  return { kind: 'linked', via: { ...via, isToOne: false } };
}
