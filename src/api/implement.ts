import type { FieldMap } from '@pothos/core';
import { bound } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import { catalogue } from '../model/catalogue.ts';
import { isA, type Label, labels } from '../model/labels.ts';
import { joinedLabels } from '../model/same-as.ts';
import type { FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import { type Linked, routeOf } from './conditions.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import { implementEnums } from './enums.ts';
import { implementFacets, implementLinkFacets } from './facets.ts';
import { fields, type Spec, type Specs } from './fields.ts';
import {
  edgeFiltersOf,
  filtersOf,
  implementLinkFilters,
  implementPartFilter,
  implementWhere,
  isFiltered,
  type NounFilters,
} from './implement-filters.ts';
import { implementList, type List, linkFields, listArguments } from './lists.ts';
import { interfaceOf, objectOf } from './nouns.ts';
import { byLink, implementOrders, keysBy } from './orders.ts';
import { implementRoots } from './roots.ts';
import { edgeSpecsOf, isFact, specsOf } from './specs-of.ts';
import { plural } from './words.ts';

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
  const filtered = new Set<string>([...nouns, ...parts.filter(isFiltered)].map(({ name }) => name));
  const linked: Linked = { lists, filtered };
  const filters = new Map(nouns.map((noun) => [noun.name, filtersOf(noun, linked)]));
  for (const list of lists.values()) implementList(list);
  for (const noun of nouns) implementNoun(noun, linked);
  for (const [name, filter] of filters) implementWhere(name, filter);
  for (const part of parts) implementPart(part, linked);
  for (const link of links) implementLink(link, linked, filters);
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
  const bare = { edge: undefined, where: undefined, orderBy: undefined, facets: undefined, hasRecords: false };
  const ofNouns = nouns.map(
    ({ name, defaultOrder = 'ID', facets }): List => ({
      ...bare,
      name,
      plural: plural(name),
      node: name,
      where: `${name}Where`,
      orderBy: { type: `${name}Order`, standard: `${defaultOrder}_ASC` },
      facets: facets === undefined ? undefined : `${name}Facets`,
      hasRecords: joinedLabels.some((label) => isA(label, name)),
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
        facets: link.facets === undefined ? undefined : `${link.name}Facets`,
        hasRecords: joinedLabels.includes(to) && !link.types.includes('SAME_AS'),
        where: `${Object.keys(edgeFiltersOf(link)).length === 0 ? to : name}Where`,
      }),
    ),
  );
  const facts: List = { ...bare, name: 'Fact', plural: 'facts', node: 'Fact' };
  return new Map([...ofNouns, ...ofLinks, facts].map((list) => [list.name, list]));
}

function implementNoun(noun: NounDeclaration, linked: Linked): void {
  const { name, orders = {}, defaultOrder, facets } = noun;
  const specs = specsOf(noun);
  implementNode(noun, specs, orderOf(defaultOrder === undefined ? undefined : orders[defaultOrder], specs), linked);
  implementOrders(name, orders, specs);
  if (facets !== undefined) implementFacets(noun, facets, specs, (spec) => routeOf(spec, linked));
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
  const { name } = part;
  const specs = specsOf(part);
  builder.objectType(objectOf(name), {
    description: labels[name].description,
    extensions: bound({ kind: 'node', label: name, order: byId }),
    fields: (t) => fields(t, withPages(specs, linked)),
  });
  if (isFiltered(part)) implementPartFilter(part, specs);
}

function implementLink(link: LinkDeclaration, linked: Linked, filters: ReadonlyMap<Label, NounFilters>): void {
  const { name, description, from, to, order = byLink } = link;
  const specs = { ...linkFields, ...edgeSpecsOf(link), ...link.fields };
  builder.objectType(objectOf(name), {
    description,
    extensions: bound({ kind: 'link', from, to, order }),
    fields: (t) => fields(t, withPages(specs, linked)),
  });
  implementLinkFilters(link, filters);
  if (link.facets !== undefined) implementLinkFacets(link, link.facets, link.fields);
}

/** A page has the type and the arguments of its list. */
function withPages(specs: Specs, { lists }: Linked): Specs {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, asPage(name, spec, lists)]));
}

function asPage(name: string, spec: Spec, lists: Linked['lists']): Spec {
  if (spec.pageOf === undefined) return spec;
  const list = lists.get(spec.pageOf);
  if (list === undefined) throw new TypeError(`the field ${name} pages through "${spec.pageOf}", which is no list`);
  const ofRecords = spec.location?.kind === 'along' ? spec.location.records : 'own';
  return { ...spec, type: objectOf(`${list.name}Connection`), args: () => listArguments(list, ofRecords) };
}
