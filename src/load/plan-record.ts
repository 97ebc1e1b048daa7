import type { Claim } from '../model/claim.ts';
import { type Day, earliest, isDay, latest } from '../model/days.ts';
import type { Named } from '../model/homes.ts';
import { type Label, labels, labelsOf, type MainLabel } from '../model/labels.ts';
import type { EdgePlace, IdRule, LinkPlace, NodePlace, PropertyPlace } from '../model/places.ts';
import type { Field, Shape } from '../model/shape.ts';
import type { NodeKey, PlannedEdge, PlannedNode, Properties, Value } from './plan.ts';

/** A record as it was parsed; its shape says what each field holds. */
type Raw = Readonly<Record<string, unknown>>;

/** Where planned nodes and edges go, and whose they are. */
export interface Destination {
  readonly dataset: string;
  /** What edges say of whose they are. Those of the seeds say nothing: they belong to the nodes they join. */
  readonly signature: Properties;
  node(node: PlannedNode): void;
  edge(edge: PlannedEdge): void;
}

/** What surrounds a part: the node it belongs to, the id its own is made from, and its number in its list. */
interface Around {
  readonly owner: NodeKey | undefined;
  readonly prefix: string;
  readonly number: number;
  /** Days that sources claim for a field, by its path in the record. */
  readonly claimed: Claimed;
}

type Claimed = (path: string) => readonly Day[];

const noDays: readonly Day[] = [];

const nothingClaimed: Claimed = () => noDays;

/**
 * Plans a record: itself, its parts, and the edges to what it names. All that is particular to a noun is said by its places.
 * What is planned is handed on at once, since millions of rows come this way.
 */
export function planRecord(shape: Shape, record: Raw, to: Destination): void {
  plan(shape, record, outermost, to);
}

const outermost: Around = { owner: undefined, prefix: '', number: 1, claimed: nothingClaimed };

function plan(shape: Shape, record: Raw, around: Around, to: Destination): void {
  const { place } = shape;
  if (place.kind === 'node') planNode(shape, place, record, around, to);
  else planEdge(shape, place, record, around, to);
}

function planNode(shape: Shape, place: NodePlace, record: Raw, around: Around, to: Destination): void {
  const label = labelOf(place, record);
  const self = { label: labels[label].main, id: idOf(place.id, record, around, '') };
  const claimed = claimedIn(record) ?? around.claimed;
  const properties = addProperties({ id: self.id, dataset: to.dataset }, shape, record, self.id, claimed);
  to.node({ label: self.label, id: self.id, labels: labelsOf(label), properties });
  if (around.owner !== undefined && place.along !== undefined) {
    to.edge({ type: place.along, from: around.owner, to: self, properties: to.signature });
  }
  for (const field of shape.fields) {
    if (field.place?.kind === 'link') planLinks(field.place, record[field.name], self, to);
    if (field.part !== undefined) planParts(field, record[field.name], { owner: self, prefix: self.id, claimed }, to);
  }
}

/** Parts of an edge are nodes without an edge to it; `addProperties` keeps their ids. */
function planEdge(shape: Shape, place: EdgePlace, record: Raw, around: Around, to: Destination): void {
  const far = endOf(shape, place.end, record);
  const owner = around.owner ?? endOf(shape, [place.owner ?? ''], record);
  const id = idOf(place.id, record, around, far.id);
  const claimed = claimedIn(record) ?? around.claimed;
  const start = place.id === 'none' ? {} : { id };
  const properties = addProperties(signed(to, start), shape, record, id, claimed);
  const type = typeof place.type === 'string' ? place.type : chosen(place.type.types, record[place.type.field]);
  const [from, end] = place.direction === 'out' ? [owner, far] : [far, owner];
  to.edge({ type, from, to: end, properties });
  for (const field of shape.fields) {
    if (field.part !== undefined) planParts(field, record[field.name], { owner: undefined, prefix: id, claimed }, to);
  }
}

function planLinks(
  { to: label, type, direction, facts }: LinkPlace,
  value: unknown,
  self: NodeKey,
  to: Destination,
): void {
  const link = (id: unknown) => {
    const far = keyOf(label, String(id));
    const properties = facts === undefined ? to.signature : signed(to, { ...facts });
    to.edge(
      direction === 'out' ? { type, from: self, to: far, properties } : { type, from: far, to: self, properties },
    );
  };
  if (Array.isArray(value)) value.forEach(link);
  else if (value !== null) link(value);
}

function planParts({ name, part }: Field, value: unknown, around: Omit<Around, 'number'>, to: Destination): void {
  if (part === undefined) return;
  for (const [index, record] of recordsOf(value).entries()) {
    const claimed: Claimed = (path) => around.claimed(`${name}[${index}].${path}`);
    plan(part, record, { ...around, number: index + 1, claimed }, to);
  }
}

/** The first properties of an edge with the signature of its destination. */
function signed({ signature }: Destination, properties: Record<string, Value>): Record<string, Value> {
  return Object.assign(properties, signature);
}

/** The days claimed in a record for its fields and for those of its parts; undefined where it makes no claims of its own. */
function claimedIn(record: Raw): Claimed | undefined {
  if (!Array.isArray(record.claims)) return undefined;
  /** True by the schema: a list called `claims` holds claims. */
  const claims = record.claims as readonly Claim[];
  return (path) => claims.flatMap(({ field, value }) => (field === path && isDay(value) ? [value] : []));
}

/** Adds what a record holds to the properties of its node or edge. Millions of rows come this way, so nothing is built to be thrown away. */
function addProperties(
  properties: Record<string, Value>,
  shape: Shape,
  record: Raw,
  self: string,
  claimed: Claimed,
): Properties {
  for (const { name, place, part, many } of shape.fields) {
    const value = record[name];
    if (part !== undefined) {
      if (shape.place.kind === 'edge') properties[name] = partIds(part, value, self, claimed);
    } else if (place?.kind === 'ids') add(properties, name, many ? itemsOf(value) : value);
    else if (place?.kind === 'property') addStored(properties, name, place, value, claimed);
  }
  return properties;
}

/** Parts of an edge are told by their ids. */
function partIds(part: Shape, value: unknown, self: string, claimed: Claimed): readonly string[] {
  return recordsOf(value).map((record, index) =>
    idOf(part.place.id, record, { owner: undefined, prefix: self, number: index + 1, claimed }, ''),
  );
}

/**
 * A day is kept as written and as the two whole days it lies between, so that ranges can use an index. Where sources give
 * different days, the two lie around all of them: a day that is disputed is a day that is not exact.
 */
function addStored(
  properties: Record<string, Value>,
  name: string,
  { as = name, holds }: PropertyPlace,
  value: unknown,
  claimed: Claimed,
): void {
  add(properties, as, value);
  if (holds !== 'day') return;
  const others = claimed(name);
  /** True by the schema, which parsed a day here. */
  const days = value === null ? others : [value as Day, ...others];
  add(properties, `${as}Earliest`, inOrder(days.map(earliest))[0]);
  add(properties, `${as}Latest`, inOrder(days.map(latest)).at(-1));
}

/** Nearly always there is one, and nothing to sort. */
function inOrder(days: readonly string[]): readonly string[] {
  return days.length > 1 ? days.toSorted() : days;
}

/** Null is not stored. True by the schema: what is there is a text, a number, a truth value or a list of texts. */
function add(properties: Record<string, Value>, name: string, value: unknown): void {
  if (value !== null && value !== undefined) properties[name] = value as Value;
}

function labelOf({ label }: NodePlace, record: Raw): Label {
  return typeof label === 'string' ? label : chosen(label.labels, record[label.field]);
}

/** The far end of an edge: the first of the fields that names something. */
function endOf(shape: Shape, names: readonly string[], record: Raw): NodeKey {
  const name = names.find((one) => record[one] !== null) ?? '';
  const place = shape.fields.find((field) => field.name === name)?.place;
  return keyOf(place !== undefined && 'to' in place ? place.to : 'Actor', String(record[name]));
}

function keyOf(label: Named, id: string): NodeKey {
  const main: MainLabel = labels[label].main;
  return { label: main, id };
}

function idOf(rule: IdRule, record: Raw, { prefix, number }: Around, end: string): string {
  if (rule === 'own') return String(record.id);
  if (rule === 'none') return '';
  if (rule === 'end') return `${prefix}--${end}`;
  if ('numbered' in rule) return `${prefix}--${rule.numbered}-${number}`;
  return `${prefix}--${'named' in rule ? rule.named : String(record[rule.field])}`;
}

/** True by the schema: the value is one of the closed list whose values the table has. */
function chosen<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  return table[String(value)] as T;
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

/** True by the schema: the items of a part are records. */
function recordsOf(value: unknown): readonly Raw[] {
  return itemsOf(value) as readonly Raw[];
}
