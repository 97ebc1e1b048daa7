import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/embedded/embedded.ts';
import type { Neo4jConnection } from '../../src/graph/connection.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { testHome } from './start-neo4j.ts';

/** Only root can mount a small disk. */
const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot)('a store on a disk that becomes full', () => {
  let home: string;
  let embedded: Embedded;
  let restarts = 0;
  const lines: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente-small-disk-'));
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', home]).status).toBe(0);
    await symlink(join(testHome, 'neo4j'), join(home, 'neo4j'));
    const settings = { home, heap: '256m', pageCache: '32m' };
    embedded = await startEmbedded(
      settings,
      (line) => lines.push(line),
      () => {
        restarts += 1;
      },
    );
  });
  afterAll(async () => {
    await embedded.stop();
    spawnSync('umount', ['-l', home]);
    await rm(home, { recursive: true, force: true });
  });

  test('is refused as unavailable, and is started again by itself once there is room', async () => {
    const filler = join(home, 'filler');
    const { bavail, bsize } = await statfs(home);
    await writeFile(filler, Buffer.alloc(bavail * bsize - 1_000_000));
    expect(await writeUntilRefused(embedded.connection)).toMatch(/^Neo\.DatabaseError/);
    const graph = await openGraph(embedded.connection).catch((error: unknown) => error);
    expect(graph).toMatchObject({ code: expect.stringMatching(/^(SERVICE_UNAVAILABLE|DATABASE_FAILED)$/) });
    await until(() => lines.some((line) => line.startsWith('The disk is full')));
    await rm(filler);
    await until(() => restarts > 0);
    const reopened = await openGraph(embedded.connection);
    expect(await reopened.read('RETURN 1 AS one', {})).toEqual([1]);
    await reopened.close();
  });
});

/** Writes a megabyte at a time; gives the code of the error that ends it. */
async function writeUntilRefused({ uri, username, password, database }: Neo4jConnection): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 0 });
  const text = 'UNWIND range(1, 1000) AS at CREATE (:Note {text: $text + at})';
  try {
    for (let at = 0; at < 100; at += 1) await driver.executeQuery(text, { text: 'x'.repeat(1_000) }, { database });
    return 'none';
  } catch (error) {
    return error instanceof neo4j.Neo4jError ? error.code : String(error);
  } finally {
    await driver.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(100);
}
