import type { FacetKey, Location } from '../compile/location.ts';
import { builder } from './builder.ts';
import { count, fields, many, type Spec, type TypeRef, text } from './fields.ts';
import { route } from './filters.ts';

/** What the rows of a list can be counted by, with words for each. */
export type Dimensions = Readonly<Record<string, { readonly key: FacetKey; readonly words: string }>>;

const FacetCount = builder.objectRef<object>('FacetCount').implement({
  description: 'How many rows of a list share a value.',
  fields: (t) =>
    fields(t, {
      value: position(0, text("The value: the name of a closed list's value, a year, or the id of what is linked.")),
      count: position(1, count('How many rows have it.')),
    }),
});

/** A field that reads a place in a list that was reckoned or counted. */
export function position(at: number, spec: Spec): Spec {
  return { ...spec, location: { kind: 'position', at } };
}

/** The type that counts the rows of a list of this noun by its dimensions. */
export function facetsOf(noun: string, dimensions: Dimensions): TypeRef {
  const place = (key: FacetKey): Location => ({ kind: 'facet', key });
  const specs = Object.entries(dimensions).map(([name, { key, words }]) => [
    name,
    many(FacetCount, place(key), `Rows ${words}, most first.`),
  ]);
  return builder.objectRef<object>(`${noun}Facets`).implement({
    description:
      'Rows of the whole list, not only of the page, counted by each dimension asked for. Rows without a value are not counted.',
    fields: (t) => fields(t, Object.fromEntries(specs)),
  });
}

/** By a property with a closed list of values. */
export function byChoice(name: string): { readonly key: FacetKey; readonly words: string } {
  return { key: { kind: 'property', name, choices: true }, words: `by ${name}` };
}

/** By a property of free text. */
export function byText(name: string): { readonly key: FacetKey; readonly words: string } {
  return { key: { kind: 'property', name, choices: false }, words: `by ${name}` };
}

/** By the year of a day. */
export function byYear(day: string): { readonly key: FacetKey; readonly words: string } {
  return { key: { kind: 'time', day, by: 'year' }, words: `by the year of the first day that "${day}" can mean` };
}

/** By the month of a day, 2001-07. */
export function byMonth(day: string): { readonly key: FacetKey; readonly words: string } {
  return { key: { kind: 'time', day, by: 'month' }, words: `by the month of the first day that "${day}" can mean` };
}

/** By the day itself, 2001-07-16. */
export function byDay(day: string): { readonly key: FacetKey; readonly words: string } {
  return { key: { kind: 'time', day, by: 'day' }, words: `by the first day that "${day}" can mean` };
}

/** By what is linked; a row with several is counted once for each. */
export function byLinked(
  words: string,
  ...edge: Parameters<typeof route>
): { readonly key: FacetKey; readonly words: string } {
  return {
    key: { kind: 'linked', via: route(...edge) },
    words: `by ${words}; a row with several counts once for each`,
  };
}
