import { ImportError } from '../errors.ts';
import { messageOf } from '../kit/message-of.ts';
import type { Row, RowRead } from './importer.ts';

/** A file that does not exist or cannot be read. */
export function fileUnreadable(file: string, cause: unknown): ImportError {
  const reason = messageOf(cause);
  const hint = 'Name a file that exists and that you may read.';
  return new ImportError('IMPORT_UNREADABLE', `The file "${file}" cannot be read: ${reason}.`, {
    at: file,
    hint,
    cause,
  });
}

/** A pipe, a device or a socket: reading it might never end, and it cannot be read twice. */
export function fileNotRegular(file: string): ImportError {
  const message = `"${file}" is not a regular file.`;
  return new ImportError('IMPORT_UNREADABLE', message, {
    at: file,
    hint: 'Save what it gives to a file, and name that.',
  });
}

/** A file that changed while its rows were read. */
export function fileChanged(file: string, set: string): ImportError {
  const message = `The file "${file}" changed while it was imported.`;
  const hint = `Nothing is marked as complete. Wait until the file is whole, run "entente remove ${set}" and import again.`;
  return new ImportError('IMPORT_REFUSED', message, { at: file, hint });
}

/** A data set whose facts would stand in the graph twice. */
export function factsStored(
  set: string,
  { other, facts }: { readonly other: string; readonly facts: string },
): ImportError {
  const message = `The graph has the data set "${other}", which holds the same ${facts} as "${set}": each would count twice.`;
  const hint = `Run "entente remove ${other}" first, or keep both with --beside: the files have other facts, or you count one data set at a time.`;
  return new ImportError('IMPORT_REFUSED', message, { hint });
}

/** A file that was named and does not belong to the data set; the reason ends the sentence. */
export function fileUnknown(file: string, set: string, reason: string, kinds: readonly string[]): ImportError {
  const message = `"${file}" is not a file of the data set "${set}": ${reason}. Its files are ${kinds.join('; ')}.`;
  const hint = `Leave it out, or read "entente import ${set} --help".`;
  return new ImportError('IMPORT_UNREADABLE', message, { at: file, hint });
}

/** No file of the data set at any of the paths. */
export function noFiles(set: string, kinds: readonly string[], unread: readonly Unread[]): ImportError {
  const message = `No file of the data set "${set}" was found${sentencesOf(unread)} Its files are ${kinds.join('; ')}.`;
  return new ImportError('IMPORT_UNREADABLE', message, { hint: 'Name its files, or a folder that holds them.' });
}

/** A required file is missing. */
export function fileNeeded(set: string, what: string, unread: readonly Unread[]): ImportError {
  const message = `The data set "${set}" cannot be imported without ${what}${sentencesOf(unread)}`;
  return new ImportError('IMPORT_UNREADABLE', message, { hint: 'Name that file too.' });
}

/** Files without a single row. */
export function noRows(set: string): ImportError {
  const message = `The files of "${set}" have no rows.`;
  return new ImportError('IMPORT_UNREADABLE', message, { hint: 'Download the files again.' });
}

interface Unread {
  readonly path: string;
  readonly reason: string;
}

/** The end of a sentence: the files that are not read, at most ten of them. */
function sentencesOf(unread: readonly Unread[]): string {
  if (unread.length === 0) return '.';
  const shown = unread.slice(0, 10).map(({ path, reason }) => `"${path}" is not read: ${reason}`);
  const rest = unread.length > shown.length ? ` And ${unread.length - shown.length} more files are not read.` : '';
  return `. ${shown.join('. ')}.${rest}`;
}

/** A file without a header, or with a header that lacks a column. */
export function headerUnusable(file: string, missing: readonly string[]): ImportError {
  const message = `The header lacks ${missing.map((name) => `"${name}"`).join(', ')}.`;
  const hint = 'Use the file as it was published, with its first line.';
  return new ImportError('IMPORT_UNREADABLE', message, { at: `${file}:1`, hint });
}

/** A file that is damaged or incomplete. */
export function fileBroken(at: string, reason: string, cause?: unknown): ImportError {
  const hint = 'Download the file again.';
  return new ImportError('IMPORT_UNREADABLE', `The rest of the file cannot be read: ${reason}.`, { at, hint, cause });
}

/** A row with too few or too many cells. */
export function wrongWidth(at: string, found: number, expected: number): ImportError {
  const message = `The row has ${found} ${found === 1 ? 'cell' : 'cells'}; expected ${expected}.`;
  return new ImportError('ROW_MALFORMED', message, { at, hint: 'Correct the row, or remove it.' });
}

/** A quoted cell without a closing quote, or with text after it. */
export function badQuotes(at: string): ImportError {
  const message = 'A cell begins with a double quote but does not end with one.';
  return new ImportError('ROW_MALFORMED', message, {
    at,
    hint: 'Close the quote, and write quotes inside the cell twice.',
  });
}

/** Bytes that are not UTF-8. */
export function badText(at: string): ImportError {
  const message = 'The row is not UTF-8.';
  return new ImportError('ROW_MALFORMED', message, { at, hint: 'Save the file as UTF-8.' });
}

/** A row that is not a JSON object. */
export function badJson(at: string): ImportError {
  return new ImportError('ROW_MALFORMED', 'The row is not a JSON object.', {
    at,
    hint: 'Correct the row, or remove it.',
  });
}

/** A cell with an invalid value; `expected` ends the message. */
export function cellUnusable(row: Row, column: string, expected: string): ImportError {
  const found = shown(row.cells[column] ?? '');
  const message = `"${column}" is "${found}"; expected ${expected}.`;
  return new ImportError('ROW_INVALID', message, { at: positionOf(row), hint: 'Correct the row, or remove it.' });
}

/** A row that contradicts itself or an earlier row. */
export function rowUnusable(row: Row, message: string): ImportError {
  return new ImportError('ROW_INVALID', message, { at: positionOf(row), hint: 'Correct the row, or remove it.' });
}

/** A row with the id of an earlier row, and other cells. */
export function idRepeated(row: Row, column: string, id: string, before: Pick<Row, 'file' | 'line'>): ImportError {
  return rowUnusable(row, `"${column}" is "${shown(id)}" as in ${positionOf(before)}, but other cells differ.`);
}

/** A row whose code and name mean two actors. */
export function readingsDiffer(
  row: Row,
  set: string,
  { code, name }: Named,
  { byCode, byName }: Readings,
): ImportError {
  const message = `The code "${code}" means "${byCode}" on that day and the name "${name}" means "${byName}".`;
  const hint = `Correct the row, or add a correction with its reason to seeds/crosswalk/corrections/${set}.yaml.`;
  return new ImportError('ROW_INVALID', message, { at: positionOf(row), hint });
}

type Named = Readonly<Record<'code' | 'name', string>>;
type Readings = Readonly<Record<'byCode' | 'byName', string>>;

/** A row from which no valid record can be made. */
export function recordUnusable(row: RowRead, noun: string, field: string, expected: string): ImportError {
  const message = `The row cannot become an entry of ${noun}: "${field}" must be ${expected}.`;
  const at = 'file' in row ? positionOf(row) : row.at;
  return new ImportError('ROW_INVALID', message, { at, hint: 'Correct the row, or remove it.' });
}

/** The import stopped because too many rows were rejected. */
export function tooManyIssues(set: string, rejected: number, issues: readonly ImportError[]): ImportError {
  const rows = rejected === 1 ? '1 row was' : `${rejected.toLocaleString('en')} rows were`;
  const message = `The import of "${set}" stopped after ${rows} rejected. The rows imported so far stay in the graph.`;
  const hint = `Raise --max-issues to continue. Or correct the rows, run "entente remove ${set}" and import again.`;
  return new ImportError('IMPORT_REFUSED', message, { hint, cause: new AggregateError(issues) });
}

/** The position of a row, such as `votes.csv:41`. */
export function positionOf({ file, line }: Pick<Row, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** A value, shortened to fit on a line. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
