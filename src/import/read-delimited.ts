import { badQuotes, badText, headerUnusable, positionOf, wrongWidth } from './errors.ts';
import type { Delimited, Row, RowRead } from './importer.ts';
import type { Lines } from './read-lines.ts';
import { splitCells } from './split-cells.ts';

/** Reads rows of delimited cells. The header, if there is one, names the cells. */
export async function* readDelimited(
  file: string,
  format: Delimited,
  blocks: AsyncIterable<Lines>,
): AsyncIterable<readonly RowRead[]> {
  let layout = format.header ? undefined : layoutOf(file, format.columns, format.columns);
  let open: Lines = { first: 1, lines: [] };
  for await (const { first, lines } of blocks) {
    const block = open.lines.length === 0 ? { first, lines } : { first: open.first, lines: [...open.lines, ...lines] };
    const skip: number = layout === undefined ? 1 : 0;
    layout ??= layoutOf(file, headerOf(format, block), format.columns);
    const parsed = parse({ file, format, layout }, block, skip, false);
    open = parsed.open;
    yield parsed.rows;
  }
  if (layout === undefined) throw headerUnusable(file, format.columns);
  yield parse({ file, format, layout }, open, 0, true).rows;
}

/** The cells of a row that the importer reads, and how many a row has. */
interface Layout {
  readonly names: readonly string[];
  readonly positions: readonly number[];
  readonly width: number;
}

function layoutOf(file: string, header: readonly string[], columns: readonly string[]): Layout {
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw headerUnusable(file, missing);
  return { names: columns, positions: columns.map((name) => header.indexOf(name)), width: header.length };
}

function headerOf({ delimiter, quoted }: Delimited, { lines: [line] }: Lines): readonly string[] {
  const cells = splitCells(line ?? '', delimiter, quoted);
  return typeof cells === 'string' ? [] : cells;
}

interface Reader {
  readonly file: string;
  readonly format: Delimited;
  readonly layout: Layout;
}

/** The rows of some lines. An open row waits for the next lines, unless these are the last. */
function parse(
  { file, format, layout }: Reader,
  { first, lines }: Lines,
  skip: number,
  isLast: boolean,
): { readonly rows: readonly RowRead[]; readonly open: Lines } {
  const rows: RowRead[] = [];
  let at = skip;
  while (at < lines.length) {
    const line = first + at;
    const { cells, taken } = rowAt(lines, at, format);
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
  { delimiter, quoted }: Delimited,
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

function rowOf(file: string, line: number, all: readonly string[], { names, positions }: Layout): Row {
  const cells: Record<string, string> = {};
  for (let index = 0; index < names.length; index += 1) cells[names[index] ?? ''] = all[positions[index] ?? 0] ?? '';
  return { file, line, cells };
}
