import { readdir, readFile } from 'node:fs/promises';
import { cypherFolder } from './cypher.ts';
import { statementsIn } from './lexicon.ts';

/** The statements of `cypher/constraints/`, file by file in the order of their names. */
export async function constraints(): Promise<readonly string[]> {
  const folder = new URL('constraints/', cypherFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap(statementsIn);
}
