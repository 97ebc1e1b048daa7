import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, printSchema } from 'graphql';
import { budgetOf } from '../api/budget.ts';
import { createExecutor } from '../api/executor.ts';
import { type Ask, createAsk } from '../api/exports/ask.ts';
import { graphChanged } from '../api/exports/errors.ts';
import { readRecords } from '../api/exports/read-records.ts';
import type { TableSource } from '../api/exports/record-tables.ts';
import { releaseTables } from '../api/exports/release-tables.ts';
import { schema } from '../api/schema.ts';
import { columnsOf } from '../export/columns.ts';
import type { StoredRecord } from '../export/record-shape.ts';
import { checksums, citationCff, licencesPage, zenodo } from '../export/release/citation-files.ts';
import { croissant } from '../export/release/croissant.ts';
import { datapackage } from '../export/release/datapackage.ts';
import { idsOfSets, passedOn } from '../export/release/pass-on.ts';
import type { Release, ReleasedFile, ReleasedTable } from '../export/release/release.ts';
import type { Graph } from '../graph/graph.ts';
import { importers } from '../import/importers.ts';
import { actorsRedistribution, actorsSet } from '../import/new-actors.ts';
import { packageVersion } from '../kit/package-version.ts';
import { listDataSets } from '../load/data-sets.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { followProjection } from '../projection/follow-projection.ts';
import { fingerprintOf, versionOf } from '../projection/versions.ts';
import type { Config } from './config.ts';
import { withDatabase } from './database.ts';
import { folderNotEmpty } from './errors.ts';
import type { Progress } from './progress.ts';
import { chooseSets, type ReleasedSets } from './released-sets.ts';
import { measured, writeTable } from './table-files.ts';

/** Where a release is written, and which data sets the caller adds to it. */
export interface ReleaseWanted {
  readonly folder: string;
  readonly included: readonly string[];
}

/** The states that imports make. */
const stateCodes = { id: actorsSet.id, redistribution: actorsRedistribution };

/** Writes a release; gives what is told of it, as lines for a terminal. */
export async function writeRelease(
  config: Config,
  wanted: ReleaseWanted,
  progress: Progress,
): Promise<readonly string[]> {
  await expectEmpty(wanted.folder);
  return await withDatabase(config, progress.tell, async ({ graph }) => {
    const chosen = chooseSets(await listDataSets(graph), [...importers, stateCodes], wanted.included);
    const budget = await budgetOf(graph, () => undefined);
    const projection = followProjection(graph, { maxLinks: config.mostLinks });
    const ask = createAsk(schema, createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget, projection }));
    const release = await writeFiles(wanted.folder, { graph, ask, chosen, progress });
    return describe(release, wanted.folder);
  });
}

async function expectEmpty(folder: string): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  const names = await readdir(folder, { recursive: true });
  if (names.some((name) => name !== 'data')) throw folderNotEmpty(folder);
  await mkdir(join(folder, 'schema'));
}

/** What the files of a release are made of. */
interface ReleaseSources {
  readonly graph: Graph;
  readonly ask: Ask;
  readonly chosen: ReleasedSets;
  readonly progress: Progress;
}

async function writeFiles(folder: string, { graph, ask, chosen, progress }: ReleaseSources): Promise<Release> {
  const version = await versionOf(graph);
  const madeOn = new Date().toISOString().slice(0, 10);
  const sources = releaseTables(schema);
  const tables: ReleasedTable[] = [];
  for (const source of sources) {
    progress.tell(`Writing ${source.table.name}.`);
    tables.push(await writeOne(folder, source, { chosen, ask, schema }));
  }
  if ((await versionOf(graph)) !== version) throw graphChanged();
  const documents = await writeDocuments(folder);
  const release = { version: `${packageVersion()}+${fingerprintOf(version)}`, madeOn, tables, documents, ...chosen };
  await writeDescriptors(folder, release);
  return release;
}

interface TableReads {
  readonly chosen: ReleasedSets;
  readonly ask: Ask;
  readonly schema: GraphQLSchema;
}

async function writeOne(
  folder: string,
  source: TableSource,
  { chosen, ask, schema: of }: TableReads,
): Promise<ReleasedTable> {
  const { table, from, root } = source;
  const name = fileNameOf(table.name);
  const paths = { csv: `data/${name}.csv`, parquet: `data/${name}.parquet` };
  const allowed = { kind: 'json', value: { dataset: chosen.dataSets.map(({ id }) => id) } } as const;
  const pages = readRecords(ask, of, { source, where: allowed, day: null, signal: new AbortController().signal });
  const full = { csv: join(folder, paths.csv), parquet: join(folder, paths.parquet) };
  const rows = await writeTable(full, table, allowedRecords(source, chosen, pages));
  const about = { description: table.description };
  return {
    name,
    description: table.description,
    columns: columnsOf(table.fields),
    rows,
    csv: await measured(folder, { ...about, path: paths.csv, type: 'text/csv' }),
    parquet: await measured(folder, { ...about, path: paths.parquet, type: 'application/vnd.apache.parquet' }),
    key: from.kind === 'rows' ? 'id' : null,
    owner: from.kind === 'rows' ? null : { column: `${from.owner.name}.id`, table: fileNameOf(root) },
  };
}

/** The records that may be passed on, without what names things that may not. */
async function* allowedRecords(
  { table }: TableSource,
  { leftOut }: ReleasedSets,
  pages: AsyncIterable<readonly StoredRecord[]>,
): AsyncGenerator<readonly StoredRecord[]> {
  const sets = leftOut.map(({ id }) => id);
  const chosen = { sets, isLeftOut: idsOfSets(sets) };
  for await (const page of pages) {
    yield page.map((record) => passedOn(table.fields, record, chosen)).filter((record) => record !== undefined);
  }
}

/** The name of a table in small letters, as packages want it. */
function fileNameOf(table: string): string {
  return table.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

async function writeDocuments(folder: string): Promise<readonly ReleasedFile[]> {
  await writeFile(join(folder, 'schema/entente.graphql'), `${printSchema(schema)}\n`);
  await writeFile(join(folder, 'schema/vocabulary.json'), `${JSON.stringify(vocabulary, undefined, 2)}\n`);
  return [
    await measured(folder, {
      path: 'schema/entente.graphql',
      type: 'application/graphql',
      description: 'The GraphQL schema, which describes every column.',
    }),
    await measured(folder, {
      path: 'schema/vocabulary.json',
      type: 'application/json',
      description: 'The closed lists of values, with what each value means.',
    }),
  ];
}

/** Writes what describes a release; the checksums come last and cover all other files. */
async function writeDescriptors(folder: string, release: Release): Promise<void> {
  const texts: Readonly<Record<string, string>> = {
    'datapackage.json': json(datapackage(release)),
    'croissant.json': json(croissant(release)),
    'CITATION.cff': citationCff(release),
    '.zenodo.json': json(zenodo(release)),
    'LICENSES.md': licencesPage(release),
  };
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
  const described = Object.keys(texts).map((path) => measured(folder, { path, type: '', description: '' }));
  const tables = release.tables.flatMap(({ csv, parquet }) => [csv, parquet]);
  const files = [...tables, ...release.documents, ...(await Promise.all(described))];
  await writeFile(join(folder, 'SHA256SUMS'), checksums(files));
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function describe({ version, tables, dataSets, leftOut }: Release, folder: string): readonly string[] {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `${folder}: version ${version}, ${tables.length} tables, ${rows} rows.`,
    ...dataSets.map(({ id, licence }) => `  included: ${id} (${licence})`),
    ...leftOut.map(({ id, because }) => `  left out: ${id}. ${because}`),
  ];
}
