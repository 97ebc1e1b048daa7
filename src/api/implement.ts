import type { FieldMap } from '@pothos/core';
import { bound } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import { catalogue } from '../model/catalogue.ts';
import { type Label, labels } from '../model/labels.ts';
import type { FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import { type Linked, linkConditions, ownConditions, routeOf } from './conditions.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import { implementEnums } from './enums.ts';
import { implementFacets } from './facets.ts';
import { fields, type Spec, type Specs } from './fields.ts';
import { type FilterSpecs, inputFields, joins, oneOfIds, sourceFilters } from './filters.ts';
import { implementList, type List, linkFields, listArguments } from './lists.ts';
import { fieldsOfEdge, fieldsOfLabel } from './model-fields.ts';
import { interfaceOf, objectOf } from './nouns.ts';
import { byLink, implementOrders, keysBy } from './orders.ts';
import { implementRoots } from './roots.ts';
import { plural, spoken, withArticle } from './words.ts';

/** What the API has of its own beside what the model gives it. */
export interface Declared {
  readonly nouns: readonly NounDeclaration[];
  readonly parts: readonly PartDeclaration[];
  readonly links: readonly LinkDeclaration[];
  /** Labels that the API does not show. */
  readonly hidden: readonly Label[];
}

/** Makes the types of all labels and links, and the inputs, lists and root fields of the nouns. */
export function implementTypes(declared: Declared): void {
  const { nouns, parts, links } = withUndeclared(declared);
  const lists = listsOf(nouns, links);
  implementEnums();
  const matches = new Map<string, `${string}Match`>(
    [...nouns, ...parts.filter(({ match }) => match !== undefined)].map(({ name }) => [name, `${name}Match` as const]),
  );
  const linked: Linked = { lists, matches };
  const filters = nouns.map((noun) => ({ noun, ...filtersOf(noun, linked) }));
  for (const list of lists.values()) implementList(list);
  for (const filter of filters) implementNoun(filter, linked);
  for (const part of parts) implementPart(part, linked);
  for (const link of links) implementLink(link, linked);
  const used = new Set(filters.flatMap((filter) => Object.values(filter.links).map(({ type }) => type)));
  for (const { noun, own } of filters)
    if (used.has(`${noun.name}Match`)) implementMatch(noun.name, `${noun.name}Match`, own);
}

/** Labels that nothing is declared of are nouns or parts with just what the model says. */
function withUndeclared({ nouns, parts, links, hidden }: Declared): Omit<Declared, 'hidden'> {
  const known = new Set<Label>([...[...nouns, ...parts].map(({ name }) => name), ...hidden]);
  const others = catalogue.labels.filter(({ label }) => !known.has(label));
  const named = (hasOwnId: boolean) =>
    others.filter((entry) => entry.hasOwnId === hasOwnId).map(({ label }) => ({ name: label }));
  return { nouns: [...nouns, ...named(true)], parts: [...parts, ...named(false)], links };
}

/** Every list by its name: those of nouns, those of links, and that of all facts. */
function listsOf(nouns: readonly NounDeclaration[], links: readonly LinkDeclaration[]): ReadonlyMap<string, List> {
  const bare = { edge: undefined, where: undefined, match: undefined, orderBy: undefined, facets: undefined };
  const ofNouns = nouns.map(
    ({ name, defaultOrder = 'ID', facets }): List => ({
      ...bare,
      name,
      plural: plural(name),
      node: name,
      where: `${name}Where`,
      match: `${name}Match`,
      orderBy: { type: `${name}Order`, standard: `${defaultOrder}_ASC` },
      facets: facets === undefined ? undefined : `${name}Facets`,
    }),
  );
  const ofLinks = links.flatMap((link) =>
    Object.entries(link.lists).map(
      ([name, { to, plural }]): List => ({
        ...bare,
        name,
        plural,
        node: to,
        edge: objectOf(link.name),
        where: `${to}Where`,
        match: link.match?.name ?? `${to}Match`,
      }),
    ),
  );
  const facts: List = { ...bare, name: 'Fact', plural: 'facts', node: 'Fact' };
  return new Map([...ofNouns, ...ofLinks, facts].map((list) => [list.name, list]));
}

/** The conditions on a noun: on itself, and on what is linked to it. */
function filtersOf(noun: NounDeclaration, linked: Linked): { readonly own: FilterSpecs; readonly links: FilterSpecs } {
  const specs = specsOf(noun);
  const names =
    noun.where ?? Object.keys(specs).filter((name) => specs[name]?.type !== 'String' && name !== 'verified');
  return {
    own: {
      ids: oneOfIds(plural(noun.name)),
      ...ownConditions(names, specs),
      ...noun.filters,
      ...(isFact(noun.name) ? sourceFilters : {}),
    },
    links: { ...linkConditions(names, specs, linked), ...noun.linkFilters },
  };
}

/** A noun with the conditions on it. */
interface FilteredNoun {
  readonly noun: NounDeclaration;
  readonly own: FilterSpecs;
  readonly links: FilterSpecs;
}

function implementNoun({ noun, own, links }: FilteredNoun, linked: Linked): void {
  const { name, orders = {}, defaultOrder, facets } = noun;
  const specs = specsOf(noun);
  implementNode(noun, specs, orderOf(defaultOrder === undefined ? undefined : orders[defaultOrder], specs), linked);
  implementOrders(name, orders, specs);
  if (facets !== undefined) implementFacets(name, facets, specs, (spec) => routeOf(spec, linked));
  implementWhere(name, own, links);
  const list = linked.lists.get(name);
  if (list !== undefined) implementRoots(noun, specs, list);
}

function orderOf(field: string | undefined, specs: Specs) {
  const spec = field === undefined ? undefined : specs[field];
  return field === undefined || spec === undefined ? byId : keysBy(field, spec);
}

function implementNode(
  { name, isInterface }: NounDeclaration,
  specs: Specs,
  order: ReturnType<typeof orderOf>,
  linked: Linked,
): void {
  const options = {
    description: labels[name].description,
    interfaces: [
      interfaceOf('Node'),
      ...(isFact(name) ? [interfaceOf('Fact')] : []),
      ...(labels[name].main === 'Actor' && name !== 'Actor' ? [interfaceOf('Actor')] : []),
    ],
    extensions: bound({ kind: 'node', label: name, order }),
    fields: (t: FieldBuilder<FieldMap[string]>) => fields(t, withPages(specs, linked)),
  };
  if (isInterface) builder.interfaceType(interfaceOf('Actor'), options);
  else builder.objectType(objectOf(name), options);
}

function implementPart(part: PartDeclaration, linked: Linked): void {
  const { name, match } = part;
  builder.objectType(objectOf(name), {
    description: labels[name].description,
    extensions: bound({ kind: 'node', label: name, order: byId }),
    fields: (t) => fields(t, withPages(specsOf(part), linked)),
  });
  if (match !== undefined) implementMatch(name, `${name}Match`, match);
}

function implementLink(link: LinkDeclaration, linked: Linked): void {
  const { name, description, types, from, to, order = byLink, omit = [], match } = link;
  const specs = { ...linkFields, ...without(fieldsOfEdge(types[0], from, to), omit), ...link.fields };
  builder.objectType(objectOf(name), {
    description,
    extensions: bound({ kind: 'link', from, to, order }),
    fields: (t) => fields(t, withPages(specs, linked)),
  });
  if (match !== undefined) implementMatch(name, match.name, match.filters);
}

function implementMatch(name: string, input: string, filters: FilterSpecs): void {
  builder.inputType(input, {
    description: `Conditions on ${withArticle(spoken(name))}. All of them must match.`,
    fields: (t) => inputFields(t, filters),
  });
}

/** The input that filters a list of a noun, and the one that rules out what is linked. */
function implementWhere(name: Label, own: FilterSpecs, links: FilterSpecs): void {
  const isLinked = Object.keys(links).length > 0;
  if (isLinked) {
    builder.inputType(`${name}Links`, {
      description: `Conditions on what is linked to ${withArticle(spoken(name))}.`,
      fields: (t) => inputFields(t, links),
    });
  }
  builder.inputType(`${name}Where`, {
    description: `Filters ${plural(name)}. All conditions must match; one that is null or left out is ignored.`,
    fields: (t) =>
      inputFields(t, { ...own, ...links, ...joins(`${name}Where`, isLinked ? `${name}Links` : undefined) }),
  });
}

/** The fields of a node: what the model gives it, and what is declared beside. */
function specsOf({ name, omit = [], plain = [], fields }: NounDeclaration | PartDeclaration): Specs {
  return { ...without(fieldsOfLabel(name, [...plain, 'sources']), omit), ...fields };
}

function without(specs: Specs, omit: readonly string[]): Specs {
  return Object.fromEntries(Object.entries(specs).filter(([name]) => !omit.includes(name)));
}

/** A page has the type and the arguments of its list. */
function withPages(specs: Specs, { lists }: Linked): Specs {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, asPage(name, spec, lists)]));
}

function asPage(name: string, spec: Spec, lists: Linked['lists']): Spec {
  if (spec.pageOf === undefined) return spec;
  const list = lists.get(spec.pageOf);
  if (list === undefined) throw new TypeError(`the field ${name} pages through "${spec.pageOf}", which is no list`);
  return { ...spec, type: objectOf(`${list.name}Connection`), args: () => listArguments(list) };
}

/** What rests on sources of its own is a fact. */
function isFact(label: Label): boolean {
  const known = label === 'Actor' ? 'State' : label;
  const entry = catalogue.labels.find((one) => one.label === known);
  return entry?.properties.some(({ name }) => name === 'unverifiedFields') ?? false;
}
