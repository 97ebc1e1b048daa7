import { writeFileSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isServer } from './processes.ts';
import type { Store } from './store.ts';

/** What a store keeps between starts. */
export interface StoreState {
  readonly boltPort: number;
  /** The Neo4j that last opened it. */
  readonly version: string;
}

/** The state of a store; undefined if it was never started, or if its file is damaged. */
export async function readState(store: Store): Promise<StoreState | undefined> {
  try {
    const { boltPort, version } = JSON.parse(await readFile(stateFile(store), 'utf8'));
    return typeof boltPort === 'number' && typeof version === 'string' ? { boltPort, version } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the state by way of a second file, so that it is never half written. */
export async function writeState(store: Store, state: StoreState): Promise<void> {
  const file = stateFile(store);
  await writeFile(`${file}.new`, `${JSON.stringify(state)}\n`);
  await rename(`${file}.new`, file);
}

/** The state file of a store, written at every start. */
export const stateFile = (store: Store) => join(store.folder, 'store.json');

/** Files with the process id and the port of a server, while it should run and while it is stopping. */
export const serverFile = (store: Store) => join(store.run, 'server');
export const stoppingFile = (store: Store) => join(store.run, 'stopping');

/** A process that serves a store, or did. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
}

/** The server of a store: it runs, it should run and does not, or there is none. */
export type ServerStatus =
  | ({ readonly state: 'running'; readonly since: Date } & ServerProcess)
  | { readonly state: 'crashed' }
  | { readonly state: 'stopped' };

/** Looks for the server of a store. A server that is stopped on purpose loses its file first, so a file without a process is a crash. */
export async function serverStatus(store: Store): Promise<ServerStatus> {
  const server = await readServerFile(serverFile(store));
  if (server === undefined) return { state: 'stopped' };
  if (!(await isServer(server.pid, store.folder))) return { state: 'crashed' };
  const since = await stat(serverFile(store)).then(
    ({ mtime }) => mtime,
    () => new Date(),
  );
  return { state: 'running', since, ...server };
}

/** The process that such a file names. */
export async function readServerFile(file: string): Promise<ServerProcess | undefined> {
  const [, pid, port] = /^(\d+) (\d+)$/.exec((await readFile(file, 'utf8').catch(() => '')).trim()) ?? [];
  return pid === undefined || port === undefined ? undefined : { pid: Number(pid), port: Number(port) };
}

/** Writes it, in the form the reaper's shell reads too. */
export function writeServerFile(store: Store, { pid, port }: ServerProcess): void {
  writeFileSync(serverFile(store), `${pid} ${port}\n`);
}
