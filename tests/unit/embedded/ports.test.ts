import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFree } from '../../../src/embedded/is-free.ts';
import { withPort } from '../../../src/embedded/ports.ts';
import { writeState } from '../../../src/embedded/server-state.ts';
import { type Store, storeOf } from '../../../src/embedded/store.ts';

let folder: string;
let other: Server;
let taken: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(async () => {
  other.close();
  await rm(folder, { recursive: true });
});

describe('withPort', () => {
  test('refuses a port it was told when another program has it', async () => {
    const choosing = withPort(storeOf({ home: folder, boltPort: taken }), quiet, async (port) => port);
    await expect(choosing).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  });

  test('leaves a port it had before when another program has it, and says so', async () => {
    const store = await storeWith('main', taken);
    const lines: string[] = [];
    const port = await withPort(
      store,
      (line) => lines.push(line),
      async (given) => given,
    );
    expect(await isFree(port)).toBe(true);
    expect(lines).toEqual([`Port ${taken} is in use by another program; Neo4j uses ${port} from now on.`]);
  });

  test('gives stores that start at once a port each, though all had the same before', async () => {
    const port = await freePort();
    const stores = await Promise.all(['one', 'two', 'three'].map((name) => storeWith(name, port)));
    const ports = await Promise.all(stores.map((store) => withPort(store, quiet, waiting)));
    expect(new Set(ports).size).toBe(3);
    expect(ports).toContain(port);
    expect(await readdir(join(folder, '.ports'))).toEqual([]);
  });

  test('gives a port again once the start that had it has failed', async () => {
    const store = storeOf({ home: folder, boltPort: await freePort() });
    const failing = withPort(store, quiet, () => Promise.reject(new RangeError('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await withPort(store, quiet, async (port) => port)).toBe(store.boltPort);
  });
});

const quiet = () => undefined;

/** A start that takes its time. */
async function waiting(port: number): Promise<number> {
  await sleep(200);
  return port;
}

/** A store that had this port before. */
async function storeWith(name: string, boltPort: number): Promise<Store> {
  const store = storeOf({ home: folder, store: name });
  await mkdir(store.folder, { recursive: true });
  await writeState(store, { boltPort, version: '5.26.30' });
  return store;
}

async function freePort(): Promise<number> {
  other.close();
  await once(other, 'close');
  return taken;
}
