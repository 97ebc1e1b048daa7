import type { CypherParameters, Rows } from './plan.ts';
import { onlyRows, print } from './print.ts';
import { listIn, type Row, rootRow, rowsIn } from './record-rows.ts';
import { nameColumns, newRows, nodeScope } from './scope.ts';
import { pageSizeOf } from './sizes.ts';

/** One Cypher text that reads how long the lists of a root field are: the nodes of its outermost lists, and the numbers of rows below each. */
export interface SizeQuery {
  readonly text: string;
  /** Reads its records; each list as the field is planned, with what was found of it. */
  readonly read: (records: readonly unknown[], params: CypherParameters) => readonly MeasuredRows[];
}

/** A node with all of its labels. */
export interface LabelledNode {
  readonly labels: readonly string[];
  readonly id: string;
}

/** Rows of a plan as they were measured. */
export interface MeasuredRows {
  readonly rows: Rows;
  /** How many a row above has on average, at most a page. */
  readonly size: number;
  /** What was reached, each as often as it stands in the answer; null where rows were counted only. */
  readonly nodes: readonly LabelledNode[] | null;
}

/** The size query of a root field, with its filters and its day; undefined where it has no list. */
export function sizeQueryOf(unit: Rows): SizeQuery | undefined {
  const root = sized(unit, false);
  if (root.parts.length === 0) return undefined;
  const isList = onlyRows(root.rows) !== undefined;
  return {
    text: print(root.rows),
    read: (records, params) => [...measured(root, [rootRow(isList, records)], params)],
  };
}

/** Rows to be read with the ids of what they reach, or to be counted, and the rows of the plan that they stand for. */
interface Sized {
  readonly planned: Rows;
  readonly rows: Rows;
  readonly parts: readonly SizedPart[];
}

interface SizedPart {
  readonly column: number;
  /** Null: the column is a number of rows. */
  readonly inner: Sized | null;
  readonly planned: Rows;
}

/** Below the first list, rows are counted and not read: the ids of nested lists can be as many as the answer has rows. */
function sized(planned: Rows, isInList: boolean): Sized {
  const rows: Rows = { ...newRows(planned), filters: planned.filters, valid: planned.valid, fixed: planned.fixed };
  if (planned.match.kind !== 'unit') nameColumns(nodeScope(rows));
  const parts: SizedPart[] = [];
  for (const column of planned.columns) {
    if (column.kind !== 'rows') continue;
    const isOne = !givesMany(column.rows);
    if (isInList && isOne) continue;
    const inner = isInList ? null : sized(column.rows, !isOne);
    const at = rows.columns.push(
      inner === null ? { kind: 'count', rows: column.rows } : { kind: 'rows', rows: inner.rows },
    );
    parts.push({ column: at - 1, inner, planned: column.rows });
  }
  return { planned, rows, parts };
}

function givesMany({ match }: Rows): boolean {
  return match.kind === 'every' || match.kind === 'named' || ('many' in match && match.many);
}

function* measured({ parts }: Sized, above: readonly Row[], params: CypherParameters): Iterable<MeasuredRows> {
  for (const { column, inner, planned } of parts) {
    const most = pageSizeOf(planned, params);
    const found = above.map((row) => row[column]);
    const lengths = found.map((one) => Math.min(most, typeof one === 'number' ? one : rowsIn(one).length));
    const size = above.length === 0 ? 0 : lengths.reduce((sum, one) => sum + one, 0) / above.length;
    const reached = inner === null ? null : found.flatMap((one) => rowsIn(one).slice(0, most));
    yield { rows: planned, size, nodes: reached?.map(nodeOf) ?? null };
    if (inner !== null && reached !== null) yield* measured(inner, reached, params);
  }
}

/** The first two columns, as `nameColumns` puts them. */
function nodeOf([labels, id]: Row): LabelledNode {
  return { labels: listIn(labels).map(String), id: String(id) };
}
