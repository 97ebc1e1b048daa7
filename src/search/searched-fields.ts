/** A text of a node that is searched. */
export interface SearchedField {
  /** As the API names it. */
  readonly field: string;
  /** The property that holds it; null for a text of something linked, which the query collects, and for the id. */
  readonly property: string | null;
  /** How much a word found in it counts, from 0 to 1. */
  readonly weight: number;
  /** How much it counts that the words are all of it; null where that is nothing special. */
  readonly whole: number | null;
  /** Codes are found whole and never in part. */
  readonly isCode: boolean;
}

/** A text whose name is known to the compiler. */
interface DescribedField<F extends string> extends SearchedField {
  readonly field: F;
}

/** All of them, by their numbers. */
export const searchedFields = [
  text('name', 1, 5),
  text('nativeName', 1, 5),
  text('aliases', 0.95, 4),
  text('officialName', 0.9, 4),
  text('demonyms', 0.85, 3),
  text('text', 0.8, 4),
  text('title', 0.7, null),
  text('summary', 0.6, null),
  { ...text('identifiers', 0.7, 3), property: null },
  { ...text('speakers', 0.6, null), property: null },
  { ...text('quotes', 0.5, null), property: null },
  { ...text('slug', 0.35, 1), property: null },
  code('iso3'),
  code('iso2'),
  code('cowCode'),
  code('cowAbbrev'),
  code('isoNumeric'),
  code('wikidata'),
] as const satisfies readonly SearchedField[];

/** The name of a searched text. */
export type FieldName = (typeof searchedFields)[number]['field'];

/** The number of a field. */
export function fieldNumber(name: FieldName): number {
  return searchedFields.findIndex(({ field }) => field === name);
}

/** The properties that are read, in the order in which the query gives them. */
export const searchedProperties: readonly string[] = searchedFields.flatMap(({ property }) =>
  property === null ? [] : [property],
);

/** The labels that can be searched for, and how much a hit of each counts, from 0 to 1. */
export const kindWeights = {
  State: 1,
  Organisation: 0.97,
  Official: 1,
  Proposition: 0.9,
  Pact: 0.85,
  Statement: 0.75,
  Recognition: 0.5,
  Stance: 0.5,
  Obligation: 0.5,
  Source: 0.3,
} as const;

/** A label that can be searched for. */
export type SearchKind = keyof typeof kindWeights;

/** Whether nodes of a label are searched. */
export function isSearchKind(label: string): label is SearchKind {
  return Object.hasOwn(kindWeights, label);
}

function text<F extends string>(field: F, weight: number, whole: number | null): DescribedField<F> {
  return { field, property: field, weight, whole, isCode: false };
}

function code<F extends string>(field: F): DescribedField<F> {
  return { field, property: field, weight: 0, whole: 2, isCode: true };
}
