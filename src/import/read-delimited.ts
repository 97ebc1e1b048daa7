import { badQuotes, badText, headerUnusable, positionOf, wrongWidth } from './errors.ts';
import { headerOf } from './header.ts';
import type { Delimited, Row, RowRead } from './importer.ts';
import type { Lines } from './read-lines.ts';
import { splitCells } from './split-cells.ts';

/** Reads rows of delimited cells. The header, if there is one, names the cells. */
export async function* readDelimited(
  file: string,
  format: Delimited,
  blocks: AsyncIterable<Lines>,
): AsyncIterable<readonly RowRead[]> {
  let layout = format.header ? undefined : plainLayout(format);
  let open: Lines = { first: 1, lines: [] };
  for await (const { first, lines } of blocks) {
    const block = open.lines.length === 0 ? { first, lines } : { first: open.first, lines: [...open.lines, ...lines] };
    const isStart = layout === undefined;
    layout ??= headedLayout(file, format, block.lines);
    const parsed = parse({ file, layout }, block, isStart ? layout.headerLines : 0, false);
    open = parsed.open;
    yield parsed.rows;
  }
  if (layout === undefined) throw headerUnusable(file, format.columns);
  yield parse({ file, layout }, open, 0, true).rows;
}

/** How the rows of a file are written, how many cells each has, and the columns that the importer reads. */
interface Layout {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly columns: readonly Column[];
  readonly width: number;
  /** Lines before the first row. */
  readonly headerLines: number;
}

/** A column that the importer reads: its position in a row, and the cells in it that stand for a missing value. */
interface Column {
  readonly name: string;
  readonly position: number;
  readonly missing: ReadonlySet<string>;
}

/** The layout of a file without a header: its columns are those of the format. */
function plainLayout(format: Delimited): Layout {
  const { delimiter, quoted, columns } = format;
  const read = columns.map((name, position) => ({ name, position }));
  return { delimiter, quoted, width: columns.length, columns: columnsOf(format, read), headerLines: 0 };
}

/** The layout that the header of a file tells. A header that lacks a column is refused. */
function headedLayout(file: string, format: Delimited, start: Lines['lines']): Layout {
  const { delimiter, width, columns: read, lacking, lines } = headerOf(format, start);
  if (lacking.length > 0) throw headerUnusable(file, lacking);
  const columns = columnsOf(format, read);
  return { delimiter, quoted: format.quoted, width, columns, headerLines: lines };
}

function columnsOf(
  { missing = [], neverMissing = [] }: Delimited,
  read: readonly Pick<Column, 'name' | 'position'>[],
): readonly Column[] {
  const blanks = new Set(missing);
  return read.map(({ name, position }) => ({
    name,
    position,
    missing: neverMissing.includes(name) ? noCells : blanks,
  }));
}

const noCells: ReadonlySet<string> = new Set();

/** No cell that stands for a missing value is longer, so that most cells need no look-up. */
const longestMissing = 4;

interface Reader {
  readonly file: string;
  readonly layout: Layout;
}

/** The rows of some lines. An open row waits for the next lines, unless these are the last. */
function parse(
  { file, layout }: Reader,
  { first, lines }: Lines,
  skip: number,
  isLast: boolean,
): { readonly rows: readonly RowRead[]; readonly open: Lines } {
  const rows: RowRead[] = [];
  let at = skip;
  while (at < lines.length) {
    const line = first + at;
    const { cells, taken } = rowAt(lines, at, layout);
    if (cells === 'open' && !isLast && at + mostLines > lines.length)
      return { rows, open: { first: line, lines: lines.slice(at) } };
    if (cells === undefined) rows.push(badText(positionOf({ file, line: line + taken - 1 })));
    else if (typeof cells === 'string') rows.push(badQuotes(positionOf({ file, line })));
    else if (cells.length !== layout.width)
      rows.push(wrongWidth(positionOf({ file, line }), cells.length, layout.width));
    else rows.push(rowOf(file, line, cells, layout));
    at += taken;
  }
  return { rows, open: { first: first + lines.length, lines: [] } };
}

/** The most lines of a row; after them a quote counts as unclosed. */
const mostLines = 200;

/** The row that begins on a line, and its number of lines. One with bad quotes counts as one line, so that the next is read. */
function rowAt(
  lines: readonly (string | undefined)[],
  at: number,
  { delimiter, quoted }: Layout,
): { readonly cells: ReturnType<typeof splitCells> | undefined; readonly taken: number } {
  let text = lines[at];
  let cells = text === undefined ? undefined : splitCells(text, delimiter, quoted);
  for (let taken = 1; ; taken += 1) {
    if (cells !== 'open') return { cells, taken: cells === 'bad' ? 1 : taken };
    if (taken === mostLines || at + taken >= lines.length) return { cells, taken: 1 };
    const next = lines[at + taken];
    text = `${text}\n${next}`;
    cells = next === undefined ? undefined : splitCells(text, delimiter, quoted);
  }
}

function rowOf(file: string, line: number, all: readonly string[], { columns }: Layout): Row {
  const cells: Record<string, string> = {};
  for (const { name, position, missing } of columns) {
    const cell = all[position] ?? '';
    cells[name] = cell.length <= longestMissing && missing.has(cell) ? '' : cell;
  }
  return { file, line, cells };
}
