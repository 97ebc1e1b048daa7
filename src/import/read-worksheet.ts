import { fileBroken } from './errors.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** A sheet of a workbook, by its name inside the zip file that an `.xlsx` file is. */
const worksheet = /^xl\/worksheets\/[^/]+\.xml$/;

/** Where a workbook keeps texts that its cells refer to by number. */
export const textsOfCells = 'xl/sharedStrings.xml';

/** The entries of a zip file that may hold rows: of a workbook, its sheets. */
export function entriesWithRows(names: readonly string[]): readonly string[] {
  return names.includes('xl/workbook.xml') ? names.filter((name) => worksheet.test(name)) : names;
}

/** Whether an entry of a zip file is a sheet of a workbook. */
export function isWorksheet(entry: string): boolean {
  return worksheet.test(entry);
}

/**
 * Reads a sheet as a table in CSV: one line for each row, so that a line has the number of its row. Numbers stand as the file has
 * them, which for a cell formatted as a day is a count of days.
 */
export async function* readWorksheet(file: string, cells: Xml, shared: Xml | undefined): AsyncIterable<Buffer> {
  const texts = shared === undefined ? [] : sharedTexts(await textOf(file, shared));
  const xml = await textOf(file, cells);
  let lines: string[] = [];
  let next = 1;
  for (const { number, cells } of rowsIn(xml, texts)) {
    for (; next < number; next += 1) lines.push('');
    lines.push(cells.map(quoted).join(','));
    next = number + 1;
    if (lines.length < linesAtOnce) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  yield Buffer.from(`${lines.join('\n')}\n`);
}

/** The bytes of an XML document in UTF-8. */
type Xml = AsyncIterable<Buffer>;

const linesAtOnce = 1000;

/** A sheet is read whole. A larger one is told to be saved as CSV. */
const mostBytes = 128 * 1024 * 1024;

async function textOf(file: string, pieces: Xml): Promise<string> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostBytes) throw fileBroken(file, 'a sheet is larger than 128 MiB; save it as CSV');
    read.push(piece);
  }
  return Buffer.concat(read).toString('utf8');
}

/** The texts that cells refer to by number. Readings of Asian scripts are no part of them. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let isReading = false;
  let isText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'start' && token.name === 'si') texts.push('');
    else if (token.kind !== 'text' && token.name === 'rPh') isReading = token.kind === 'start';
    else if (token.kind !== 'text' && token.name === 't') isText = token.kind === 'start';
    else if (token.kind === 'text' && isText && !isReading) texts.push(`${texts.pop() ?? ''}${token.text}`);
  }
  return texts.map(unescaped);
}

interface WorksheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

function* rowsIn(xml: string, texts: readonly string[]): Iterable<WorksheetRow> {
  let row: { number: number; cells: string[] } | undefined;
  let last = 0;
  let cell: { column: number; type: string; text: string } | undefined;
  let isValue = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (cell !== undefined && isValue) cell.text += token.text;
    } else if (token.name === 'v' || token.name === 't') isValue = token.kind === 'start';
    else if (token.name === 'row' && token.kind === 'start') {
      row = { number: Number(token.attribute('r') ?? last + 1), cells: [] };
      last = row.number;
    } else if (token.name === 'row' && row !== undefined) yield row;
    else if (token.name === 'c' && token.kind === 'start') cell = startOf(token, row?.cells.length ?? 0);
    else if (token.name === 'c' && cell !== undefined && row !== undefined) {
      while (row.cells.length < cell.column) row.cells.push('');
      row.cells.push(cellText(cell.type, cell.text, texts));
      cell = undefined;
    }
  }
}

function startOf(token: Extract<XmlToken, { kind: 'start' }>, after: number) {
  const place = /^[A-Z]+/.exec(token.attribute('r') ?? '')?.[0];
  return { column: place === undefined ? after : columnOf(place), type: token.attribute('t') ?? 'n', text: '' };
}

/** The number of a column from its letters: A is 0, Z is 25, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(type: string, text: string, texts: readonly string[]): string {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'e') return '';
  return type === 'inlineStr' || type === 'str' ? unescaped(text) : text;
}

/** Text in which a workbook wrote a control character as its code. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A cell of a line in CSV; a line break in it is a space, so that a row is one line. */
function quoted(cell: string): string {
  const text = cell.replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
