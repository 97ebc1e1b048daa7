import { readdir, readFile } from 'node:fs/promises';
import { labels } from '../model/labels.ts';
import { cypherFolder } from './cypher.ts';
import { statementsIn } from './lexicon.ts';

/** A constraint or an index, and the statements that make it: what fills the properties it is made of comes before it. */
export interface SchemaChange {
  readonly name: string;
  readonly statements: readonly string[];
}

/** What `cypher/constraints/` asks for, file by file in the order of their names; a statement with a slot `{Label}` is there for each label. */
export async function constraints(): Promise<readonly SchemaChange[]> {
  const folder = new URL('constraints/', cypherFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => changes(statementsIn(text).flatMap(forEachLabel)));
}

function forEachLabel(statement: string): readonly string[] {
  if (!statement.includes('`{Label}`')) return [statement];
  return Object.keys(labels).map((label) =>
    statement.replaceAll('`{Label}`', label).replaceAll('`{constraint}`', constraintOf(label)),
  );
}

/** The name of the constraint on the ids of a label: `roll_call_id` of RollCall, and `former_id` of FormerId. */
function constraintOf(label: string): string {
  const words = label.replaceAll(/(?!^)[A-Z]/g, '_$&').toLowerCase();
  return words.endsWith('_id') ? words : `${words}_id`;
}

function changes(statements: readonly string[]): readonly SchemaChange[] {
  const ends = statements.flatMap((statement, at) => (nameOf(statement) === undefined ? [] : [at + 1]));
  return ends.map((end, n) => {
    const own = statements.slice(ends[n - 1] ?? 0, end);
    return { name: nameOf(own.at(-1)) ?? '', statements: own };
  });
}

/** The name that a statement gives; the index behind a constraint has the name of the constraint. */
function nameOf(statement = ''): string | undefined {
  return /^CREATE [A-Z ]*?(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1];
}
