import { readdir, readFile } from 'node:fs/promises';
import { labels } from '../model/labels.ts';
import { cypherFolder } from './cypher-text.ts';
import { statementsIn } from './lexicon.ts';

/** A constraint or an index: the statement that creates it, and those that first fill the properties it is made of. */
export interface SchemaChange {
  readonly name: string;
  /** The label of the nodes of a range index; undefined for constraints and for indexes of edges. */
  readonly indexed: string | undefined;
  readonly create: string;
  readonly fill: readonly string[];
}

/** What `cypher/constraints/` asks for, file by file in the order of their names; a statement with a slot `{Label}` is there for each label. */
export async function constraints(): Promise<readonly SchemaChange[]> {
  const folder = new URL('constraints/', cypherFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => changes(statementsIn(text).flatMap(forEachLabel)));
}

/**
 * The statements that create what is not online, and those that fill its properties first. A database without any of it holds no data of
 * ours, so nothing is filled there.
 */
export function missingSchema(
  changes: readonly SchemaChange[],
  online: ReadonlySet<string>,
): { readonly create: readonly string[]; readonly fill: readonly string[]; readonly names: readonly string[] } {
  const missing = changes.filter(({ name }) => !online.has(name));
  const isNew = missing.length === changes.length;
  const names = missing.map(({ name }) => name);
  return { create: missing.map(({ create }) => create), fill: isNew ? [] : missing.flatMap(({ fill }) => fill), names };
}

/** The names of the range indexes of nodes with these labels. */
export function indexesOf(changes: readonly SchemaChange[], labels: readonly string[]): readonly string[] {
  return changes.flatMap(({ name, indexed }) => (indexed !== undefined && labels.includes(indexed) ? [name] : []));
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
  const named = statements.map((statement) => ({ statement, name: nameOf(statement) }));
  return named.flatMap(({ statement, name }, at) => {
    if (name === undefined) return [];
    const last = named.slice(0, at).findLastIndex((one) => one.name !== undefined);
    return [{ name, indexed: indexedBy(statement), create: statement, fill: statements.slice(last + 1, at) }];
  });
}

/** The name that a statement gives; the index behind a constraint has the name of the constraint. */
function nameOf(statement: string): string | undefined {
  return /^CREATE [A-Z ]*?(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1];
}

function indexedBy(statement: string): string | undefined {
  return /^CREATE RANGE INDEX .* FOR \(n:(\w+)\)/.exec(statement)?.[1];
}
