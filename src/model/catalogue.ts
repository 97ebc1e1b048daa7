import type { z } from 'zod';
import { compareTexts } from '../kit/compare-texts.ts';
import { ofDataset } from './bookkeeping.ts';
import type { EdgeType } from './edge-types.ts';
import { type Label, labelNamed, labels, type MainLabel } from './labels.ts';
import { nouns } from './nouns.ts';
import type { Direction, EdgePlace, Holds, NodePlace } from './places.ts';
import { narrowLabels, sharedLabel } from './record-labels.ts';
import { recordNouns } from './records.ts';
import { type Field, type Shape, shapeOf } from './shape.ts';
import type { VocabularyList } from './vocabulary.ts';

/** A property of a node or an edge. A day is stored as written, beside its `Earliest` and `Latest`. */
export interface Property {
  readonly name: string;
  readonly holds: Holds;
  /** Whether it may be absent. Lists are always stored, also empty. */
  readonly optional: boolean;
  /** The closed list its values come from. */
  readonly list: VocabularyList | undefined;
  /** The label of the nodes whose ids it holds; undefined where it holds no ids. */
  readonly refersTo: Label | undefined;
  /** Whether it repeats for an index what an edge says. */
  readonly repeats: boolean;
  readonly description: string;
}

/** A field of a record that leads from its node along edges which carry no facts of their own. */
export interface NodeLink {
  readonly name: string;
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly to: Label;
  readonly many: boolean;
  /** Whether it leads to parts that have no id of their own and so no list. */
  readonly isPart: boolean;
  /** The property of its node that stores the id as well. */
  readonly storedAs: string | undefined;
  readonly optional: boolean;
  readonly description: string;
}

/** A label with the properties of its nodes beside `id` and `dataset`, which all nodes have. */
export interface LabelEntry {
  readonly label: Label;
  readonly main: MainLabel;
  readonly properties: readonly Property[];
  readonly links: readonly NodeLink[];
  /** Whether a record gives its nodes an id of their own; those of parts are made of that of their owner. */
  readonly hasOwnId: boolean;
}

/** Two labels that a type of edge joins, with the facts it carries. */
export interface EdgeEntry {
  readonly from: Label;
  readonly type: EdgeType;
  readonly to: Label;
  readonly properties: readonly Property[];
}

/** What the graph may hold, gathered from the model and sorted by name: each label, and each edge with its ends. */
export interface Catalogue {
  readonly labels: readonly LabelEntry[];
  readonly edges: readonly EdgeEntry[];
}

/** The catalogue of the graph that the model describes. */
export const catalogue: Catalogue = gather(Object.values(recordNouns));

/** What of it the seeds may bring; the rest comes with data sets alone. */
export const seedCatalogue: Catalogue = gather(Object.values(nouns));

/** The labels within which ids are unique, sorted. */
export const mainLabels: readonly MainLabel[] = [...new Set(catalogue.labels.map(({ main }) => main))].toSorted(
  compareTexts,
);

type Entry = LabelEntry | EdgeEntry;

function gather(schemas: readonly z.ZodObject[]): Catalogue {
  const entries = schemas.flatMap((schema) => [...ofRecord(shapeOf(schema))]);
  const ofLabels = [bookkeeping(), ...entries.filter((entry) => 'label' in entry)];
  const ofEdges = entries.filter((entry) => 'type' in entry);
  return {
    labels: merged(ofLabels, ({ label }) => label),
    edges: merged(ofEdges, ({ from, type, to }) => `${type} ${from} ${to}`),
  };
}

/** The one node that is no record: a load keeps its version here. */
function bookkeeping(): LabelEntry {
  return {
    label: 'Dataset',
    main: 'Dataset',
    properties: ofDataset.map(([name, description, holds]) => fact(name, description, holds, true)),
    links: [],
    hasOwnId: false,
  };
}

/** Records that share a label or an edge add their properties to one entry. What one of them lacks may be absent. */
function merged<E extends Entry>(entries: readonly E[], keyOf: (entry: E) => string): readonly E[] {
  const byKey = new Map<string, E>();
  for (const entry of entries) {
    const before = byKey.get(keyOf(entry));
    byKey.set(keyOf(entry), before === undefined ? entry : joined(before, entry));
  }
  return [...byKey].toSorted(([one], [other]) => compareTexts(one, other)).map(([, entry]) => entry);
}

function joined<E extends Entry>(before: E, entry: E): E {
  const properties = union(before.properties, entry.properties);
  if (!('links' in before && 'links' in entry)) return { ...entry, properties };
  const hasOwnId = before.hasOwnId || entry.hasOwnId;
  return { ...entry, properties, links: union(before.links, entry.links), hasOwnId };
}

/** What only one of two lists has may be absent, as may what one of them says so of. */
function union<P extends { readonly name: string; readonly optional: boolean }>(
  some: readonly P[],
  more: readonly P[],
): readonly P[] {
  const isOptional = (list: readonly P[], name: string) => list.find((known) => known.name === name)?.optional ?? true;
  const names = new Set(some.map(({ name }) => name));
  return [...some, ...more.filter(({ name }) => !names.has(name))].map((one) => ({
    ...one,
    optional: isOptional(some, one.name) || isOptional(more, one.name),
  }));
}

/** What a record and its parts add; `owner` is the label of the node it belongs to. */
function* ofRecord(shape: Shape, owner?: Label): Iterable<Entry> {
  if (shape.place.kind === 'node') yield* ofNode(shape, shape.place, owner);
  else yield* ofEdge(shape, shape.place, owner ?? endOf(shape, shape.place.owner));
}

function* ofNode(shape: Shape, place: NodePlace, owner: Label | undefined): Iterable<Entry> {
  const { along } = place;
  const self = sharedLabel(place);
  const properties = shape.fields.flatMap((field) => propertiesOf(field, 'node'));
  const links = shape.fields.flatMap(linksOf);
  yield* narrowLabels(place).map((one) => ({
    label: one,
    main: labels[one].main,
    properties,
    links,
    hasOwnId: place.id === 'own',
  }));
  if (along !== undefined && owner !== undefined) yield { from: owner, type: along, to: self, properties: [] };
  for (const field of shape.fields) {
    if (field.part !== undefined) yield* ofRecord(field.part, self);
    if (field.place?.kind === 'link') yield linkOf(self, field.place);
  }
}

/** Parts of an edge are nodes without an edge to it; the edge keeps their ids. */
function* ofEdge(shape: Shape, { type, direction, end, id }: EdgePlace, owner: Label): Iterable<Entry> {
  const types = typeof type === 'string' ? [type] : Object.values(type.types);
  const own = shape.fields.flatMap((field) => propertiesOf(field, 'edge'));
  const isNamed = id === 'own' || id === 'none';
  const properties = isNamed ? own : [fact('id', 'ID of the edge, made of the IDs it joins.'), ...own];
  for (const one of types) {
    for (const far of end.map((name) => endOf(shape, name))) {
      yield direction === 'out'
        ? { from: owner, type: one, to: far, properties }
        : { from: far, type: one, to: owner, properties };
    }
  }
  for (const { part } of shape.fields) if (part !== undefined) yield* ofRecord(part);
}

/** A field that names nodes, or holds parts that are nodes. */
function linksOf({ name, many, nullable: optional, description = '', place, part }: Field): readonly NodeLink[] {
  if (place?.kind === 'link') {
    const { type, direction, storedAs } = place;
    const to = labelNamed(place.to);
    return [{ name, type, direction, to, many, isPart: false, storedAs, optional, description }];
  }
  if (part?.place.kind !== 'node' || part.place.along === undefined) return [];
  const to = sharedLabel(part.place);
  const isPart = part.place.id !== 'own';
  return [
    { name, type: part.place.along, direction: 'out', to, many, isPart, storedAs: undefined, optional, description },
  ];
}

function linkOf(self: Label, { to: far, type, direction, facts = {} }: LinkIn): EdgeEntry {
  const to = labelNamed(far);
  const properties = Object.keys(facts).map((name) => fact(name, 'Which way it went.'));
  return direction === 'out' ? { from: self, type, to, properties } : { from: to, type, to: self, properties };
}

type LinkIn = Extract<NonNullable<Field['place']>, { kind: 'link' }>;

/** The label of the nodes that a field of an edge names. */
function endOf(shape: Shape, name: string | undefined): Label {
  const place = shape.fields.find((field) => field.name === name)?.place;
  return place !== undefined && 'to' in place ? labelNamed(place.to) : 'Actor';
}

function propertiesOf(field: Field, of: 'node' | 'edge'): readonly Property[] {
  const { name, place, part, many, nullable, description } = field;
  if (part !== undefined) return of === 'edge' ? [partIds(name, part, description)] : [];
  if (place?.kind === 'key') return of === 'edge' ? [fact('id', place.description)] : [];
  if (place?.kind === 'ids') {
    return [{ ...fact(name, place.description, many ? 'texts' : 'text', nullable), refersTo: labelNamed(place.to) }];
  }
  if (place?.kind === 'link') return place.storedAs === undefined ? [] : [repeated(field, place, place.storedAs)];
  if (place?.kind !== 'property') return [];
  return [{ ...fact(place.as ?? name, place.description, place.holds, nullable), list: place.list }];
}

function repeated({ name, nullable }: Field, { to, type }: LinkIn, storedAs: string): Property {
  const description = `ID of \`${name}\`, as \`${type}\` has it; repeated for an index.`;
  return { ...fact(storedAs, description, 'text', nullable), refersTo: labelNamed(to), repeats: true };
}

/** An edge keeps the ids of its parts. */
function partIds(name: string, { place }: Shape, description = `IDs of its ${name}.`): Property {
  const refersTo = place.kind === 'node' ? sharedLabel(place) : undefined;
  return { ...fact(name, description, 'texts'), refersTo };
}

function fact(name: string, description: string, holds: Holds = 'text', optional = false): Property {
  return { name, holds, optional, list: undefined, refersTo: undefined, repeats: false, description };
}
