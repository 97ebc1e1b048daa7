import { groupBy } from '../kit/group-by.ts';
import { isRecord } from '../kit/is-record.ts';
import type { LazyList } from '../kit/lazy-list.ts';
import { cursorOf, expectTag } from './page.ts';
import type { Column, CypherParameters, Rows, Slice } from './plan.ts';
import { idsParam, labelsNamed, printNamedNodes } from './print.ts';
import { listIn, nodeKey, type Row, rowsIn } from './record-rows.ts';
import { nameColumns, nodeScope } from './scope.ts';

/** An object of a traversal's result: values, objects, lists of them, and names of nodes. */
export type ResultObject = Readonly<Record<string, unknown>>;

/** One text that reads the nodes which a traversal named for one field, each once. */
export interface NodeRead {
  readonly rows: Rows;
  readonly text: string;
  readonly params: CypherParameters;
  /** The nodes themselves where nothing but labels and properties is selected, which the graph in memory may know; else null. */
  readonly names: readonly NodeName[] | null;
}

/** What was read of nodes, by label and id, for each field that names some. */
export type ReadNodes = ReadonlyMap<Rows, ReadonlyMap<string, Row>>;

/** The Cypher texts that read the nodes which a traversal named, by the rows of the field that names them. */
export type ReadTexts = ReadonlyMap<Rows, string>;

/** The texts of all fields below these rows that name nodes. */
export function textsBelow(rows: Rows): ReadTexts {
  return new Map(namedNodesIn(rows).map((one) => [one, printNamedNodes(one)]));
}

function namedNodesIn(rows: Rows): readonly Rows[] {
  return rows.match.kind === 'resultNode' ? [rows] : rowsRightBelow(rows).flatMap(namedNodesIn);
}

function rowsRightBelow({ columns }: Rows): readonly Rows[] {
  return columns.flatMap((column) => (column.kind === 'rows' ? [column.rows] : []));
}

/** What is to be read of the nodes that a traversal named; a field that named none reads nothing. */
export function nodeReads(
  rows: Rows,
  result: ResultObject,
  params: CypherParameters,
  texts: ReadTexts,
): readonly NodeRead[] {
  const names = new Map<Rows, Map<string, NodeName>>();
  for (const [place, name] of namesIn(rows, result, params)) {
    const known = names.get(place) ?? new Map<string, NodeName>();
    names.set(place, known.set(nodeKey(name.label, name.id), name));
  }
  return [...names].map(([place, byKey]) => ({
    rows: place,
    text: texts.get(place) ?? '',
    params: { ...params, [idsParam(place)]: idsNamed(place, [...byKey.values()]) },
    names: selectsOwnValuesAlone(place) ? [...byKey.values()] : null,
  }));
}

/** The ids to look for, each once: a list, or lists by label where the nodes may have several. A name by another label is looked for under each. */
function idsNamed(rows: Rows, names: readonly NodeName[]): IdsNamed {
  const labels = labelsNamed(rows);
  const idsOf = (some: readonly NodeName[] = []) => [...new Set(some.map(({ id }) => id))];
  if (labels.length === 1) return idsOf(names);
  const byLabel = groupBy(names, ({ label }) => (labels.includes(label) ? label : ''));
  const others = byLabel.get('') ?? [];
  return Object.fromEntries(labels.map((label) => [label, idsOf([...(byLabel.get(label) ?? []), ...others])]));
}

type IdsNamed = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** Whether nothing but labels and properties of the nodes themselves is read. */
function selectsOwnValuesAlone({ columns, filters, valid }: Rows): boolean {
  const isValue = columns.every(({ kind }) => kind === 'labels' || kind === 'property');
  return isValue && filters.length === 0 && valid.length === 0;
}

/** The records that the text of a read would give of nodes; undefined where something of them is not known. */
export function knownRecords({ rows }: NodeRead, nodes: readonly KnownNode[]): readonly Row[] | undefined {
  const records: Row[] = [];
  for (const node of nodes) {
    const record = rows.columns.map((column) => knownValue(column, node));
    if (record.includes(undefined)) return undefined;
    records.push(record);
  }
  return records;
}

function knownValue(column: Column, { labels, property }: KnownNode): unknown {
  return column.kind === 'property' ? property(column.name) : labels;
}

/** What is known of a node without asking Neo4j. */
export interface KnownNode {
  /** All of its labels. */
  readonly labels: readonly string[];
  /** A stored property: null where the node has none, undefined where that is not known. */
  readonly property: (name: string) => unknown;
}

/** A node that a traversal named: a label and an id tell a node. */
export interface NodeName {
  readonly label: string;
  readonly id: string;
}

function* namesIn(rows: Rows, result: ResultObject, params: CypherParameters): Iterable<readonly [Rows, NodeName]> {
  for (const below of rowsWithNames(rows)) {
    for (const item of itemsOf(below, result, params)) {
      if (below.match.kind === 'resultNode') yield [below, nameOf(item)];
      else yield* namesIn(below, item, params);
    }
  }
}

/** The rows right below these in which nodes are named: no object of others is made to look for names. */
function rowsWithNames(rows: Rows): readonly Rows[] {
  const known = withNames.get(rows) ?? rowsRightBelow(rows).filter((one) => namedNodesIn(one).length > 0);
  withNames.set(rows, known);
  return known;
}

const withNames = new WeakMap<Rows, readonly Rows[]>();

/** Puts what was read of nodes under their names. */
export function nodesByName(
  reads: readonly { readonly rows: Rows; readonly records: readonly unknown[] }[],
): ReadNodes {
  return new Map(reads.map(({ rows, records }) => [rows, byName(rows, records)]));
}

function byName(rows: Rows, records: readonly unknown[]): ReadonlyMap<string, Row> {
  const { labels, id } = nameColumns(nodeScope(rows));
  const nodes = new Map<string, Row>();
  for (const record of rowsIn(records))
    for (const label of listIn(record[labels])) nodes.set(nodeKey(label, record[id]), record);
  return nodes;
}

/**
 * The row that the shape reads: values where they stand, objects as rows, nodes as the rows that were read of them. It yields after each
 * object, since a result may have very many, and those of lazy lists are made here.
 */
export function* materialise(
  rows: Rows,
  result: ResultObject,
  params: CypherParameters,
  nodes: ReadNodes,
): Generator<void, Row> {
  const row: unknown[] = [];
  for (const column of rows.columns) {
    if (column.kind === 'property') row.push(result[column.name] ?? null);
    else if (column.kind === 'rows') row.push(yield* rowsBelow(column.rows, result, params, nodes));
    else throw new TypeError(`the result of a traversal has no column of the kind ${column.kind}`);
  }
  yield;
  return row;
}

function* rowsBelow(
  rows: Rows,
  result: ResultObject,
  params: CypherParameters,
  nodes: ReadNodes,
): Generator<void, readonly Row[]> {
  const found: Row[] = [];
  const known = nodes.get(rows);
  for (const item of itemsOf(rows, result, params)) {
    if (rows.match.kind !== 'resultNode') {
      found.push(yield* materialise(rows, item, params, nodes));
      continue;
    }
    const { label, id } = nameOf(item);
    const row = known?.get(nodeKey(label, id));
    if (row !== undefined) found.push(row);
  }
  return found;
}

/** The objects under a name: none, one, or as many as the list has. Those of a lazy list are made one by one. */
export function itemsOf({ match }: Rows, result: ResultObject, params: CypherParameters): Iterable<ResultObject> {
  if (match.kind !== 'resultObject' && match.kind !== 'resultNode')
    throw new TypeError(`${match.kind} is no part of the result of a traversal`);
  const value = result[match.name] ?? [];
  if (!isList(value)) return isRecord(value) ? [value] : [];
  if (match.kind !== 'resultObject' || match.page === undefined) return eachOf(value);
  return [pageOf(value, match.page, params)];
}

function eachOf<T>(list: LazyList<T>): Iterable<T> {
  return Array.isArray(list) ? list : oneByOne(list);
}

function* oneByOne<T>(list: LazyList<T>): Iterable<T> {
  for (let at = 0; at < list.length; at += 1) yield* list.slice(at, at + 1);
}

/** What a traversal gives under the name of objects is an object or a list of objects, and a list where the schema has pages. */
function isList(value: object): value is LazyList<ResultObject> {
  return Array.isArray(value) || ('slice' in value && typeof value.slice === 'function');
}

/** A page of a list of which any part is at hand; only the objects of the page are read. */
function pageOf(items: LazyList<ResultObject>, page: Slice, params: CypherParameters): ResultObject {
  const [first, start] = [Number(params[page.first]), Number(params[page.after])];
  const [tag, cursor] = [String(params[page.tag]), params[page.cursor]];
  if (cursor !== null) expectTag(page.at, 'after', String(cursor), tag);
  const nodes = items.slice(start, start + first);
  const pageInfo = {
    hasNextPage: items.length > start + first,
    hasPreviousPage: start > 0,
    startCursor: nodes.length === 0 ? null : cursorOf(tag, [start]),
    endCursor: nodes.length === 0 ? null : cursorOf(tag, [start + nodes.length - 1]),
  };
  return { nodes, pageInfo, totalCount: items.length };
}

/** The node that a traversal named. */
export function nameOf(item: ResultObject): NodeName {
  return { label: String(item.label), id: String(item.id) };
}
