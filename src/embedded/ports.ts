import { createServer } from 'node:net';
import { join } from 'node:path';
import { portTaken } from './errors.ts';
import { isFree } from './is-free.ts';
import { tryLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { readState } from './server-state.ts';
import type { Store } from './store.ts';

/**
 * Runs a task with the port of a store: the one in its settings, else the one it had, else the usual one, else any that is free. No other
 * store of the same home is given the port until the task has ended, so that two that start at once do not both choose it.
 */
export async function withPort<T>(
  store: Store,
  log: (line: string) => void,
  task: (port: number) => Promise<T>,
): Promise<T> {
  const { port, release } = await reservePort(store, log);
  try {
    return await task(port);
  } finally {
    await release();
  }
}

/** A port that no other store of the home is given before it is released. */
interface Reservation {
  readonly port: number;
  release(): Promise<void>;
}

async function reservePort(store: Store, log: (line: string) => void): Promise<Reservation> {
  await makeFolder(store.ports);
  if (store.boltPort !== undefined) {
    const reserved = await reserve(store, store.boltPort);
    if (reserved !== undefined) return reserved;
    throw portTaken(store.boltPort);
  }
  const kept = (await readState(store))?.boltPort;
  const known = kept === undefined ? undefined : await reserve(store, kept);
  if (known !== undefined) return known;
  const reserved = (await reserve(store, usualPort)) ?? (await reserveAny(store));
  if (kept !== undefined) log(`Port ${kept} is in use by another program; Neo4j uses ${reserved.port} from now on.`);
  return reserved;
}

/** Reserves a port; undefined if a program listens there, or another store that starts has it. */
async function reserve({ ports }: Store, port: number): Promise<Reservation | undefined> {
  const release = await tryLock(join(ports, String(port)));
  if (release === undefined) return undefined;
  if (await isFree(port)) return { port, release };
  await release();
  return undefined;
}

/** A port that the system gives is free, unless another store that starts has it and does not listen yet. */
async function reserveAny(store: Store): Promise<Reservation> {
  const reserved = await reserve(store, await anyFree());
  return reserved ?? (await reserveAny(store));
}

/** The port of Bolt, where people look first. */
const usualPort = 7687;

function anyFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
