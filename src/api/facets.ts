import type { FacetKey, FacetOrder as Order, Route, TimeSpan } from '../compile/location.ts';
import { builder } from './builder.ts';
import type { NounDeclaration } from './declarations.ts';
import { describedEnum } from './described-enum.ts';
import { count, fields, many, position, type Spec, type Specs, text } from './fields.ts';
import { objectOf } from './nouns.ts';
import { plural } from './words.ts';

const FacetCount = builder.objectRef<object>('FacetCount').implement({
  description: 'Number of items in a list that share a value.',
  fields: (t) =>
    fields(t, {
      value: position(0, text('The value: the name of an enum value, a text, a year, or the id of what is linked.')),
      count: position(1, count('Number of items with this value.')),
    }),
});

/** Makes the type that counts the rows of a list of a noun by fields of it; `routeOf` tells how one of them leads on. */
export function implementFacets(
  { name: noun, hasWholeDays = false }: Pick<NounDeclaration, 'name' | 'hasWholeDays'>,
  by: Readonly<Record<string, string>>,
  specs: Specs,
  routeOf: (spec: Spec) => Route | undefined,
): void {
  const facets = Object.entries(by).map(([name, field]) => {
    const spec = specs[field];
    if (spec === undefined) throw new TypeError(`${noun} cannot be counted by ${field}, which it does not have`);
    return [name, facet(name, field, spec, routeOf(spec), hasWholeDays)] as const;
  });
  builder.objectType(objectOf(`${noun}Facets`), {
    description: `Counts of ${plural(noun)} in the whole list, not only on the page. Items without a value are not counted.`,
    fields: (t) => fields(t, Object.fromEntries(facets)),
  });
}

const spans: Readonly<Record<string, TimeSpan>> = { byYear: 'year', byMonth: 'month', byDay: 'day' };

const FacetOrder = describedEnum<Order>('FacetOrder', 'Sort orders for counts.', {
  COUNT_DESC: 'Largest count first. Ties are sorted by `value`.',
  VALUE_ASC: 'By `value`, ascending: for years, months and days, the order of time.',
  VALUE_DESC: 'By `value`, descending.',
});

function facet(name: string, field: string, { type }: Spec, via: Route | undefined, isWhole: boolean): Spec {
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
  const choices = !['String', 'Int', 'Float', 'Boolean'].includes(String(type));
  return counts({ kind: 'property', name: field, choices }, `Counts by \`${field}\`.`);
}

function timeWords(span: TimeSpan, field: string, isWhole: boolean): string {
  if (span === 'year') return `Counts by the year of the first day that \`${field}\` can mean.`;
  const words = `Counts by the ${span} of \`${field}\`.`;
  return isWhole ? words : `${words} Items for which the ${span} is not known are not counted.`;
}

function counts(key: FacetKey, words: string): Spec {
  return { ...many(FacetCount, { kind: 'facet', key }, words), args: () => ordered('COUNT_DESC') };
}

function ordered(standard: Order) {
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
  if (via.storedAs !== undefined) return { kind: 'property', name: via.storedAs, choices: false };
  return { kind: 'linked', via: { ...via, isToOne: false } };
}
