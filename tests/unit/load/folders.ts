import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SeedError } from '../../../src/errors.ts';
import { checkSeeds } from '../../../src/load/load.ts';

/** The curated seeds. */
export const curated = new URL('../../../seeds/', import.meta.url);

const good = new URL('../../seeds/good/', import.meta.url);

/** A copy of the smallest good seeds, spoilt by `spoil`, for as long as `use` runs. */
export async function withGoodSeeds<T>(
  spoil: (folder: URL) => Promise<unknown>,
  use: (folder: URL) => Promise<T>,
): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'entente-seeds-'));
  const folder = pathToFileURL(`${path}/`);
  try {
    await cp(good, folder, { recursive: true });
    await copyFile(new URL('vocab.yaml', curated), new URL('vocab.yaml', folder));
    await spoil(folder);
    return await use(folder);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** The issues about seeds spoilt in this way, with places below the folder. */
export async function issuesAbout(spoil: (folder: URL) => Promise<unknown>): Promise<readonly Issue[]> {
  return await withGoodSeeds(spoil, async (folder) => {
    const { issues } = await checkSeeds(folder);
    return issues.map((issue) => inFolder(issue, fileURLToPath(folder)));
  });
}

/** Rewrites one file of a folder. */
export async function rewrite(folder: URL, name: string, change: (text: string) => string): Promise<void> {
  const file = new URL(name, folder);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** An issue without the path of the folder it is about. */
export interface Issue {
  readonly at: string;
  readonly code: string;
  readonly says: string;
  readonly hint: string | undefined;
}

function inFolder({ at = '', code, message, hint }: SeedError, path: string): Issue {
  return { at: at.replaceAll(path, ''), code, says: message.replaceAll(path, ''), hint };
}
