import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import type { Along, Derived, Dimension, FacetKey, Linked, Need } from '../../src/compile/location.ts';
import { boundsIn } from '../../src/model/bounds-in.ts';
import type { OwnDays } from '../../src/model/own-days.ts';
import { actorDays, holdsOn, lifetimeOf, ownDaysOf } from '../../src/model/validity.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { factsOnce, isDuplicate, recordsOf } from './oracle-as-one.ts';
import { linked } from './oracle-filter.ts';
import { endOf, nodeThing, type Page, sort, type Thing, valuesOf } from './oracle-page.ts';
import { type AskedDay, dayBounds, edgeHolds, nodeHolds } from './oracle-validity.ts';

type Args = Readonly<Record<string, unknown>>;
type Row = readonly unknown[];

/** A node that was met along an edge of a record of the thing at hand. */
export interface Met {
  readonly record: StoredNode;
  readonly edge: StoredEdge;
  readonly far: StoredNode;
}

/** The steps that edges of these types allow from a thing, or from an end of the link at hand. */
export function steps(memory: Memory, from: Thing, along: Along, isAlone = false): readonly Met[] {
  const { types, direction } = along;
  return nearsOf(memory, from, along, isAlone).flatMap((record) =>
    (direction === 'out' ? memory.out(record) : memory.in(record))
      .filter(({ type }) => types.includes(type))
      .map((edge) => ({ record, edge, far: direction === 'out' ? edge.to : edge.from })),
  );
}

/** The nodes that a walk starts from: one record, or all of the thing; a record that lists leave out stands for itself, unless all are meant. */
export function nearsOf(
  memory: Memory,
  from: Thing,
  { from: part, records }: Along,
  isAlone: boolean,
): readonly StoredNode[] {
  const near = endOf(from, part);
  if (records === 'all' || records === 'each') return recordsOf(memory, near);
  return records === 'own' || isAlone || isDuplicate(near) ? [near] : recordsOf(memory, near);
}

/** What a rule makes of values; what looks at the day of the snapshot is found here by the words of its description. */
export function derive(
  memory: Memory,
  { parentType, fieldName, returnType }: GraphQLResolveInfo,
  thing: Thing | undefined,
  { needs, rule }: Derived,
): unknown {
  if (parentType.name === 'Pact' && fieldName === 'standing')
    return thing === undefined ? null : standing(memory, thing);
  if (fieldName === 'existence') return thing === undefined ? null : existence(thing);
  if (needs.some((need) => 'day' in need))
    throw new TypeError(`the oracle does not know ${parentType.name}.${fieldName}`);
  const made = rule(...needs.map((need) => inputs(memory, thing, need)));
  // The row of a field without fields of its own holds its value, and that of a list its rows.
  return isLeafType(getNamedType(returnType)) || isListType(getNullableType(returnType)) ? made?.[0] : made;
}

/** The values that a rule is run on, in the order of ids. */
function inputs(memory: Memory, thing: Thing | undefined, need: Need): readonly Row[] {
  if (thing === undefined || 'day' in need) return [];
  const pick = (values: Args) => need.properties.map((name) => values[name] ?? null);
  if (need.via === undefined) return [pick(need.part === undefined ? valuesOf(thing) : endOf(thing, need.part).values)];
  const found = linkedNodes(memory, thing, need.via, need.onAllDays === true);
  const things = found.map(({ far }) => nodeThing(far, undefined));
  return sort(things, [{ of: 'node', name: 'id', nullable: false }]).map((row) => {
    const link = found.find(({ far }) => far === endOf(row, 'self'))?.edge;
    return [...pick(valuesOf(row)), ...(need.linkProperties ?? []).map((name) => link?.values[name] ?? null)];
  });
}

/** As of a day, what is linked counts where it holds on it. A list of ids has no links. */
function linkedNodes(
  memory: Memory,
  thing: Thing,
  via: Linked,
  onAllDays: boolean,
): readonly { readonly far: StoredNode; readonly edge?: StoredEdge }[] {
  const { day } = thing;
  const isShown = ({ edge, far }: Met) =>
    onAllDays || day === undefined || (edgeHolds(edge, day) && nodeHolds(memory, far, day));
  const ids = via.kind === 'listed' ? valuesOf(thing)[via.property] : undefined;
  const nodes =
    via.kind === 'along'
      ? factsOnce(steps(memory, thing, via), via, endOf(thing, via.from)).filter(isShown)
      : memory.nodes.filter((node) => Array.isArray(ids) && ids.includes(node.values.id)).map((far) => ({ far }));
  return nodes.filter(({ far }) => far.labels.includes(via.label));
}

/** Whether a pact was in force on the day of the snapshot, by all of its periods. */
function standing(memory: Memory, thing: Thing): string | null {
  const { day } = thing;
  if (day === undefined) return null;
  const node = endOf(thing, 'self');
  const others = isDuplicate(node) ? [] : recordsOf(memory, node).filter((record) => record !== node);
  const records = [node, ...others.toSorted((a, b) => (String(a.values.id) < String(b.values.id) ? -1 : 1))];
  const periodsOf = (record: StoredNode) =>
    memory.out(record).flatMap(({ type, to }) => (type === 'IN_FORCE' ? [to.values] : []));
  const periods = records.map(periodsOf).find(({ length }) => length > 0) ?? [];
  const known = periods.map((values) => ofDay(ownDaysOf('Period'), values, day));
  if (known.length === 0) return 'NO_PERIOD';
  if (known.some(({ holds }) => holds)) return 'IN_FORCE';
  if (known.some(({ isOver, isToCome }) => !isOver && !isToCome)) return 'UNCLEAR';
  return known.some(({ isOver }) => isOver) ? 'ENDED' : 'NOT_YET';
}

/** Whether an actor existed on the day of the snapshot. */
function existence(thing: Thing): string | null {
  const { day } = thing;
  if (day === undefined) return null;
  const { holds, isOver, isToCome } = ofDay(actorDays, valuesOf(thing), day);
  if (holds) return 'EXISTED';
  if (isOver) return 'NO_LONGER';
  return isToCome ? 'NOT_YET' : 'UNKNOWN';
}

/** Whether something with days holds on a day, is over by it on every reading, or has yet to begin on every reading. */
function ofDay(own: OwnDays, values: Args, { date, certainty }: AskedDay) {
  const on = dayBounds(date);
  const until = values[`${own.until}Latest`];
  const begun = [own.since, own.attestedOn].map((name) => (name === null ? null : boundsIn(values, name)));
  return {
    holds: holdsOn(lifetimeOf(own, values), on, certainty),
    isOver: typeof until === 'string' && until <= on.earliest,
    isToCome: begun[0] !== null && begun.every((first) => first === null || first.earliest > on.latest),
  };
}

type SingleKey = Exclude<FacetKey, { kind: 'groups' }>;

/** Groups of rows by several keys at once: their number, and the first of them as positional rows. */
export function groupTally(
  page: Page,
  { dimensions, measure }: Extract<FacetKey, { kind: 'groups' }>,
  { by, first, orderBy }: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const names = Object.keys(dimensions);
  const groups = new Map<string, { readonly keys: readonly unknown[]; readonly values: unknown[] }>();
  for (const row of page.all) {
    const { values } = endOf(row, 'far');
    const keys = names.map((name) =>
      (by as readonly string[]).includes(name) ? dimensionOf(values, dimensions[name]) : null,
    );
    const sortKey = keys.map((key) => (key === null ? '\uffff' : String(key))).join('\u0000');
    const group = groups.get(sortKey) ?? { keys, values: [] };
    groups.set(sortKey, group);
    group.values.push(values[measure]);
  }
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  if (orderBy === 'VALUE_DESC') sorted.reverse();
  if (orderBy === 'COUNT_DESC') sorted.sort((one, other) => other.values.length - one.values.length);
  const rows = sorted.map(({ keys, values }) => {
    const known = values.filter((value) => typeof value === 'number');
    const sum = known.reduce((total, value) => total + value, 0);
    const round = (value: number) => (known.length === 0 ? null : Math.round(value * 1e6) / 1e6);
    return [values.length, known.length, round(sum), round(sum / known.length), ...keys];
  });
  return [rows.length, rows.slice(0, Number(first))];
}

function dimensionOf(values: StoredNode['values'], dimension: Dimension | undefined): unknown {
  switch (dimension?.kind) {
    case 'property':
      return values[dimension.name] ?? null;
    case 'time':
      return String(values[`${dimension.day}Earliest`]).slice(0, { year: 4, month: 7, day: 10 }[dimension.by]);
    case 'pair': {
      const pair = dimension.names.map((name) => values[name]);
      return pair.includes(undefined) ? null : pair.toSorted();
    }
    default:
      return null;
  }
}

/** How many rows there are for each value of a key, most first. */
export function tally(
  memory: Memory,
  { schema }: GraphQLResolveInfo,
  page: Page,
  key: SingleKey,
  { orderBy, includeEmpty }: Readonly<Record<string, unknown>>,
): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const value of page.all.flatMap((row) => facetValues(memory, schema, row, key))) {
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  if (includeEmpty === true)
    for (const empty of periodsWithin([...sizes.keys()])) sizes.set(empty, sizes.get(empty) ?? 0);
  const byKey = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
  if (orderBy === 'VALUE_DESC') return byKey.reverse();
  return orderBy === 'VALUE_ASC' ? byKey : byKey.sort(([, m], [, n]) => n - m);
}

/** Every year, month or day from the first of several to the last: the days between them, cut as they are. */
function periodsWithin(keys: readonly string[]): readonly string[] {
  const [first, last] = [keys.toSorted().at(0), keys.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const { length } = first;
  const found = new Set<string>();
  for (const day = new Date(`${first}-01-01`.slice(0, 10)); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const key = day.toISOString().slice(0, length);
    if (key > last) return [...found];
    found.add(key);
  }
}

function facetValues(memory: Memory, schema: GraphQLSchema, row: Thing, key: SingleKey): readonly string[] {
  const node = endOf(row, 'far');
  if (key.kind === 'linked')
    return linked({ schema, memory, node, day: row.day }, key.via).map((far) => String(far.node.values.id));
  if (key.kind === 'time') return periodsOf(node.values, key);
  const value = (key.of === 'link' ? valuesOf(row) : node.values)[key.name];
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return values.map((one) => (key.choices ? String(one).toUpperCase() : String(one)));
}

/** The year in which a date begins, or the month or day of one that lies in a single one. */
function periodsOf(values: StoredNode['values'], { day, by }: Extract<FacetKey, { kind: 'time' }>): readonly string[] {
  const length = { year: 4, month: 7, day: 10 }[by];
  const [first, last] = [values[`${day}Earliest`], values[`${day}Latest`]].map((one) =>
    String(one ?? '').slice(0, length),
  );
  return first === undefined || first === '' || (by !== 'year' && first !== last) ? [] : [first];
}
