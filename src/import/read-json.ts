import { isRecord } from '../kit/is-record.ts';
import { parseJson } from '../kit/parse-json.ts';
import { badJson, badText, fileBroken, positionOf } from './errors.ts';
import type { Row, RowRead } from './importer.ts';
import type { Lines } from './read-lines.ts';

/** Reads rows that are one JSON object a line. */
export async function* readJsonLines(
  file: string,
  columns: readonly string[],
  blocks: AsyncIterable<Lines>,
): AsyncIterable<readonly RowRead[]> {
  for await (const { first, lines } of blocks) {
    yield lines.map((text, index) => rowOf({ file, line: first + index }, text, columns));
  }
}

/** Reads rows that are the objects of one JSON array. Objects are found by their brackets, so that each has its line. */
export async function* readJsonArray(
  file: string,
  columns: readonly string[],
  blocks: AsyncIterable<Lines>,
): AsyncIterable<readonly RowRead[]> {
  let state: Scan = { depth: 0, text: '', line: 0, isInText: false, isEscaped: false };
  for await (const { first, lines } of blocks) {
    const rows: RowRead[] = [];
    for (const [index, line] of lines.entries()) {
      if (line === undefined) rows.push(badText(positionOf({ file, line: first + index })));
      else
        state = scan(state, `${line}\n`, first + index, (text, at) =>
          rows.push(rowOf({ file, line: at }, text, columns)),
        );
      if (state.text.length > longest)
        throw fileBroken(positionOf({ file, line: state.line }), 'an object is longer than 16 MiB');
    }
    yield rows;
  }
  if (state.depth > 0) throw fileBroken(positionOf({ file, line: state.line }), 'an object does not end');
}

const longest = 16 * 1024 * 1024;

/** The state of the search for objects: the open object, and whether a string in it is open. */
interface Scan {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  readonly isInText: boolean;
  readonly isEscaped: boolean;
}

/** Scans a line; calls `found` with every object that ends on it and the line on which it began. */
function scan(before: Scan, line: string, number: number, found: (text: string, line: number) => void): Scan {
  let { depth, line: begun, isInText, isEscaped, text } = before;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (isInText) {
      isInText = isEscaped || sign !== '"';
      isEscaped = !isEscaped && sign === '\\';
    } else if (sign === '"') isInText = depth > 0;
    else if (sign === '{') {
      if (depth === 0) [begun, start] = [number, at];
      depth += 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        found(text + line.slice(start, at + 1), begun);
        text = '';
      }
    }
  }
  return { depth, line: begun, isInText, isEscaped, text: depth > 0 ? text + line.slice(start) : '' };
}

function rowOf(place: Pick<Row, 'file' | 'line'>, text: string | undefined, columns: readonly string[]): RowRead {
  if (text === undefined) return badText(positionOf(place));
  const value = parseJson(text);
  if (!isRecord(value)) return badJson(positionOf(place));
  return { ...place, cells: Object.fromEntries(columns.map((name) => [name, asText(value[name])])) };
}

/** A JSON value as the text of a cell. A byte order mark that a text was stored with is no part of it. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.replace(/^\ufeff/, '') : JSON.stringify(value);
}
