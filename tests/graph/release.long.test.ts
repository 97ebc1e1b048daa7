import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { load } from '../../src/load/load.ts';
import { project } from '../house/sources.ts';
import { withFolder } from '../unit/import/run-set.ts';
import { openTestGraph, testConnection } from './connection.ts';
import { rollCalls } from './roll-calls.ts';

/** A set that may be passed on, and one that may not. */
const leaders = [
  'obsid,gwcode,leadid,leader,startdate,enddate,entry,exit,exitcode',
  'JPN-1950,740,L1,Kato,1950-02-01,1951-03-01,Regular,Regular,Regular',
  'CHN-1951,710,L2,Wang,1951-03-01,1952-03-01,Regular,Regular,NA',
  '',
].join('\n');

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'entente-release-'));
const target = join(folder, 'release');
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  await withFolder(rollCalls(2), (files) => importDataSet(graph, 'unvotes', [files], { maxIssues: 10 }));
  await withFolder({ 'archigos.csv': leaders }, (files) =>
    importDataSet(graph, 'archigos', [files], { maxIssues: 10 }),
  );
});
afterAll(async () => {
  for (const set of ['unvotes', 'archigos'])
    if ((await listDataSets(graph)).some(({ id }) => id === set)) await removeDataSet(graph, set);
  await graph.close();
  rmSync(folder, { recursive: true });
});

/** Runs the built command on the graph of the tests. */
function release(...words: readonly string[]) {
  const { uri, username, password, database } = testConnection();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const command = [`${project}dist/cli/main.js`, 'release', ...words];
  return spawnSync(process.execPath, command, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' });
}

const text = (path: string) => readFileSync(join(target, path), 'utf8');

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

describe('a release', () => {
  beforeAll(() => {
    const { status, stderr } = release(target);
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  });

  test('leaves out what may not be passed on, names it with the reason, and names nothing of it in any table', () => {
    expect(text('LICENSES.md')).toContain('| `archigos` | Archigos');
    expect(text('LICENSES.md')).toContain('The terms of the data were not found.');
    const tables = readdirSync(join(target, 'data')).filter((name) => name.endsWith('.csv'));
    expect(tables.filter((name) => text(`data/${name}`).includes('archigos'))).toEqual([]);
  });

  test('has what may be passed on: votes with both ends, also of states that an import made', () => {
    const votes = parseCsv(text('data/roll-calls.votes.csv'), { columns: true }) as readonly Record<string, string>[];
    expect(votes.filter(({ dataset }) => dataset === 'unvotes').length).toBe(14);
    const states = new Set(
      (parseCsv(text('data/states.csv'), { columns: true }) as readonly Record<string, string>[]).map(({ id }) => id),
    );
    expect(votes.filter((vote) => !states.has(vote['actor.id'] ?? ''))).toEqual([]);
  });

  test('lists every file with a checksum that is right', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    const wrong = lines.filter((line) => {
      const [sum, path = ''] = line.split('  ');
      return (
        createHash('sha256')
          .update(readFileSync(join(target, path)))
          .digest('hex') !== sum
      );
    });
    expect(wrong).toEqual([]);
    const listed = lines.map((line) => line.split('  ')[1]);
    const there = readdirSync(target, { recursive: true, withFileTypes: true }).filter(
      (one) => one.isFile() && one.name !== 'SHA256SUMS',
    );
    expect(listed.length).toBe(there.length);
  });

  test('has a table schema with the columns of each CSV, and the same rows as Parquet', async () => {
    const { resources } = JSON.parse(text('datapackage.json')) as Package;
    const tables = resources.filter(({ schema }) => schema !== undefined);
    expect(tables.length).toBeGreaterThan(25);
    for (const { name, path, schema } of tables) {
      const [header = [], ...rows] = parseCsv(text(path));
      expect([name, header]).toEqual([name, schema?.fields.map((field) => field.name)]);
      const file = await asyncBufferFromFile(join(target, path.replace('.csv', '.parquet')));
      const read = await parquetReadObjects({ file });
      const asText = (value: unknown) => (value === null || value === undefined ? '' : String(value));
      expect(read.map((row) => header.map((column) => asText(row[column])))).toEqual(rows);
    }
  });

  test('says how to cite it, in the formats of GitHub and of Zenodo', () => {
    const cff = parseYaml(text('CITATION.cff')) as Readonly<Record<string, unknown>>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
    expect(cff.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{16}$/);
    expect(JSON.parse(text('.zenodo.json'))).toMatchObject({ upload_type: 'dataset', version: cff.version });
  });

  test('goes only into an empty folder', () => {
    const { status, stderr } = release(target);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not empty')]);
  });

  test('takes a set in that its maker has the right to pass on, and refuses one that the graph lacks', () => {
    const more = join(folder, 'more');
    expect(release(more, '--include', 'archigos').status).toBe(0);
    expect(readFileSync(join(more, 'data/officials.csv'), 'utf8')).toContain('archigos--');
    expect(readFileSync(join(more, 'LICENSES.md'), 'utf8')).toContain('Nothing: every data set');
    mkdirSync(join(folder, 'none'));
    expect(release(join(folder, 'none'), '--include', 'nothing').stderr).toContain(
      'The graph has no data set "nothing".',
    );
  });

  const has = (library: string) => spawnSync('python3', ['-c', `import ${library}`]).status === 0;

  test.skipIf(!has('frictionless'))(
    'is valid for Frictionless (where it is missing: "pip install frictionless")',
    () => {
      const script = 'import sys, frictionless; print(frictionless.validate(sys.argv[1]).valid)';
      const { stdout } = spawnSync('python3', ['-c', script, join(target, 'datapackage.json')], { encoding: 'utf8' });
      expect(stdout.trim()).toBe('True');
    },
  );

  test.skipIf(!has('mlcroissant'))(
    'is valid Croissant, whose records can be read (where it is missing: "pip install mlcroissant")',
    () => {
      const script =
        'import sys, mlcroissant; d = mlcroissant.Dataset(jsonld=sys.argv[1]); print(len(list(d.records("stances"))), d.metadata.issues.warnings)';
      const { stdout, stderr } = spawnSync('python3', ['-c', script, join(target, 'croissant.json')], {
        encoding: 'utf8',
      });
      const rows = parseCsv(text('data/stances.csv')).length - 1;
      expect([stdout.trim(), stdout ? '' : stderr]).toEqual([`${rows} set()`, '']);
    },
  );
});
