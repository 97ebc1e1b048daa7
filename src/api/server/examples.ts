import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { projectFolder } from '../../kit/project-folder.ts';

/** A question to begin with. */
export interface Example {
  /** A GraphQL document whose first line is a comment that says what it asks. */
  readonly query: string;
  /** JSON text, or none. */
  readonly variables: string | undefined;
}

/** Where the examples are kept, as text that needs no TypeScript to be read or corrected: a few to begin with, and the questions of the seeds. */
export const exampleFolders: readonly URL[] = [
  new URL('schema/examples/', projectFolder),
  new URL('tests/questions/', projectFolder),
];

/** Reads every `<name>.graphql`, with the variables of `<name>.json` where there are any, folder by folder in the order of the names. */
export async function readExamples(folders: readonly URL[] = exampleFolders): Promise<readonly Example[]> {
  return (await Promise.all(folders.map(readFolder))).flat();
}

/** A package that is installed without its tests has no questions, and then there are none to show. */
async function readFolder(folder: URL): Promise<readonly Example[]> {
  const files = existsSync(folder) ? (await readdir(folder)).toSorted() : [];
  const queries = files.filter((file) => file.endsWith('.graphql'));
  return Promise.all(queries.map((file) => readExample(folder, file, files)));
}

/** One example. */
async function readExample(folder: URL, file: string, files: readonly string[]): Promise<Example> {
  const query = await readFile(new URL(file, folder), 'utf8');
  const beside = file.replace(/\.graphql$/, '.json');
  const variables = files.includes(beside) ? await readFile(new URL(beside, folder), 'utf8') : undefined;
  return { query, variables };
}
