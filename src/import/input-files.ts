import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../errors.ts';
import { compareTexts } from '../kit/compare-texts.ts';
import { fileNeeded, fileNotRegular, fileUnknown, fileUnreadable, noFiles } from './errors.ts';
import type { FileKind, Importer } from './importer.ts';
import { packingOf } from './read-bytes.ts';
import { recognise } from './recognise.ts';
import { splitZipPath, zipEntries } from './zip.ts';

/** A file to be imported, and its kind. */
export interface InputFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: number;
}

/** The files to be imported, and those that are not, each with the reason. */
export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly unread: readonly UnreadFile[];
}

/** A file that was given and is not read; the reason ends a sentence. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/**
 * Finds the files at some paths, in the order in which they are read. A folder or a zip file stands for all files in it; those that do
 * not belong to the data set are returned with the reason. A file that is named itself must belong to it.
 */
export async function inputFiles({ id, files: kinds }: Importer, paths: readonly string[]): Promise<InputFiles> {
  const found = new Map<string, InputFile>();
  const unread = new Map<string, UnreadFile>();
  for (const { path, bytes, isNamed } of (await Promise.all(paths.map(candidatesAt))).flat()) {
    const recognised = await recognise(kinds, path);
    if ('kind' in recognised) found.set(path, { path, bytes, ...recognised });
    else if (isNamed) throw fileUnknown(path, id, recognised.reason, wordsOf(kinds));
    else unread.set(path, { path, ...recognised });
  }
  const rest = [...unread.values()];
  if (found.size === 0) throw noFiles(id, wordsOf(kinds), rest);
  const missing = kinds.find((kind) => kind.needed && ![...found.values()].some((file) => file.kind === kind));
  if (missing !== undefined) throw fileNeeded(id, missing.what, rest);
  const order = ({ kind }: InputFile) => kinds.indexOf(kind);
  const byOrder = (one: InputFile, other: InputFile) => order(one) - order(other) || compareTexts(one.path, other.path);
  return { files: [...found.values()].toSorted(byOrder), unread: rest };
}

function wordsOf(kinds: readonly FileKind[]): readonly string[] {
  return kinds.map(({ what }) => what);
}

interface Candidate {
  readonly path: string;
  readonly bytes: number;
  readonly isNamed: boolean;
}

/** The files that a path stands for: those of a folder, the entries of a zip file, or the file itself. */
async function candidatesAt(path: string): Promise<readonly Candidate[]> {
  const files = await filesAt(path);
  const all = await Promise.all(files.map(async (file) => entriesOf(file, file !== path)));
  return all.flat();
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    const found = await stat((await splitZipPath(path)).path);
    if (found.isFile()) return [path];
    if (!found.isDirectory()) throw fileNotRegular(path);
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (cause) {
    throw cause instanceof ImportError ? cause : fileUnreadable(path, cause);
  }
}

async function entriesOf(file: string, isInFolder: boolean): Promise<readonly Candidate[]> {
  const { path, entry } = await splitZipPath(file);
  const { size } = await stat(path);
  const isZip = entry === undefined && (await packingOf(path)) === 'zip';
  if (!isZip) return [{ path: file, bytes: size, isNamed: !isInFolder }];
  const names = await zipEntries(path);
  return names.map((name) => ({ path: join(path, name), bytes: size / names.length, isNamed: false }));
}
