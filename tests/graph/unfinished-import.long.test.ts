import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { status } from '../../src/embedded/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importOffline } from '../../src/ingest/import-offline.ts';
import { withEmbeddedGraph } from '../../src/ingest/open-embedded-graph.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { testHome } from './start-neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seeds = new URL('../../seeds/', import.meta.url);
const store = `${process.env.ENTENTE_TEST_STORE ?? 'test'}-unfinished`;
const embedded = { home: testHome, store, heap: '256m', pageCache: '64m' };
const folder = join(testHome, store);

beforeEach(() => rm(folder, { recursive: true, force: true }));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an import in bulk whose processes are killed', () => {
  test('is removed by the next start, with an importer that lives on', async () => {
    const importer = await withFolder(votes, (files) => killedImport(files, { sparesImporter: true }));
    expect(await status(embedded)).toMatchObject({ state: 'stopped', isImporting: true });
    const lines: string[] = [];
    expect(await withEmbeddedGraph(embedded, (line) => lines.push(line), countNodes)).toBe(0);
    expect(lines[0]).toBe('An import in bulk did not end, so what it wrote is removed and the store begins anew.');
    expect(() => process.kill(importer, 0)).toThrow('ESRCH');
  });

  test('is repeated whole by the next import', async () => {
    await withFolder(votes, async (files) => {
      await killedImport(files);
      const { sums } = await importOffline('unvotes', [files], { embedded, seeds });
      expect(sums).toMatchObject({ rows: rows + calls, used: rows + calls });
    });
    expect(await withEmbeddedGraph(embedded, () => undefined, countVotes)).toBe(rows);
  });
});

describe('an import in bulk that failed', () => {
  test('leaves a store that starts, without a note', async () => {
    const broken = { ...votes, 'un_votes.csv': 'rcid,country,country_code,vote\n1,Freedonia,,maybe\n' };
    await withFolder(broken, async (files) => {
      const importing = importOffline('unvotes', [files], { embedded, seeds, maxIssues: 0 });
      await expect(importing).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
    });
    expect(existsSync(join(folder, 'run/unfinished-import'))).toBe(false);
    expect(await status(embedded)).toMatchObject({ state: 'stopped' });
  });
});

const calls = 1_500;
const voters = 'US CA CU HT DO MX GT HN SV NI CR PA CO VE EC PE BR BO PY CL AR UY GB NL BE LU FR CH ES PL'.split(' ');
const rows = calls * voters.length;
const numbers = Array.from({ length: calls }, (_, at) => at + 1);

/** Enough votes that the importer is at work for a second. */
const votes: Files = {
  'un_roll_calls.csv': [
    'rcid,session,importantvote,date,unres,amend,para,short,descr',
    ...numbers.map((call) => `${call},70,0,2015-11-05,R/70/${call},0,0,SHORT,text`),
    '',
  ].join('\n'),
  'un_votes.csv': [
    'rcid,country,country_code,vote',
    ...numbers.flatMap((call) => voters.map((code) => `${call},,${code},yes`)),
    '',
  ].join('\n'),
};

/** Imports in another process and kills it, and the importer with it, when that has written for a moment. Returns the id of the importer. */
async function killedImport(files: string, { sparesImporter = false } = {}): Promise<number> {
  const script = `
    import { createViteServer } from 'vitest/node';
    const vite = await createViteServer({ root: ${JSON.stringify(root)}, configFile: false, server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
    const { importOffline } = await vite.ssrLoadModule('/src/ingest/import-offline.ts');
    const listener = { step: (line) => console.log(line) };
    const seeds = new URL(${JSON.stringify(seeds.href)});
    await importOffline('unvotes', [${JSON.stringify(files)}], { embedded: ${JSON.stringify(embedded)}, seeds, listener });`;
  const importing = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    importing.stdout.on('data', (line) => String(line).includes('in bulk') && resolve());
    importing.once('exit', () => reject(new Error('The import ended before it was killed.')));
  });
  const databases = join(folder, 'data/databases/neo4j');
  for (let tries = 0; tries < 600 && !existsSync(databases); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const importer = Number(await readFile(join(folder, 'run/importer'), 'utf8'));
  importing.kill('SIGKILL');
  if (!sparesImporter) process.kill(importer, 'SIGKILL');
  await once(importing, 'exit');
  return importer;
}

async function countNodes(graph: Graph): Promise<unknown> {
  const [count] = await graph.read('MATCH (n) RETURN count(n)', {});
  return count;
}

async function countVotes(graph: Graph): Promise<unknown> {
  const [count] = await graph.read("MATCH (:Actor)-[v:VOTED]->(:RollCall {dataset: 'unvotes'}) RETURN count(v)", {});
  return count;
}
