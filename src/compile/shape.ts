import type { GraphQLEnumType } from 'graphql';
import { datedId } from '../model/node-ref.ts';
import { addUp, sortedCounts } from './facet-counts.ts';
import { sortedGroups } from './group-sums.ts';
import { requestedIds } from './ids.ts';
import type { Derived } from './location.ts';
import { cursorOf, expectTag, tagBelow } from './page.ts';
import { type PagedRow, pageFacts, pageOf } from './page-facts.ts';
import type { AsOf, CursorColumns, CypherParameters, FieldShape, NeedShape, ObjectShape, ValueShape } from './plan.ts';
import { nodeKey, type Row, rowsIn } from './record-rows.ts';
import { BUBBLED, type Fault, type Shaped } from './shaped.ts';

/** Makes the value of a root field of the row that holds all it selects. */
export interface Shaper {
  (row: readonly unknown[], params: CypherParameters): Shaped;
  /** The same, with a yield after each item of a list: of a large answer, all at once would hold up other requests. */
  readonly inSteps: (row: readonly unknown[], params: CypherParameters) => Generator<void, Shaped>;
}

/** Builds the shaper of a field: once for a compiled request, to be run for each answer. */
export function shaper(shape: FieldShape): Shaper {
  const read = fieldReader(shape);
  const atOnce = (row: Row, params: CypherParameters): Shaped => {
    const run: Run = { params, path: [], faults: [], later: undefined, tag: '' };
    return { value: read(row, run), faults: run.faults };
  };
  return Object.assign(atOnce, {
    *inSteps(row: Row, params: CypherParameters): Generator<void, Shaped> {
      const run = { params, path: [], faults: [], later: [], tag: '' };
      const value = read(row, run);
      const isWhole = yield* fillLists(run);
      // What is wrong has its path, and may take the objects around it along: that is seen from the top alone.
      return isWhole ? { value, faults: [] } : atOnce(row, params);
    },
  });
}

/** Shapes the items of all lists, one by one; false as soon as something is wrong. */
function* fillLists(run: Run & { readonly later: UnfilledList[] }): Generator<void, boolean> {
  for (let list = run.later.pop(); list !== undefined; list = run.later.pop()) {
    for (const row of list.rows) {
      run.tag = list.tag;
      list.items.push(list.read(rowsIn(row), run));
      if (run.faults.length > 0) return false;
      yield;
    }
  }
  return run.faults.length === 0;
}

interface Run {
  readonly params: CypherParameters;
  readonly path: (string | number)[];
  readonly faults: Fault[];
  /** Begins the cursors of the innermost list that is being read. */
  tag: string;
  /** Lists whose items are shaped later, where they are shaped in steps. */
  readonly later: UnfilledList[] | undefined;
}

/** A list of the answer without its items, what they are shaped of, and what begins the cursors in it. */
interface UnfilledList {
  readonly items: unknown[];
  readonly rows: readonly Row[];
  readonly read: Read;
  readonly tag: string;
}

type Read = (row: PagedRow, run: Run) => unknown;

/** Reads a field. What tells no fault of its own is read without its place in the answer, which takes as long as reading it. */
function fieldReader(shape: FieldShape): Read {
  const read = valueReader(shape, shape.value);
  if (isFaultless(shape.value))
    return (row, run) => {
      const value = read(row, run);
      return value === null && shape.nonNull ? refuseNull(run, shape) : value;
    };
  return (row, run) => {
    const depth = run.path.push(shape.key);
    const value = read(row, run);
    run.path.length = depth - 1;
    const checked = value === null && shape.nonNull ? refuseNull(run, shape) : value;
    return checked === BUBBLED && !shape.nonNull ? null : checked;
  };
}

/** Whether a value is read without a look at anything that could be wrong with it. */
function isFaultless(value: ValueShape): boolean {
  switch (value.kind) {
    case 'leaf':
    case 'position':
      return value.choices === undefined;
    case 'constant':
    case 'identity':
    case 'globalId':
    case 'outer':
    case 'page':
    case 'cursor':
      return true;
    default:
      return false;
  }
}

function refuseNull(run: Run, { key, coordinate, position }: FieldShape): typeof BUBBLED {
  run.faults.push({
    message: `Cannot return null for non-nullable field ${coordinate}.`,
    path: [...run.path, key],
    position,
  });
  return BUBBLED;
}

function valueReader(shape: FieldShape, value: ValueShape): Read {
  switch (value.kind) {
    case 'constant':
      return () => value.value;
    case 'leaf':
      return leafReader(shape, value.column, value.choices);
    case 'identity':
      return idReader((row) => `${value.type}:${String(row[value.column])}`, value.asOf);
    case 'globalId':
      return idReader((row) => row[value.column] ?? null, value.asOf);
    case 'here':
      return objectReader(shape, value.object);
    case 'one':
      return oneReader(value.column, objectReader(shape, value.object));
    case 'many':
      return manyReader(value.column, objectReader(shape, value.object));
    case 'connection':
      return connectionReader(value, fieldsReader(value.fields));
    case 'outer':
      return (rows) => pageOf(rows).outer[value.column] ?? null;
    case 'facets':
      return fieldsReader(value.fields);
    case 'facet':
      return facetReader(value, objectReader(shape, value.object));
    case 'groups':
      return groupsReader(value, objectReader(shape, value.object));
    case 'items':
      return manyReader(value.at, objectReader(shape, value.object));
    case 'position':
      return leafReader(shape, value.at, value.choices);
    case 'derived':
      return derivedReader(value.needs, value.rule, madeReader(shape, value));
    case 'each':
      return eachReader(objectReader(shape, value.object));
    case 'named':
      return namedReader(value, objectReader(shape, value.object));
    case 'pageInfo':
      return fieldsReader(value.fields);
    case 'page':
      return pageReader(value.of, value.cursor);
    case 'cursor':
      return (row, { tag }) => cursorIn(tag, value.cursor, row);
  }
}

function leafReader(shape: FieldShape, column: number, choices: GraphQLEnumType | undefined): Read {
  if (choices === undefined) return (row) => row[column] ?? null;
  const names = new Map(choices.getValues().map(({ value, name }) => [value, name]));
  const one = (value: unknown, run: Run) => names.get(value) ?? refuseChoice(run, shape, choices, value);
  return (row, run) => {
    const value = row[column] ?? null;
    if (value === null) return null;
    return Array.isArray(value) ? value.map((item) => one(item, run)) : one(value, run);
  };
}

function refuseChoice(run: Run, { position, nonNull }: FieldShape, choices: GraphQLEnumType, value: unknown): unknown {
  run.faults.push({
    message: `Enum "${choices.name}" cannot represent value: ${JSON.stringify(value)}`,
    path: [...run.path],
    position,
  });
  return nonNull ? BUBBLED : null;
}

function objectReader(shape: FieldShape, object: ObjectShape): Read {
  if (object.kind === 'concrete') return fieldsReader(object.fields);
  const readers = new Map([...object.byLabel].map(([label, fields]) => [label, fieldsReader(fields)]));
  return (row, run) => {
    const labels = row[object.column];
    const label = Array.isArray(labels) ? labels.find((one) => readers.has(one)) : undefined;
    const read = readers.get(label);
    return read === undefined ? refuseLabels(run, shape, object.type, labels) : read(row, run);
  };
}

function refuseLabels(run: Run, { position }: FieldShape, type: string, labels: unknown): typeof BUBBLED {
  run.faults.push({
    message: `A node labelled ${JSON.stringify(labels)} is no ${type}.`,
    path: [...run.path],
    position,
  });
  return BUBBLED;
}

function fieldsReader(fields: readonly FieldShape[]): Read {
  const readers = fields.map((field) => ({ key: field.key, read: fieldReader(field) }));
  const empty = fields.some(({ key }) => key === '__proto__') ? () => Object.create(null) : () => ({});
  return (row, run) => {
    const object: Record<string, unknown> = empty();
    for (const { key, read } of readers) {
      const value = read(row, run);
      if (value === BUBBLED) return BUBBLED;
      object[key] = value;
    }
    return object;
  };
}

function oneReader(column: number, read: Read): Read {
  return (row, run) => {
    const [first] = rowsIn(row[column]);
    return first === undefined ? null : read(first, run);
  };
}

function manyReader(column: number, read: Read): Read {
  const each = eachReader(read);
  return (row, run) => each(rowsIn(row[column]), run);
}

/** Reads every row of a list; the items of every list of the schema are non-null, so a bubbled one takes the list with it. */
function eachReader(read: Read): Read {
  return (rows, run) => {
    const items: unknown[] = [];
    if (run.later !== undefined) {
      run.later.push({ items, rows: rowsIn(rows), read, tag: run.tag });
      return items;
    }
    for (const row of rows) {
      run.path.push(items.length);
      const item = read(rowsIn(row), run);
      run.path.pop();
      if (item === BUBBLED) return BUBBLED;
      items.push(item);
    }
    return items;
  };
}

/** A page reads one row more than it shows: that row tells whether there is a next page. */
function connectionReader(
  { column, page, owner }: Pick<Extract<ValueShape, { kind: 'connection' }>, 'column' | 'page' | 'owner'>,
  read: Read,
): Read {
  return (row, run) => {
    const tag = owner === undefined ? page.tag : tagBelow(page.tag, row[owner]);
    for (const { argument, param } of page.checked) expectTag(page.at, argument, String(run.params[param]), tag);
    const found = rowsIn(row[column]);
    const size = Number(run.params[page.limit]) - 1;
    const shown = found.slice(0, size);
    if (page.backward) shown.reverse();
    const more = found.length > size;
    const outer = run.tag;
    run.tag = tag;
    const value = read(Object.assign(shown, { page: pageFacts(page, more, row) }), run);
    run.tag = outer;
    return value;
  };
}

/** Counts by a key, in the order that is asked for. */
function facetReader({ column, order, fill }: Extract<ValueShape, { kind: 'facet' }>, read: Read): Read {
  const each = eachReader(read);
  return (rows, run) => each(sortedCounts(addUp(rowsIn(pageOf(rows).outer[column])), order, fill), run);
}

/** The number of groups, and the first of them in the order that is asked for. */
function groupsReader({ column, places, order, first }: Extract<ValueShape, { kind: 'groups' }>, read: Read): Read {
  return (rows, run) => {
    const groups = sortedGroups(rowsIn(pageOf(rows).outer[column]), places, order);
    return read([groups.length, groups.slice(0, Number(run.params[first]))], run);
  };
}

function derivedReader(needs: readonly NeedShape[], rule: Derived['rule'], read: Read): Read {
  return (row, run) => {
    const made = rule(...needs.map((need) => neededBy(need, row, run)));
    return made === undefined ? null : read(made, run);
  };
}

function madeReader(shape: FieldShape, { object, many, choices }: Extract<ValueShape, { kind: 'derived' }>): Read {
  if (object === undefined) return leafReader(shape, 0, choices);
  return many ? manyReader(0, objectReader(shape, object)) : objectReader(shape, object);
}

function neededBy(need: NeedShape, row: Row, { params }: Run): readonly Row[] {
  switch (need.kind) {
    case 'rows':
      return rowsIn(row[need.column]);
    case 'row':
      return [need.columns.map((column) => row[column])];
    case 'day':
      return need.asOf === undefined ? [] : [[params[need.asOf.first], params[need.asOf.last], need.asOf.certainty]];
  }
}

/** Inside a snapshot an id names the day, so that what a client keeps under it is of that day alone. */
function idReader(read: (row: Row) => unknown, asOf: AsOf | undefined): Read {
  if (asOf === undefined) return read;
  const { date, certainty } = asOf;
  return (row, { params }) => {
    const id = read(row);
    return typeof id === 'string' ? datedId(id, { date: String(params[date]), certainty }) : id;
  };
}

/** Puts the nodes found where their ids were asked for; one that may not be told is null by itself. */
function namedReader(
  { column, param, labels, id, former, many }: Extract<ValueShape, { kind: 'named' }>,
  read: Read,
): Read {
  return (row, run) => {
    const found = new Map<string, Row>();
    for (const one of rowsIn(row[column])) {
      const ids = [one[id], ...rowsIn(one[former])];
      for (const label of rowsIn(one[labels])) for (const each of ids) found.set(nodeKey(label, each), one);
    }
    const values = requestedIds(run.params, param).asked.map((asked, at) => {
      const one = asked === null ? undefined : found.get(nodeKey(...asked));
      if (one === undefined) return null;
      if (many) run.path.push(at);
      const value = read(one, run);
      if (many) run.path.pop();
      return value === BUBBLED ? null : value;
    });
    return many ? values : (values[0] ?? null);
  };
}

function pageReader(of: Extract<ValueShape, { kind: 'page' }>['of'], cursor: CursorColumns | undefined): Read {
  return (rows, { tag }) => {
    if (of === 'hasNextPage' || of === 'hasPreviousPage') return pageOf(rows)[of];
    const row = of === 'startCursor' ? rows[0] : rows[rows.length - 1];
    return row === undefined || cursor === undefined ? null : cursorIn(tag, cursor, rowsIn(row));
  };
}

function cursorIn(tag: string, columns: CursorColumns, row: Row): string {
  return cursorOf(
    tag,
    columns.map((column) => row[column]),
  );
}
