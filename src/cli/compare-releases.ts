import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { z } from 'zod';
import type { EntryChange } from '../load/compare-records.ts';

/** What is read of a data package: its tables, where each is and which column is the key of a row. */
const DataPackage = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      format: z.string().optional(),
      schema: z.object({ primaryKey: z.array(z.string()).optional() }).optional(),
    }),
  ),
});

type Row = Readonly<Record<string, string>>;

/** A table of a release. */
interface Table {
  readonly path: string;
  readonly key: string | undefined;
}

/**
 * What the rows of one release say that those of another do not, table by table. A row without a key, such as that of a link, is told by all it
 * says, so it is added or removed and never changed. Of a row that stays the same a hash alone is kept in memory.
 */
export async function compareReleases(before: string, after: string): Promise<readonly EntryChange[]> {
  const [old, current] = [await tablesIn(before), await tablesIn(after)];
  const changes: EntryChange[] = [];
  for (const name of [...new Set([...old.keys(), ...current.keys()])].toSorted())
    changes.push(...(await compareTables(name, old.get(name), current.get(name))));
  return changes;
}

async function tablesIn(folder: string): Promise<ReadonlyMap<string, Table>> {
  const { resources } = DataPackage.parse(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')));
  const tables = resources.filter(({ format }) => format === 'csv');
  return new Map(
    tables.map(({ name, path, schema }) => [name, { path: join(folder, path), key: schema?.primaryKey?.[0] }]),
  );
}

async function compareTables(
  noun: string,
  before: Table | undefined,
  after: Table | undefined,
): Promise<readonly EntryChange[]> {
  const [old, current] = [await hashesOf(before), await hashesOf(after)];
  const differ = new Set([...old.keys(), ...current.keys()].filter((id) => old.get(id) !== current.get(id)));
  if (differ.size === 0) return [];
  const [oldRows, currentRows] = [await rowsOf(before, differ), await rowsOf(after, differ)];
  return [...differ].toSorted().map((key): EntryChange => {
    const [row, newRow] = [oldRows.get(key), currentRows.get(key)];
    const id = idOf(newRow ?? row ?? {}, (after ?? before)?.key);
    if (!row) return { noun, id, kind: 'ADDED', fields: [] };
    if (!newRow) return { noun, id, kind: 'REMOVED', fields: [] };
    return { noun, id, kind: 'CHANGED', fields: fieldsOf(row, newRow) };
  });
}

/** The hash of each row by its key; for a row without one, by the hash itself and how often it was met before. */
async function hashesOf(table: Table | undefined): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for await (const { key, hash } of keyedRows(table)) hashes.set(key, hash);
  return hashes;
}

async function rowsOf(table: Table | undefined, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for await (const { key, row } of keyedRows(table)) if (keys.has(key)) rows.set(key, row);
  return rows;
}

async function* keyedRows(table: Table | undefined) {
  if (table === undefined) return;
  const met = new Map<string, number>();
  const rows: AsyncIterable<Row> = createReadStream(table.path).pipe(parse({ columns: true }));
  for await (const row of rows) {
    const hash = createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, 16);
    const times = table.key === undefined ? (met.get(hash) ?? 0) + 1 : 0;
    if (times > 0) met.set(hash, times);
    yield { key: table.key === undefined ? `${hash} ${times}` : (row[table.key] ?? ''), hash, row };
  }
}

/** The key of a row; without one, the first three things that it says. */
function idOf(row: Row, key: string | undefined): string {
  if (key !== undefined) return row[key] ?? '';
  const said = Object.values(row).filter((value) => value !== '');
  return said.slice(0, 3).join(' ');
}

/** The columns that differ; an empty cell was not found. */
function fieldsOf(before: Row, after: Row): EntryChange['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names
    .map((name) => ({ name, before: before[name] || null, after: after[name] || null }))
    .filter((field) => field.before !== field.after);
}
