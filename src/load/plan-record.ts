import type { Claim } from '../model/claim.ts';
import { type Day, earliest, isDay, latest } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { type Label, labelNamed, labels, labelsOf, type MainLabel } from '../model/labels.ts';
import type { EdgePlace, IdRule, LinkPlace, NodePlace } from '../model/places.ts';
import type { Shape } from '../model/shape.ts';
import { type DayStorage, type Layout, layoutOf, type PartField } from './layout.ts';
import type { NodeKey, PlannedEdge, PlannedNode, Properties, Value } from './plan.ts';

/** A record as it was parsed; its shape says what each field holds. */
type Raw = Readonly<Record<string, unknown>>;

/** Where planned nodes and edges go, and which data set they belong to. */
export interface Destination {
  readonly dataset: string;
  /** Properties that name the data set of an edge. Edges of the seeds have none: they belong to the data set of their nodes. */
  readonly signature: Properties;
  node(node: PlannedNode): void;
  edge(edge: PlannedEdge): void;
}

/** The context of a part: the node it belongs to, the id that its own is made from, and its index in its list. */
interface Around {
  readonly owner: NodeKey | undefined;
  readonly prefix: string;
  readonly number: number;
  /** How many earlier parts of the list lead to the same node; of an actor that joined again, its earlier times. */
  readonly earlier?: number;
  /** Days that sources claim for a field, by its path in the record. */
  readonly claimed: Claimed;
}

type Claimed = (path: string) => readonly Day[];

const noDays: readonly Day[] = [];

const nothingClaimed: Claimed = () => noDays;

/**
 * Plans a record, its parts, and the edges to the records it refers to. The places of its fields say how each noun is stored.
 * Nodes and edges are passed on one by one, since an import plans millions of records.
 */
export function planRecord(shape: Shape, record: Raw, to: Destination): void {
  plan(layoutOf(shape), record, outermost, to);
}

const outermost: Around = { owner: undefined, prefix: '', number: 1, claimed: nothingClaimed };

function plan(layout: Layout, record: Raw, around: Around, to: Destination): void {
  const { place } = layout;
  if (place.kind === 'node') planNode(layout, place, record, around, to);
  else planEdge(layout, place, record, around, to);
}

function planNode(layout: Layout, place: NodePlace, record: Raw, around: Around, to: Destination): void {
  const label = labelOf(place, record);
  const id = idOf(place.id, record, around, '');
  const claimed = claimedIn(layout, record) ?? around.claimed;
  const properties = addProperties({ id, dataset: to.dataset }, layout, record, id, claimed);
  const self: PlannedNode = { label: labels[label].main, id, labels: labelsOf(label), properties };
  to.node(self);
  if (around.owner !== undefined && place.along !== undefined) {
    to.edge({ type: place.along, from: around.owner, to: self, properties: to.signature });
  }
  for (const { name, place } of layout.links) planLinks(place, record[name], self, to);
  for (const field of layout.parts) planParts(field, record[field.name], { owner: self, prefix: id, claimed }, to);
}

/** Parts of an edge are nodes that no edge joins to it; `addProperties` stores their ids. */
function planEdge(layout: Layout, place: EdgePlace, record: Raw, around: Around, to: Destination): void {
  const far = endOf(layout, place.end, record);
  const owner = around.owner ?? endOf(layout, [place.owner ?? ''], record);
  const id = idOf(place.id, record, around, far.id);
  const claimed = claimedIn(layout, record) ?? around.claimed;
  const start = place.id === 'none' ? {} : { id };
  const properties = addProperties(signed(to, start), layout, record, id, claimed);
  const type =
    typeof place.type === 'string' ? place.type : parsed<EdgeType>(place.type.types[String(record[place.type.field])]);
  const [from, end] = place.direction === 'out' ? [owner, far] : [far, owner];
  to.edge({ type, from, to: end, properties });
  for (const field of layout.parts) {
    planParts(field, record[field.name], { owner: undefined, prefix: id, claimed }, to);
  }
}

function planLinks(place: LinkPlace, value: unknown, self: NodeKey, to: Destination): void {
  if (Array.isArray(value)) for (const id of value) planLink(place, String(id), self, to);
  else if (value !== null && value !== undefined) planLink(place, String(value), self, to);
}

function planLink({ to: label, type, direction, facts }: LinkPlace, id: string, self: NodeKey, to: Destination): void {
  const far = keyOf(labelNamed(label), id);
  const properties = facts === undefined ? to.signature : signed(to, { ...facts });
  if (direction === 'out') to.edge({ type, from: self, to: far, properties });
  else to.edge({ type, from: far, to: self, properties });
}

function planParts({ name, part }: PartField, value: unknown, around: Omit<Around, 'number'>, to: Destination): void {
  const earlierTo = countByEnd(part);
  for (const [index, record] of recordsOf(value).entries()) {
    const claimed: Claimed = (path) => around.claimed(`${name}[${index}].${path}`);
    plan(part, record, { ...around, number: index + 1, earlier: earlierTo(record), claimed }, to);
  }
}

/** How many parts of a list there were before that lead to the same node, where their ids are made from it. */
function countByEnd(part: Layout): (record: Raw) => number {
  const { place } = part;
  if (place.kind !== 'edge' || place.id !== 'end') return () => 0;
  const counts = new Map<string, number>();
  return (record) => {
    const { id } = endOf(part, place.end, record);
    const earlier = counts.get(id) ?? 0;
    counts.set(id, earlier + 1);
    return earlier;
  };
}

/** The first properties of an edge, with its data set. */
function signed({ signature }: Destination, properties: Record<string, Value>): Record<string, Value> {
  return Object.assign(properties, signature);
}

/** The days claimed in a record for its fields and for those of its parts; undefined where it makes no claims of its own. */
function claimedIn({ hasClaims }: Layout, record: Raw): Claimed | undefined {
  if (!hasClaims || !Array.isArray(record.claims)) return undefined;
  const claims = parsed<readonly Claim[]>(record.claims);
  return (path) => claims.flatMap(({ field, value }) => (field === path && isDay(value) ? [value] : []));
}

/** Adds the values of a record to the properties of its node or edge; fills the given object, since an import plans millions of records. */
function addProperties(
  properties: Record<string, Value>,
  { stored: fields }: Layout,
  record: Raw,
  self: string,
  claimed: Claimed,
): Properties {
  for (const stored of fields) {
    const value = record[stored.name];
    if (stored.as === 'value') add(properties, stored.property, value);
    else if (stored.as === 'day') addDay(properties, stored, value, claimed);
    else if (stored.as === 'ids') add(properties, stored.name, stored.many ? itemsOf(value) : value);
    else properties[stored.name] = partIds(stored.part, value, self, claimed);
  }
  return properties;
}

/** The ids of the parts of an edge. */
function partIds(part: Layout, value: unknown, self: string, claimed: Claimed): readonly string[] {
  return recordsOf(value).map((record, index) =>
    idOf(part.place.id, record, { owner: undefined, prefix: self, number: index + 1, claimed }, ''),
  );
}

/**
 * A day is stored as written and as the first and last whole day it may mean, so that ranges can use an index. If sources give
 * different days, the two include all of them: a disputed day is not exact.
 */
function addDay(properties: Record<string, Value>, stored: DayStorage, value: unknown, claimed: Claimed): void {
  add(properties, stored.property, value);
  const others = claimed(stored.name);
  const day = parsed<Day | null>(value ?? null);
  if (others.length > 0) {
    const days = day === null ? others : [day, ...others];
    add(properties, stored.earliest, days.map(earliest).toSorted()[0]);
    add(properties, stored.latest, days.map(latest).toSorted().at(-1));
  } else if (day !== null) {
    properties[stored.earliest] = earliest(day);
    properties[stored.latest] = latest(day);
  }
}

/** Null is not stored. */
function add(properties: Record<string, Value>, name: string, value: unknown): void {
  if (value !== null && value !== undefined) properties[name] = composed(parsed<Value>(value));
}

/** Text with each accent in its letter (NFC), so that one word is stored one way, however its source composes it. */
function composed(value: Value): Value {
  if (typeof value === 'string') return value.normalize();
  return Array.isArray(value) ? value.map((item) => String(item).normalize()) : value;
}

function labelOf({ label }: NodePlace, record: Raw): Label {
  return labelNamed(typeof label === 'string' ? label : parsed<string>(label.labels[String(record[label.field])]));
}

/** The far end of an edge: the first of its fields with an id. */
function endOf({ ends }: Layout, names: readonly string[], record: Raw): NodeKey {
  const name = names.find((one) => record[one] !== null) ?? '';
  return keyOf(ends.get(name) ?? 'Actor', String(record[name]));
}

function keyOf(label: Label, id: string): NodeKey {
  const main: MainLabel = labels[label].main;
  return { label: main, id };
}

function idOf(rule: IdRule, record: Raw, { prefix, number, earlier = 0 }: Around, end: string): string {
  if (rule === 'own') return String(record.id);
  if (rule === 'none') return '';
  if (rule === 'end') return earlier === 0 ? `${prefix}--${end}` : `${prefix}--${earlier + 1}--${end}`;
  if ('numbered' in rule) return `${prefix}--${rule.numbered}-${number}`;
  return `${prefix}--${'named' in rule ? rule.named : String(record[rule.field])}`;
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

function recordsOf(value: unknown): readonly Raw[] {
  return parsed(itemsOf(value));
}

/**
 * A value of a record with the type that its schema gave it: a property is a value that the graph keeps, a day a day, a part a record,
 * and a field that decides a label one of those that the table names.
 */
function parsed<T>(value: unknown): T {
  return value as T;
}
