import { headerOf } from './header.ts';
import type { Delimited, FileKind } from './importer.ts';
import { readBytes } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { toUtf8 } from './to-utf8.ts';

/** The kind of a file, or why it is none of the data set, as the end of a sentence. */
export type Recognised = { readonly kind: FileKind } | { readonly reason: string };

/**
 * Finds the kind of a file by what it contains: the columns of its header, the number of its cells or the keys of its first object.
 * Only a table without a header, whose lines could be those of another, goes by its name.
 */
export async function recognise(kinds: readonly FileKind[], file: string): Promise<Recognised> {
  const lines = await firstLines(file);
  if (lines.length === 0) return { reason: 'it is empty' };
  const path = file.replaceAll('\\', '/').replace(/\.gz$/i, '');
  const fits = kinds.filter((kind) => isKind(kind, path, lines));
  const [best] = fits.toSorted((one, other) => other.format.columns.length - one.format.columns.length);
  if (best !== undefined) return { kind: best };
  const meant = kinds.find((kind) => kind.named.test(path)) ?? kinds.find((kind) => hasSomeColumns(kind, lines));
  return { reason: meant === undefined ? 'no file of the data set has its columns' : reasonOf(meant, lines) };
}

type FirstLines = readonly (string | undefined)[];

/** The lines in the first piece of a file. */
async function firstLines(file: string): Promise<FirstLines> {
  for await (const { lines } of readLines(file, toUtf8(firstPiece(file)), true)) return lines;
  return [];
}

async function* firstPiece(file: string): AsyncIterable<Buffer> {
  for await (const piece of readBytes(file)) {
    yield piece;
    return;
  }
}

function isKind({ format, named }: FileKind, path: string, lines: FirstLines): boolean {
  if (format.kind === 'lines' || format.kind === 'text') return named.test(path);
  if (format.kind !== 'delimited') return named.test(path) || hasKeys(format.columns, lines);
  if (format.header) return headerOf(format, lines).lacking.length === 0;
  if (isWide(format)) return cellsOf(format, lines) === format.columns.length;
  return format.firstLine?.test(lines[0] ?? '') ?? named.test(path);
}

function hasKeys(columns: readonly string[], lines: FirstLines): boolean {
  const text = lines.join('\n');
  return columns.every((column) => text.includes(JSON.stringify(column)));
}

/** Whether a table has so many columns that their number tells what it is. */
function isWide({ columns }: Delimited): boolean {
  return columns.length > 20;
}

/** Whether a header has at least two columns of a kind, so that it was probably meant. */
function hasSomeColumns({ format }: FileKind, lines: FirstLines): boolean {
  if (format.kind !== 'delimited' || !format.header) return false;
  return format.columns.length - headerOf(format, lines).lacking.length >= 2;
}

function cellsOf({ delimiter }: Delimited, [line = '']: FirstLines): number {
  return line.split(delimiter).length;
}

function reasonOf({ format }: FileKind, lines: FirstLines): string {
  if (format.kind !== 'delimited') return 'its objects lack keys';
  if (!format.header) return `its rows have ${cellsOf(format, lines)} cells; expected ${format.columns.length}`;
  const { lacking } = headerOf(format, lines);
  return `its header lacks ${lacking.map((name) => `"${name}"`).join(', ')}`;
}
