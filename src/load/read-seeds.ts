import { readdir, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedError } from '../errors.ts';
import { closestMatch } from '../kit/closest-match.ts';
import { seedFiles } from '../model/nouns.ts';
import { fileMissing, fileUnknown, folderMissing } from './errors.ts';
import { readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import type { Seeds } from './seeds.ts';

/** Settings of reading a seeds folder. */
export interface SeedsSettings {
  /** Whether it must have a vocabulary of its own. Default: true. Seeds that stand beside others use theirs. */
  readonly isWhole?: boolean;
}

/** Reads the files of a seeds folder with the position of each value. A file that cannot be read is an issue; the other files are read. */
export async function readSeeds(folder: URL, { isWhole = true }: SeedsSettings = {}): Promise<Seeds> {
  const root = new URL(folder.href.endsWith('/') ? folder.href : `${folder.href}/`);
  const missing = await folderIssue(root);
  if (missing !== undefined) return { files: [], issues: [missing] };
  const read = await Promise.all(
    Object.keys(seedFiles).map((name) => readListFile(root, name, isWhole && name === 'vocab')),
  );
  return {
    files: read.flatMap(({ file }) => file ?? []),
    issues: [...(await unknownFiles(root)), ...read.flatMap(({ issues }) => issues)],
  };
}

/** Files with unknown names, but for notes and hidden files. They are reported, since a misspelt name would look like an absent file. */
async function unknownFiles(folder: URL): Promise<readonly SeedError[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const known = Object.keys(seedFiles).map((name) => `${name}.yaml`);
  return names
    .filter((name) => !known.includes(name) && !/^\.|\.md$/.test(name))
    .map((name) => fileUnknown(shownAs(new URL(name, folder)), closestMatch(name, known)));
}

/** The list in a YAML file of a folder, with the position of each value. A file that is not required may be absent: its list is empty. */
export async function readListFile(folder: URL, name: string, isRequired = true): Promise<ReadYaml> {
  const url = new URL(`${name}.yaml`, folder);
  const shown = shownAs(url);
  const { text, issues } = await readText(url, shown);
  if (text !== undefined) return readYaml(name, shown, text);
  if (issues.length > 0) return { file: undefined, issues };
  return isRequired ? { file: undefined, issues: [fileMissing(shown)] } : readYaml(name, shown, '[]');
}

/** The issue of a folder that does not exist. */
export async function folderIssue(folder: URL): Promise<SeedError | undefined> {
  try {
    const found = await stat(folder);
    return found.isDirectory() ? undefined : folderMissing(shownAs(folder), undefined);
  } catch (cause) {
    return folderMissing(shownAs(folder), cause);
  }
}

/** A path as a user would type it: relative to the working directory if it is below, else absolute. */
function shownAs(url: URL): string {
  const path = fileURLToPath(url);
  const below = relative('', path);
  return below.startsWith('..') || below === '' ? path : below.replaceAll('\\', '/');
}
