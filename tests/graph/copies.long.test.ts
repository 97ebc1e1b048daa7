import { cp, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { backUp, restore } from '../../src/ingest/back-up.ts';
import { withEmbeddedGraph } from '../../src/ingest/open-embedded-graph.ts';
import { verifyStore } from '../../src/ingest/verify.ts';
import { compareTexts } from '../../src/kit/compare-texts.ts';
import { load } from '../../src/load/load.ts';
import { testHome } from './start-neo4j.ts';

const name = `${process.env.ENTENTE_TEST_STORE ?? 'test'}-copies`;
const small = { heap: '256m', pageCache: '64m' };
const original = { home: testHome, store: name, ...small };
const restored = { home: testHome, store: `${name}-back`, ...small };
const file = join(testHome, name, 'copies', 'seeds.dump');
const quiet = () => undefined;

beforeAll(async () => {
  await removeStores();
  await withEmbeddedGraph(original, quiet, (graph) => load(new URL('../../seeds/', import.meta.url), graph));
  await mkdir(join(file, '..'));
});
afterAll(removeStores);

async function removeStores(): Promise<void> {
  for (const store of [original.store, restored.store, `${name}-jars`, `${name}-busy`])
    await rm(join(testHome, store), { recursive: true, force: true });
}

describe('a copy of a store', () => {
  test('is restored to the same graph in another store', async () => {
    const { nodes, edges } = await backUp(original, file, quiet);
    const copied = await restore(restored, file, quiet);
    expect(copied).toMatchObject({ nodes, edges, neo4j: '5.26.30', findings: [], unchecked: null });
    const all = await Promise.all([original, restored].map((one) => withEmbeddedGraph(one, quiet, everythingIn)));
    expect(all[1]).toEqual(all[0]);
    expect(all[0]?.length).toBe(nodes + edges);
  });

  test('stays restored if its rules cannot be checked in time', async () => {
    const busy = { ...restored, store: `${name}-busy` };
    const steps: string[] = [];
    const { nodes, unchecked, findings } = await restore(busy, file, (step) => void steps.push(step), 1);
    expect([typeof unchecked, findings]).toEqual(['string', []]);
    expect(steps).toContain('Checking the rules of the graph.');
    const all = await withEmbeddedGraph(busy, quiet, everythingIn);
    expect(all.length).toBeGreaterThan(nodes);
  });

  test('is not restored over a graph, nor written over a file', async () => {
    await expect(restore(restored, file, quiet)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await expect(backUp(original, file, quiet)).rejects.toMatchObject({ code: 'COPY_FAILED' });
  });

  test('is refused where a newer Neo4j made it', async () => {
    const facts: unknown = JSON.parse(await readFile(`${file}.json`, 'utf8'));
    await cp(file, `${file}.newer`);
    await writeFile(`${file}.newer.json`, JSON.stringify({ ...Object(facts), neo4j: '2026.08.1' }));
    await expect(restore({ ...restored, store: `${name}-newer` }, `${file}.newer`, quiet)).rejects.toMatchObject({
      code: 'COPY_FAILED',
      message: `"${file}.newer" was made by Neo4j 2026.08.1, and Neo4j 5.26.30 cannot read it.`,
    });
  });

  test('is refused where a byte of it differs', async () => {
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await cp(`${file}.json`, `${file}.other.json`);
    await writeFile(`${file}.other`, bytes);
    await rm(join(testHome, restored.store), { recursive: true, force: true });
    await expect(restore(restored, `${file}.other`, quiet)).rejects.toMatchObject({
      code: 'COPY_FAILED',
      message: `"${file}.other" cannot be restored: its SHA-256 is another.`,
    });
  });
});

describe('verify', () => {
  test('finds nothing wrong with a whole store', async () => {
    expect(await verifyStore(original, quiet)).toMatchObject({
      damagedJars: [],
      unknownJars: 0,
      areFilesChecked: true,
      damage: null,
      missingSchema: [],
      findings: [],
    });
  });

  test('finds damaged files, and a start names their cause', async () => {
    const folder = join(testHome, original.store, 'data/databases/neo4j');
    await overwrite(join(folder, 'neostore.relationshipstore.db'), 8_192, 64_000);
    const { damage, content } = await verifyStore(original, quiet);
    expect(damage).toEqual(expect.any(String));
    expect(content).toBeNull();
    await overwrite(join(folder, 'neostore'), 0, 8_192);
    await expect(startEmbedded(original, quiet)).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining('Neo4j cannot open the database of the store'),
    });
  });
});

describe('a damaged jar', () => {
  test('explains a start that failed', async () => {
    const home = join(testHome, `${name}-jars`);
    const jars = join(home, 'neo4j/5.26.30');
    await cp(join(testHome, 'neo4j/5.26.30'), jars, { recursive: true });
    const jar = (await readdir(join(jars, 'lib'))).find((one) => one.startsWith('neo4j-bolt-5')) ?? '';
    const { length } = await readFile(join(jars, 'lib', jar));
    await writeFile(join(jars, 'lib', jar), Buffer.alloc(length));
    const error: unknown = await startEmbedded({ home, ...small }, quiet).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'START_FAILED' });
    expect(`${error} ${Object(error).hint}`).toContain('entente verify');
  });
});

/** Everything a graph holds, as sorted texts. */
async function everythingIn(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read('MATCH (n) RETURN [labels(n), properties(n)]', {});
  const edges = await graph.read('MATCH (a)-[e]->(b) RETURN [a.id, type(e), b.id, properties(e)]', {});
  const sorted = (row: unknown) =>
    Array.isArray(row) && Array.isArray(row[0]) ? [row[0].map(String).toSorted(compareTexts), ...row.slice(1)] : row;
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).toSorted();
}

/** Overwrites a part of a file with bytes that mean nothing. */
async function overwrite(path: string, from: number, length: number): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.write(Buffer.alloc(length, 0xa5), 0, length, from);
  await handle.close();
}
