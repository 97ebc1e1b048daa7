import type { LazyList } from '../kit/lazy-list.ts';
import { cursorOf } from './page.ts';
import type { Rows } from './plan.ts';
import { printReached, reachedName } from './print.ts';
import { nodeScope, reachedColumns } from './scope.ts';
import type { Parameters } from './shape.ts';

/** An object that a traversal found: values, objects, lists of them, and names of nodes. */
export type FoundObject = Readonly<Record<string, unknown>>;

/** One text that reads the nodes which a traversal named for one field, each once. */
export interface NodeRead {
  readonly rows: Rows;
  readonly text: string;
  readonly params: Parameters;
  /** The nodes themselves where nothing but their labels and ids is asked of them, which may be known without the text; else null. */
  readonly names: readonly Name[] | null;
}

/** What was asked of nodes, by label and id, for each field that names some. */
export type Reached = ReadonlyMap<Rows, ReadonlyMap<string, Row>>;

type Row = readonly unknown[];

/** Where a plan reads nodes that a traversal named, with the texts that do so; a text is printed once for a plan. */
export type Texts = ReadonlyMap<Rows, string>;

/** The texts of all fields below these rows that name nodes. */
export function textsBelow(rows: Rows): Texts {
  return new Map(places(rows).map((place) => [place, printReached(place)]));
}

function places({ columns }: Rows): readonly Rows[] {
  return columns.flatMap((column) => {
    if (column.kind !== 'rows') return [];
    return column.rows.match.kind === 'reached' ? [column.rows] : places(column.rows);
  });
}

/** What is to be read of the nodes that a traversal named; a field that named none reads nothing. */
export function nodeReads(rows: Rows, found: FoundObject, params: Parameters, texts: Texts): readonly NodeRead[] {
  const names = new Map<Rows, Map<string, Name>>();
  for (const [place, name] of named(rows, found, params)) {
    const known = names.get(place) ?? new Map<string, Name>();
    names.set(place, known.set(keyOf(name.label, name.id), name));
  }
  return [...names].map(([place, byKey]) => ({
    rows: place,
    text: texts.get(place) ?? '',
    params: { ...params, [reachedName(place)]: [...new Set(Array.from(byKey.values(), ({ id }) => id))] },
    names: isNamesAlone(place) ? [...byKey.values()] : null,
  }));
}

/** Whether the rows hold nothing that a name does not tell. */
function isNamesAlone({ columns, filters, valid }: Rows): boolean {
  const isName = columns.every((one) => one.kind === 'labels' || (one.kind === 'property' && one.name === 'id'));
  return isName && columns.length === 2 && filters.length === 0 && valid.length === 0;
}

/** The records that the text of a read would give of nodes, by their labels and ids. */
export function namedRecords({ rows }: NodeRead, nodes: readonly LabelledNode[]): readonly unknown[] {
  const { labels, id } = reachedColumns(nodeScope(rows));
  return nodes.map((node) => {
    const record: unknown[] = [];
    record[labels] = node.labels;
    record[id] = node.id;
    return record;
  });
}

/** A node with all of its labels. */
export interface LabelledNode {
  readonly labels: readonly string[];
  readonly id: string;
}

/** A node that a traversal named: a label and an id tell a node. */
export interface Name {
  readonly label: string;
  readonly id: string;
}

function* named(rows: Rows, found: FoundObject, params: Parameters): Iterable<readonly [Rows, Name]> {
  for (const column of rows.columns) {
    if (column.kind !== 'rows') continue;
    for (const item of itemsOf(column.rows, found, params)) {
      if (column.rows.match.kind === 'reached') yield [column.rows, nameOf(item)];
      else yield* named(column.rows, item, params);
    }
  }
}

/** Puts what was read of nodes under their names. */
export function reached(answers: readonly { readonly rows: Rows; readonly records: readonly unknown[] }[]): Reached {
  return new Map(answers.map(({ rows, records }) => [rows, byName(rows, records)]));
}

function byName(rows: Rows, records: readonly unknown[]): ReadonlyMap<string, Row> {
  const { labels, id } = reachedColumns(nodeScope(rows));
  const found = new Map<string, Row>();
  // print writes every record as one list, and labels as a list of texts.
  for (const record of records as readonly Row[])
    for (const label of record[labels] as readonly string[]) found.set(keyOf(label, record[id]), record);
  return found;
}

/** The row that the shape reads: values where they stand, objects as rows, nodes as the rows that were read of them. */
export function layOut(rows: Rows, found: FoundObject, params: Parameters, nodes: Reached): Row {
  return rows.columns.map((column) => {
    if (column.kind === 'property') return found[column.name] ?? null;
    if (column.kind !== 'rows') throw new TypeError(`a traversal finds no column of the kind ${column.kind}`);
    const inner = column.rows;
    const items = itemsOf(inner, found, params);
    if (inner.match.kind !== 'reached') return items.map((item) => layOut(inner, item, params, nodes));
    return items.flatMap((item) => {
      const { label, id } = nameOf(item);
      const row = nodes.get(inner)?.get(keyOf(label, id));
      return row === undefined ? [] : [row];
    });
  });
}

/** The objects under a name: none, one, or as many as the list has. */
function itemsOf({ match }: Rows, found: FoundObject, params: Parameters): readonly FoundObject[] {
  if (match.kind !== 'found' && match.kind !== 'reached')
    throw new TypeError(`${match.kind} is not found by a traversal`);
  const value = found[match.name] ?? [];
  if (match.kind === 'found' && match.page !== undefined) {
    // A traversal gives a list of objects under each name that the schema has pages of.
    return [pageOf(value as LazyList<FoundObject>, Number(params[match.page.first]), Number(params[match.page.after]))];
  }
  // Under each other name it gives an object, or a list of objects.
  return (isList(value) ? value.slice() : [value]) as readonly FoundObject[];
}

function isList(value: object): value is LazyList<unknown> {
  return Array.isArray(value) || ('slice' in value && typeof value.slice === 'function');
}

/** A page of a list of which any part is at hand; only the objects of the page are read. */
function pageOf(items: LazyList<FoundObject>, first: number, start: number): FoundObject {
  const nodes = items.slice(start, start + first);
  const pageInfo = {
    hasNextPage: items.length > start + first,
    hasPreviousPage: start > 0,
    startCursor: nodes.length === 0 ? null : cursorOf([start]),
    endCursor: nodes.length === 0 ? null : cursorOf([start + nodes.length - 1]),
  };
  return { nodes, pageInfo };
}

function nameOf(item: FoundObject): Name {
  return { label: String(item.label), id: String(item.id) };
}

function keyOf(label: string, id: unknown): string {
  return `${label}:${String(id)}`;
}
