import type { FacetKey, Route } from '../compile/location.ts';
import { builder } from './builder.ts';
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
  noun: string,
  by: Readonly<Record<string, string>>,
  specs: Specs,
  routeOf: (spec: Spec) => Route | undefined,
): void {
  const facets = Object.entries(by).map(([name, field]) => {
    const spec = specs[field];
    if (spec === undefined) throw new TypeError(`${noun} cannot be counted by ${field}, which it does not have`);
    return [name, facet(name, field, spec, routeOf(spec))] as const;
  });
  builder.objectType(objectOf(`${noun}Facets`), {
    description: `Counts of ${plural(noun)} in the whole list, not only on the page. Items without a value are not counted.`,
    fields: (t) => fields(t, Object.fromEntries(facets)),
  });
}

const spans: Readonly<Record<string, 'year' | 'month' | 'day'>> = { byYear: 'year', byMonth: 'month', byDay: 'day' };

function facet(name: string, field: string, { type }: Spec, via: Route | undefined): Spec {
  const span = spans[name];
  if (via !== undefined) {
    const words = `Counts by \`${field}\`, largest first. An item with several counts once for each.`;
    return many(FacetCount, place(linkedKey(via)), words);
  }
  if (type === 'PartialDate' && span !== undefined) {
    const words = `Counts by the ${span} of the first day that \`${field}\` can mean, largest first.`;
    return many(FacetCount, place({ kind: 'time', day: field, by: span }), words);
  }
  const choices = !['String', 'Int', 'Float', 'Boolean'].includes(String(type));
  return many(FacetCount, place({ kind: 'property', name: field, choices }), `Counts by \`${field}\`, largest first.`);
}

/** An id that the items store themselves is counted without a look at what it names. */
function linkedKey(via: Route): FacetKey {
  if (via.storedAs !== undefined) return { kind: 'property', name: via.storedAs, choices: false };
  return { kind: 'linked', via: { ...via, isToOne: false } };
}

function place(key: FacetKey) {
  return { kind: 'facet', key } as const;
}
