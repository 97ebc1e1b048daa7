import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { isFree } from '../../src/embedded/is-free.ts';
import { writeState } from '../../src/embedded/server-state.ts';
import { type EmbeddedSettings, storeOf } from '../../src/embedded/store.ts';
import type { Neo4jConnection } from '../../src/graph/connection.ts';
import { testHome } from './start-neo4j.ts';

/** A port that all stores had before. */
const port = 47_687;
const name = `${process.env.ENTENTE_TEST_STORE ?? 'test'}-at-once`;

/** Another home, with the same jars, whose stores know nothing of those of the first. */
let otherHome: string;
let stores: readonly EmbeddedSettings[];

beforeAll(async () => {
  otherHome = await mkdtemp(join(tmpdir(), 'entente-home-'));
  await symlink(join(testHome, 'neo4j'), join(otherHome, 'neo4j'));
  const small = { heap: '256m', pageCache: '32m' };
  stores = [
    { home: testHome, store: `${name}-1`, ...small },
    { home: testHome, store: `${name}-2`, ...small },
    { home: otherHome, store: `${name}-3`, ...small },
  ];
  await removeStores();
  for (const one of stores) await mkdir(storeOf(one).folder, { mode: 0o700 });
  for (const one of stores) await writeState(storeOf(one), { boltPort: port, version: storeOf(one).version });
});
afterAll(async () => {
  await removeStores();
  await rm(otherHome, { recursive: true, force: true });
});

async function removeStores(): Promise<void> {
  for (const one of stores) await rm(storeOf(one).folder, { recursive: true, force: true });
}

test('stores that had the same port and start at once answer with their own graph each', async () => {
  expect(await isFree(port)).toBe(true);
  const all = await Promise.all(stores.map((one) => startEmbedded(one, () => undefined)));
  expect(new Set(all.map(({ connection }) => connection.uri)).size).toBe(3);
  expect(all.map(({ connection }) => connection.uri)).toContain(`bolt://127.0.0.1:${port}`);
  for (const [at, { connection }] of all.entries()) await ask(connection, `CREATE (:Note {store: ${at}})`);
  for (const [at, { connection }] of all.entries())
    expect(await ask(connection, 'MATCH (n:Note) RETURN toString(n.store)')).toEqual([String(at)]);
  for (const one of all) await one.stop();
});

async function ask({ uri, username, password, database }: Neo4jConnection, text: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const { records } = await driver.executeQuery(text, {}, { database });
  await driver.close();
  return records.map((record) => record.get(0));
}
