import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedError } from '../errors.ts';
import { type SeedFileName, seedFiles } from '../model/nouns.ts';
import { fileMissing, folderMissing } from './errors.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { SeedFile, Seeds } from './seeds.ts';

/** Reads a seeds folder as text with places. What cannot be read is rejected; the other files are read all the same. */
export async function readSeeds(folder: URL): Promise<Seeds> {
  const root = new URL(folder.href.endsWith('/') ? folder.href : `${folder.href}/`);
  const missing = await folderIssue(root);
  if (missing !== undefined) return { files: [], issues: [missing] };
  const read = await Promise.all(Object.keys(seedFiles).map((name) => readSeedFile(root, name as SeedFileName)));
  return {
    files: read.flatMap(({ file }) => file ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Files a folder may lack: no fact rests on what they say. */
const optional: readonly SeedFileName[] = ['questions', 'former-ids'];

/** What became of one file. */
interface ReadFile {
  readonly file: SeedFile | undefined;
  readonly issues: readonly SeedError[];
}

async function readSeedFile(folder: URL, name: SeedFileName): Promise<ReadFile> {
  const url = new URL(`${name}.yaml`, folder);
  const shown = shownAs(url);
  const { text, issues } = await readText(url, shown);
  if (text !== undefined) return readYaml(name, shown, text);
  const isMissing = issues.length === 0 && !optional.includes(name);
  return { file: undefined, issues: isMissing ? [fileMissing(shown)] : issues };
}

async function folderIssue(folder: URL): Promise<SeedError | undefined> {
  try {
    const found = await stat(folder);
    return found.isDirectory() ? undefined : folderMissing(shownAs(folder), undefined);
  } catch (cause) {
    return folderMissing(shownAs(folder), cause);
  }
}

/** A path as a reader would type it: from the folder at hand where it lies below, else whole. */
function shownAs(url: URL): string {
  const path = fileURLToPath(url);
  const below = relative('', path);
  return below.startsWith('..') || below === '' ? path : below.replaceAll('\\', '/');
}
