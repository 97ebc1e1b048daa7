import type { Matrix, MatrixSide } from '../../export/matrix.ts';
import { undatedId } from '../../model/node-ref.ts';
import { type Answered, type AskField, objectIn, objectsIn } from './ask-field.ts';
import { notOneOf, severalWindows } from './errors.ts';

/** The fields of the API that give a matrix. */
export type MatrixField = 'votingMatrix' | 'alignment';

/**
 * Reads a matrix: agreement in recorded votes of actors by actors, or the alignment of actors by actors (`ONE_MODE`) or by items such as
 * propositions (`TWO_MODE`). What the API has no value for has none here.
 */
export async function readMatrix(field: MatrixField, askField: AskField): Promise<Matrix> {
  return field === 'votingMatrix'
    ? votes(await askField('{ actors { id slug } rows { values } }'))
    : await alignment(askField);
}

function votes({ actors, rows }: Answered): Matrix {
  const sides = sidesIn(actors);
  const values = objectsIn(rows).map((row) => (Array.isArray(row.values) ? row.values : []));
  return { rows: sides, columns: sides, value: (row, column) => numberIn(values[row]?.[column]) };
}

const modes = ['ONE_MODE', 'TWO_MODE'];

const pageInfo = 'pageInfo { hasNextPage endCursor }';
const selection = `{
  rules { mode }
  actors { id slug }
  items(first: 500, after: $items) { nodes { id slug } ${pageInfo} }
  windows {
    pairs(first: 500, after: $pairs) { nodes { a { id } b { id } value } ${pageInfo} }
    cells(first: 500, after: $cells) { nodes { actor { id } item { id } value } ${pageInfo} }
  }
}`;

/** Reads all pages of the three lists of an alignment together; a list that has ended goes on with empty pages. */
async function alignment(askField: AskField): Promise<Matrix> {
  const values = new Map<string, unknown>();
  const items: MatrixSide[] = [];
  for (let after: Cursors = { items: null, pairs: null, cells: null }; ; ) {
    const answer = await askField(selection, { ...after });
    const windows = objectsIn(answer.windows);
    const mode = String(objectIn(answer.rules).mode);
    if (windows.length > 1) throw severalWindows(windows.length);
    if (!modes.includes(mode)) throw notOneOf('mode', mode, modes);
    const lists = { items: answer.items, pairs: windows[0]?.pairs, cells: windows[0]?.cells };
    items.push(...sidesIn(objectIn(lists.items).nodes));
    for (const { a, b, value } of objectsIn(objectIn(lists.pairs).nodes))
      values.set(keyOf(a, b), value).set(keyOf(b, a), value);
    for (const { actor, item, value } of objectsIn(objectIn(lists.cells).nodes)) values.set(keyOf(actor, item), value);
    if (!Object.values(lists).some(hasMore))
      return matrixOf(sidesIn(answer.actors), mode === 'ONE_MODE' ? null : items, values);
    after = {
      items: endOf(lists.items) ?? after.items,
      pairs: endOf(lists.pairs) ?? after.pairs,
      cells: endOf(lists.cells) ?? after.cells,
    };
  }
}

type Cursors = Readonly<Record<'items' | 'pairs' | 'cells', string | null>>;

function matrixOf(
  rows: readonly MatrixSide[],
  items: readonly MatrixSide[] | null,
  values: ReadonlyMap<string, unknown>,
): Matrix {
  const columns = items ?? rows;
  return { rows, columns, value: (row, column) => numberIn(values.get(keyOf(rows[row], columns[column]))) };
}

function hasMore(list: unknown): boolean {
  return objectIn(objectIn(list).pageInfo).hasNextPage === true;
}

function endOf(list: unknown): string | null {
  const { endCursor } = objectIn(objectIn(list).pageInfo);
  return typeof endCursor === 'string' ? endCursor : null;
}

function keyOf(row: unknown, column: unknown): string {
  return [row, column].map((one) => undatedId(String(objectIn(one).id))).join(' ');
}

function sidesIn(value: unknown): readonly MatrixSide[] {
  return objectsIn(value).map(({ id, slug }) => ({ id: undatedId(String(id)), slug: String(slug) }));
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
