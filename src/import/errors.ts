import { ImportError } from '../errors.ts';
import type { Row, RowRead } from './importer.ts';

/** A file that is not there or may not be read. */
export function fileUnreadable(file: string, cause: unknown): ImportError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const hint = 'Name a file that exists and may be read.';
  return new ImportError('IMPORT_UNREADABLE', `The file "${file}" cannot be read: ${said}.`, { at: file, hint, cause });
}

/** A file whose name is none of those the data set has. */
export function fileUnknown(file: string, set: string, kinds: readonly string[]): ImportError {
  const message = `"${file}" is no file of the data set "${set}", which has ${kinds.join('; ')}.`;
  const hint = `Leave it out, or read "entente import ${set} --help".`;
  return new ImportError('IMPORT_UNREADABLE', message, { at: file, hint });
}

/** A file without which nothing can be made of the others. */
export function fileNeeded(set: string, what: string): ImportError {
  const message = `The data set "${set}" cannot be imported without ${what}.`;
  return new ImportError('IMPORT_UNREADABLE', message, { hint: 'Name that file too.' });
}

/** A file that ends before its first row, or whose header lacks a column. */
export function headerUnusable(file: string, missing: readonly string[]): ImportError {
  const message = `The header lacks ${missing.map((name) => `"${name}"`).join(', ')}.`;
  const hint = 'Give the file as it was published, with its first line.';
  return new ImportError('IMPORT_UNREADABLE', message, { at: `${file}:1`, hint });
}

/** A packed file that cannot be unpacked, or a text without an end. */
export function fileBroken(at: string, said: string, cause?: unknown): ImportError {
  const hint = 'Fetch the file again.';
  return new ImportError('IMPORT_UNREADABLE', `The file cannot be read further: ${said}.`, { at, hint, cause });
}

/** A row with too few or too many cells. */
export function wrongWidth(at: string, found: number, expected: number): ImportError {
  const message = `The row has ${found} ${found === 1 ? 'cell' : 'cells'}; expected are ${expected}.`;
  return new ImportError('ROW_MALFORMED', message, { at, hint: 'Correct the row, or take it out.' });
}

/** A quoted cell that does not end, or goes on after its end. */
export function badQuotes(at: string): ImportError {
  const message = 'A cell begins with a double quote and does not end with one.';
  return new ImportError('ROW_MALFORMED', message, { at, hint: 'Close the quote, and double those inside the cell.' });
}

/** Bytes that are no text. */
export function badText(at: string): ImportError {
  const message = 'The row holds bytes that are not UTF-8.';
  return new ImportError('ROW_MALFORMED', message, { at, hint: 'Save the file as UTF-8.' });
}

/** A line or an object that is no JSON object. */
export function badJson(at: string): ImportError {
  return new ImportError('ROW_MALFORMED', 'The row is no JSON object.', {
    at,
    hint: 'Correct the row, or take it out.',
  });
}

/** A cell with a value that means nothing; `expected` ends the sentence "expected is". */
export function cellUnusable(row: Row, column: string, expected: string): ImportError {
  const found = shown(row.cells[column] ?? '');
  const message = `"${column}" holds "${found}"; expected is ${expected}.`;
  return new ImportError('ROW_INVALID', message, { at: positionOf(row), hint: 'Correct the row, or take it out.' });
}

/** A row that contradicts itself or an earlier row, in a whole sentence. */
export function rowUnusable(row: Row, message: string): ImportError {
  return new ImportError('ROW_INVALID', message, { at: positionOf(row), hint: 'Correct the row, or take it out.' });
}

/** A record made of a row lacks the shape of its noun; the words are those of the schema. */
export function recordUnusable(row: RowRead, noun: string, field: string, expected: string): ImportError {
  const message = `The row makes no entry of ${noun}: "${field}" expects ${expected}.`;
  const at = 'file' in row ? positionOf(row) : row.at;
  return new ImportError('ROW_INVALID', message, { at, hint: 'Correct the row, or take it out.' });
}

/** The import stopped because too many rows were rejected. */
export function tooManyIssues(set: string, issues: readonly ImportError[]): ImportError {
  const { length } = issues;
  const rows = length === 1 ? '1 row was' : `${length} rows were`;
  const message = `The import of "${set}" stopped after ${rows} rejected. Rows imported before remain in the graph.`;
  const hint = `Raise --max-issues to continue, or correct the rows, run "entente remove ${set}" and import again.`;
  return new ImportError('IMPORT_REFUSED', message, { hint, cause: new AggregateError(issues) });
}

/** Where a row begins, as `votes.csv:41`. */
export function positionOf({ file, line }: Pick<Row, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** A value short enough for a line. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
