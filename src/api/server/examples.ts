import { readdir, readFile } from 'node:fs/promises';

/** A question to begin with. */
export interface Example {
  /** A GraphQL document whose first line is a comment that says what it asks. */
  readonly query: string;
  /** JSON text, or none. */
  readonly variables: string | undefined;
}

/** Where the examples are kept, as text that needs no TypeScript to be read or corrected. */
export const examplesFolder = new URL('../../../schema/examples/', import.meta.url);

/** Reads every `<name>.graphql`, with the variables of `<name>.json` where there are any, in the order of the names. */
export async function readExamples(folder: URL = examplesFolder): Promise<readonly Example[]> {
  const files = (await readdir(folder)).toSorted();
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
