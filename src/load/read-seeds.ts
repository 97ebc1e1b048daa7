import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedError } from '../errors.ts';
import { seedFiles } from '../model/nouns.ts';
import { fileMissing, folderMissing } from './errors.ts';
import { readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import type { Seeds } from './seeds.ts';

/** Reads the files of a seeds folder with the position of each value. A file that cannot be read is an issue; the others are read all the same. */
export async function readSeeds(folder: URL): Promise<Seeds> {
  const root = new URL(folder.href.endsWith('/') ? folder.href : `${folder.href}/`);
  const missing = await folderIssue(root);
  if (missing !== undefined) return { files: [], issues: [missing] };
  const read = await Promise.all(Object.keys(seedFiles).map((name) => readListFile(root, name)));
  return {
    files: read.flatMap(({ file }) => file ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Files that a folder may lack: no fact depends on them. */
const optional: readonly string[] = ['questions', 'former-ids'];

/** The list in a YAML file of a folder, with the position of each value. */
export async function readListFile(folder: URL, name: string): Promise<ReadYaml> {
  const url = new URL(`${name}.yaml`, folder);
  const shown = shownAs(url);
  const { text, issues } = await readText(url, shown);
  if (text !== undefined) return readYaml(name, shown, text);
  const isMissing = issues.length === 0 && !optional.includes(name);
  return { file: undefined, issues: isMissing ? [fileMissing(shown)] : issues };
}

/** The issue of a folder that is not there. */
export async function folderIssue(folder: URL): Promise<SeedError | undefined> {
  try {
    const found = await stat(folder);
    return found.isDirectory() ? undefined : folderMissing(shownAs(folder), undefined);
  } catch (cause) {
    return folderMissing(shownAs(folder), cause);
  }
}

/** A path as a reader would type it: relative to the working directory if it lies below, else absolute. */
function shownAs(url: URL): string {
  const path = fileURLToPath(url);
  const below = relative('', path);
  return below.startsWith('..') || below === '' ? path : below.replaceAll('\\', '/');
}
