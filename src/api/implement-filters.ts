import type { Label } from '../model/labels.ts';
import { builder } from './builder.ts';
import {
  edgeConditions,
  type Linked,
  linkConditions,
  ownConditions,
  quantifiedConditions,
  quantifiers,
} from './conditions.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import type { Specs } from './fields.ts';
import {
  among,
  type FilterSpec,
  type FilterSpecs,
  holdsOn,
  inputFields,
  joins,
  oneOfIds,
  sourceFilters,
  withWords,
} from './filters.ts';
import { edgeSpecsOf, isFact, specsOf } from './specs-of.ts';
import { plural, spoken, withArticle } from './words.ts';

/** The conditions on a noun: on itself, and on objects linked to it. */
export interface NounFilters {
  readonly own: FilterSpecs;
  readonly links: FilterSpecs;
}

/** The conditions on a noun, as it is declared. */
export function filtersOf(noun: NounDeclaration, linked: Linked): NounFilters {
  const { name, where, words, filters, linkFilters } = noun;
  const specs = specsOf(noun);
  const names = where ?? Object.keys(specs).filter((one) => specs[one]?.type !== 'String' && one !== 'verified');
  return {
    own: {
      ids: oneOfIds(name),
      dataset: among('String', 'Data sets that it comes from. `curated` is the seed data. Matches any of them.'),
      holdsOn,
      ...(words === undefined ? {} : { words: withWords(words) }),
      ...ownConditions(names, specs),
      ...filters,
      ...(isFact(name) ? sourceFilters : {}),
    },
    links: { ...linkConditions(names, specs, linked), ...linkFilters },
  };
}

/** The conditions on a link: on its choices, its period and its words, and those declared. */
export function edgeFiltersOf(link: LinkDeclaration): FilterSpecs {
  const words = link.words === undefined ? {} : { words: withWords(link.words, 'link') };
  return { ...edgeConditions(edgeSpecsOf(link)), ...words, ...link.filters };
}

/** Whether a noun can be filtered by its parts of this kind. */
export function isFiltered({ where, words, filters }: PartDeclaration): boolean {
  return where !== undefined || words !== undefined || filters !== undefined;
}

/** The input that filters a noun by its parts. */
export function implementPartFilter({ name, where = [], words, filters }: PartDeclaration, specs: Specs): void {
  const own = {
    ...ownConditions(where, specs),
    ...(words === undefined ? {} : { words: withWords(words) }),
    ...filters,
  };
  implementRowFilter(`${name}Where`, plural(name), own);
}

/** The inputs that filter the lists of a link with facts of its own: by them, and by what the list leads to. */
export function implementLinkFilters(link: LinkDeclaration, filters: ReadonlyMap<Label, NounFilters>): void {
  const edge = edgeFiltersOf(link);
  if (Object.keys(edge).length === 0) return;
  for (const [list, { to, plural }] of Object.entries(link.lists)) {
    const far = filters.get(to);
    if (far === undefined) throw new TypeError(`the list ${list} leads to ${to}, which cannot be filtered`);
    implementRowFilter(`${list}Where`, plural, {
      ...conditionsOf(to, far),
      ...besideThoseOf(far.own, link.name, edge),
    });
  }
}

/** Conditions on a link beside those on what it leads to: of two with one name, that on the link has the link's name before it. */
function besideThoseOf(own: FilterSpecs, link: string, edge: FilterSpecs): FilterSpecs {
  const prefix = link.charAt(0).toLowerCase() + link.slice(1);
  return Object.fromEntries(
    Object.entries(edge).map(([name, spec]) =>
      name in own ? [`${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`, named(name, spec)] : [name, spec],
    ),
  );
}

/** A condition that keeps looking at the property of its first name. */
function named(name: string, { place, ...spec }: FilterSpec): FilterSpec {
  return { ...spec, place: typeof place === 'function' ? place(name) : place };
}

/** The inputs that filter a list of a noun, and those that say something of all objects linked to it. */
export function implementWhere(name: Label, filters: NounFilters): void {
  for (const [kind, specs] of Object.entries(quantifiedConditions(filters.links))) {
    if (Object.keys(specs).length === 0) continue;
    builder.inputType(`${name}${kind}`, {
      description: `${quantified[kind]} ${withArticle(spoken(name))}.`,
      fields: (t) => inputFields(t, specs),
    });
  }
  implementRowFilter(`${name}Where`, plural(name), conditionsOf(name, filters));
}

/** Words before the noun, by the end of the name of the input. */
const quantified: Readonly<Record<string, string>> = {
  Links: 'Conditions on objects linked to',
  Ids: 'IDs of objects linked to',
  Counts: 'Numbers of objects linked to',
};

/** The conditions on a noun with those on all objects linked to it. */
function conditionsOf(name: Label, { own, links }: NounFilters): FilterSpecs {
  return { ...own, ...links, ...quantifiers(name, quantifiedConditions(links)) };
}

function implementRowFilter(input: `${string}Where`, rows: string, specs: FilterSpecs): void {
  builder.inputType(input, {
    description: `Filters ${rows}. All conditions must match; one that is null or left out is ignored.`,
    fields: (t) => inputFields(t, { ...specs, ...joins(input) }),
  });
}
