import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareTexts } from '../kit/compare-texts.ts';
import { fileNeeded, fileUnknown, fileUnreadable } from './errors.ts';
import type { FileKind, Importer } from './importer.ts';

/** A file to be imported, and its kind. */
export interface InputFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: number;
}

/**
 * The files at some paths, in the order in which they are read. A folder stands for all files below it that belong to the data set;
 * another file is refused if it is named itself.
 */
export async function inputFiles(
  { id, files: kinds }: Importer,
  paths: readonly string[],
): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const path of paths) {
    for (const { file, bytes, isNamed } of await below(path)) {
      const kind = kindOf(kinds, file);
      if (kind !== undefined) found.set(file, { path: file, kind, bytes });
      else if (isNamed)
        throw fileUnknown(
          file,
          id,
          kinds.map(({ what }) => what),
        );
    }
  }
  const missing = kinds.find((kind) => kind.needed && ![...found.values()].some((file) => file.kind === kind));
  if (missing !== undefined) throw fileNeeded(id, missing.what);
  const order = ({ kind }: InputFile) => kinds.indexOf(kind);
  return [...found.values()].toSorted((one, other) => order(one) - order(other) || compareTexts(one.path, other.path));
}

function kindOf(kinds: readonly FileKind[], file: string): FileKind | undefined {
  const path = file.replaceAll('\\', '/').replace(/\.gz$/i, '');
  return kinds.find(({ named }) => named.test(path));
}

interface Candidate {
  readonly file: string;
  readonly bytes: number;
  readonly isNamed: boolean;
}

async function below(path: string): Promise<readonly Candidate[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [{ file: path, bytes: found.size, isNamed: true }];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return await Promise.all(files.map(async (file) => ({ file, bytes: (await stat(file)).size, isNamed: false })));
  } catch (cause) {
    throw fileUnreadable(path, cause);
  }
}
