import { csvLine } from './csv-line.ts';

/** Values of rows by columns. */
export interface Matrix {
  readonly rows: readonly MatrixSide[];
  readonly columns: readonly MatrixSide[];
  /** The value at a row and a column; null where there is none, which is not 0. */
  readonly value: (row: number, column: number) => number | null;
}

/** What a row or a column stands for: a node, by its id in the whole graph and by the shorter one in its noun. */
export interface MatrixSide {
  readonly id: string;
  readonly slug: string;
}

/** A matrix as CSV: the ids of the columns in the first line, that of a row in its first cell. A cell without a value is empty. */
export function* matrixCsvParts({ rows, columns, value }: Matrix): Generator<string> {
  yield csvLine(['id', ...columns.map(({ id }) => id)]);
  for (const [row, { id }] of rows.entries()) yield csvLine([id, ...columns.map((_, column) => value(row, column))]);
}

/**
 * A matrix in the DL language of UCINET, as a full matrix with labels. UCINET keeps the first 18 letters of a label, so the short ids stand there.
 * A cell without a value is `NA`.
 */
export function* matrixDlParts({ rows, columns, value }: Matrix): Generator<string> {
  yield `dl nr=${rows.length} nc=${columns.length} format=fullmatrix\n`;
  yield `row labels:\n${rows.map(labelOf).join('\n')}\ncolumn labels:\n${columns.map(labelOf).join('\n')}\ndata:\n`;
  for (const row of rows.keys()) yield `${columns.map((_, column) => value(row, column) ?? 'NA').join(' ')}\n`;
}

/**
 * A matrix as a weighted list of edges in DL, which Gephi and igraph read too: rows and columns are nodes, one that is both stands once. A cell
 * without a value is no edge, which is how these programs know it. The labels stand in one line with commas, since Gephi reads no others.
 */
export function* matrixEdgelistParts({ rows, columns, value }: Matrix): Generator<string> {
  const slugs = new Map([...rows, ...columns].map(({ id, slug }) => [id, slug]));
  const numbers = new Map([...slugs.keys()].map((id, at) => [id, at + 1]));
  yield `dl n=${slugs.size}\nformat = edgelist1\nlabels:\n${[...slugs.values()].join(',')}\ndata:\n`;
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of columns.entries()) {
      const found = value(row, column);
      if (found !== null) yield `${numbers.get(from.id)} ${numbers.get(to.id)} ${found}\n`;
    }
  }
}

/** A label in quotes, which divide it from the next. */
function labelOf({ slug }: MatrixSide): string {
  return `"${slug.replaceAll('"', "'")}"`;
}
