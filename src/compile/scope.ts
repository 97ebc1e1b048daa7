import type { Dimension, FacetKey, GroupKey } from './location.ts';
import type { AsOf, Column, Ref, Rows, Scope } from './plan.ts';
import { validOn } from './validity.ts';

/** What is said of rows when they are made; the rest is filled while the fields below them are selected. */
type Given = Pick<Rows, 'number' | 'match'> & Partial<Pick<Rows, 'at' | 'order' | 'page'>>;

/** Rows without columns yet. */
export function newRows({ at = '', order = [], page, ...given }: Given): Rows {
  return { ...given, at, order, page, filters: [], valid: [], fixed: [], columns: [] };
}

/** The same, of things that hold on the day that is asked about, where there is one. */
export function validRows(asOf: AsOf | undefined, given: Given): Rows {
  const rows = newRows(given);
  rows.valid.push(...validOn(rows, asOf));
  return rows;
}

/** Nothing is at hand but the row itself: where a root field starts. */
export function unitScope(): Scope {
  const rows = newRows({ number: -1, match: { kind: 'unit' } });
  return { rows, self: { rows, part: 'node' }, from: undefined, to: undefined, far: undefined };
}

/** The node that the rows reach is at hand. */
export function nodeScope(rows: Rows): Scope {
  const self: Ref = { rows, part: 'node' };
  return { rows, self, from: undefined, to: undefined, far: self };
}

/** The link that the rows come along is at hand, with both of its ends. */
export function linkScope(rows: Rows, near: Ref, direction: 'out' | 'in'): Scope {
  const far: Ref = { rows, part: 'node' };
  const [from, to] = direction === 'out' ? [near, far] : [far, near];
  return { rows, self: { rows, part: 'link' }, from, to, far };
}

/** From a link to the node at one of its ends, in the same row. */
export function endScope(scope: Scope, end: 'from' | 'to' | 'far'): Scope {
  const self = scope[end];
  if (self === undefined) throw new TypeError(`there is no end "${end}" here`);
  return { rows: scope.rows, self, from: undefined, to: undefined, far: self };
}

/** The column of a property, added unless the row has it. */
export function propertyColumn(scope: Scope, name: string): number {
  return addColumn(scope.rows, { kind: 'property', of: scope.self, name });
}

/** The column of the id of a node that is in reach of the row. */
export function idColumn({ rows }: Scope, of: Ref): number {
  return addColumn(rows, { kind: 'property', of, name: 'id' });
}

/** The column of the labels of the node at hand. */
export function labelsColumn(scope: Scope): number {
  return addColumn(scope.rows, { kind: 'labels', of: scope.self });
}

/** The columns by which a node is found again where a traversal named it: its labels and its id. */
export function nameColumns(scope: Scope): { readonly labels: number; readonly id: number } {
  return { labels: labelsColumn(scope), id: propertyColumn(scope, 'id') };
}

/** The column of the data set that owns the link at hand. */
export function ownerColumn(scope: Scope): number {
  return addColumn(scope.rows, { kind: 'owner', of: scope.self });
}

/** The column of the former ids by which the node at hand was asked for. */
export function formerColumn(scope: Scope): number {
  return addColumn(scope.rows, { kind: 'former', of: scope.self });
}

/** The column that collects rows of its own, or counts them. */
export function rowsColumn(scope: Scope, kind: 'rows' | 'count', rows: Rows): number {
  return addColumn(scope.rows, { kind, rows });
}

/** The column that counts rows by a key. */
export function facetColumn(
  scope: Scope,
  rows: Rows,
  key: Exclude<FacetKey, GroupKey>,
  linked: Rows | undefined,
): number {
  return addColumn(scope.rows, { kind: 'facet', rows, key, linked });
}

/** The column that counts rows by several keys, and adds up a number of theirs. */
export function groupsColumn(scope: Scope, rows: Rows, by: readonly Dimension[], measure: string): number {
  return addColumn(scope.rows, { kind: 'groups', rows, by, measure });
}

/** The columns of the keys that order the rows; a cursor is made of them. */
export function orderColumns({ rows }: Scope): readonly number[] {
  return rows.order.map(({ of, name }) => addColumn(rows, { kind: 'property', of: { rows, part: of }, name }));
}

function addColumn(rows: Rows, wanted: Column): number {
  const found = rows.columns.findIndex((known) => isSame(known, wanted));
  return found >= 0 ? found : rows.columns.push(wanted) - 1;
}

function isSame(a: Column, b: Column): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'facet' || b.kind === 'facet' || a.kind === 'groups' || b.kind === 'groups') return false;
  if ('rows' in a || 'rows' in b) return 'rows' in a && 'rows' in b && a.rows === b.rows;
  if (a.of.rows !== b.of.rows || a.of.part !== b.of.part) return false;
  return a.kind !== 'property' || (b.kind === 'property' && a.name === b.name);
}
