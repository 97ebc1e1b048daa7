import { closeSync, openSync, writeSync } from 'node:fs';
import type { Column } from './bulk-columns.ts';
import type { Properties, Value } from './plan.ts';

/** Writes a file of nodes or edges row by row. */
export interface CsvWriter {
  readonly file: string;
  /** Writes a row: its ids, then the properties that have a column. */
  write(ids: readonly string[], properties: Properties): void;
  /** Whether a cell holds the end of a line. */
  isMultiline(): boolean;
  close(): void;
}

/** The character between the items of a list; no text has it. */
export const listDelimiter = '\u001f';

/** A file that begins with its header: columns of ids, then those of properties. Ids are slugs, and so need no quotes. */
export function createCsvWriter(file: string, ids: readonly string[], columns: readonly Column[]): CsvWriter {
  const lines = createLines(file);
  const names = columns.map(({ name }) => name);
  lines.write([...ids, ...columns.map(({ name, type }) => `${name}:${type}`)].join(','));
  // In most columns a row repeats what the row before it had, and so the cell.
  const values: (Value | undefined)[] = names.map(() => undefined);
  const cells = [...ids, ...names.map(() => '')];
  let isMultiline = false;
  return {
    file,
    write(own, properties) {
      for (let index = 0; index < own.length; index += 1) cells[index] = own[index] ?? '';
      for (let index = 0; index < names.length; index += 1) {
        const value = properties[names[index] ?? ''];
        if (value === values[index]) continue;
        const cell = cellOf(value);
        values[index] = value;
        cells[own.length + index] = cell;
        isMultiline ||= /[\n\r]/.test(cell);
      }
      lines.write(cells.join(','));
    },
    isMultiline: () => isMultiline,
    close: lines.close,
  };
}

/** Buffers the bytes of lines before they are written: a string that grows by millions of pieces is slow to collect. */
function createLines(file: string): { readonly write: (line: string) => void; readonly close: () => void } {
  const handle = openSync(file, 'w');
  const bytes = Buffer.allocUnsafe(atOnce);
  let used = 0;
  const flush = () => {
    writeWhole(handle, bytes, used);
    used = 0;
  };
  return {
    write(line) {
      const most = line.length * mostBytes + 1;
      if (used + most > atOnce) flush();
      if (most > atOnce) {
        const whole = Buffer.from(`${line}\n`);
        return writeWhole(handle, whole, whole.length);
      }
      used += bytes.write(line, used);
      bytes[used++] = lineFeed;
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}

/** Writes all bytes. One call may write fewer than it was given, as on a disk that is almost full, and tells so by its number alone. */
function writeWhole(handle: number, bytes: Buffer, length: number): void {
  for (let written = 0; written < length; ) written += writeSync(handle, bytes, written, length - written);
}

const atOnce = 256 * 1024;

/** Of a letter, in UTF-8. */
const mostBytes = 3;

const lineFeed = 0x0a;

function cellOf(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.join(listDelimiter)) : String(value);
}

/** A text in quotes; an empty cell without quotes would count as missing. */
function quoted(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
