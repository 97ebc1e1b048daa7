import type { Format, RowRead } from './importer.ts';
import { readBytes } from './read-bytes.ts';
import { readDelimited } from './read-delimited.ts';
import { readJsonArray, readJsonLines } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { readPlainLines } from './read-plain-lines.ts';
import { readWholeText } from './read-whole-text.ts';
import { toUtf8 } from './to-utf8.ts';

/**
 * The rows of a file in order, some thousand at a time, in constant memory. A malformed row is an issue in its place; a damaged
 * file ends with an error.
 */
export function readRows(
  file: string,
  format: Format,
  onBytes?: (bytes: number) => void,
): AsyncIterable<readonly RowRead[]> {
  if (format.kind === 'text') return readWholeText(file, toUtf8(readBytes(file, onBytes)));
  const isLatin1 = format.kind === 'delimited' && format.isLatin1 === true;
  const lines = readLines(file, toUtf8(readBytes(file, onBytes)), isLatin1);
  if (format.kind === 'delimited') return readDelimited(file, format, lines);
  if (format.kind === 'lines') return readPlainLines(file, lines);
  return format.kind === 'json-lines'
    ? readJsonLines(file, format.columns, lines)
    : readJsonArray(file, format.columns, lines);
}
