import { writeFileSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isServer } from './processes.ts';
import type { Store } from './store.ts';

/** What a store keeps about itself between starts. */
export interface Kept {
  readonly boltPort: number;
  /** The Neo4j that last opened it. */
  readonly version: string;
}

/** What was kept; undefined for a store that was never started, or whose file is damaged. */
export async function recall(store: Store): Promise<Kept | undefined> {
  try {
    const { boltPort, version } = JSON.parse(await readFile(memoryFile(store), 'utf8'));
    return typeof boltPort === 'number' && typeof version === 'string' ? { boltPort, version } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, whole or not at all. */
export async function keepInMind(store: Store, kept: Kept): Promise<void> {
  const file = memoryFile(store);
  await writeFile(`${file}.new`, `${JSON.stringify(kept)}\n`);
  await rename(`${file}.new`, file);
}

/** Where a store keeps what it knows of itself; written anew with every start. */
export const memoryFile = (store: Store) => join(store.folder, 'store.json');

/** Where the process of a server and its port are written, while it should run and while it is stopping. */
export const serverFile = (store: Store) => join(store.run, 'server');
export const stoppingFile = (store: Store) => join(store.run, 'stopping');

/** A process that serves a store, or did. */
export interface Serving {
  readonly pid: number;
  readonly port: number;
}

/** What is known of the server of a store: one that runs, one that ought to and does not, or none. */
export type Sight =
  | ({ readonly state: 'running'; readonly since: Date } & Serving)
  | { readonly state: 'gone' }
  | { readonly state: 'stopped' };

/** Looks for the server of a store. Whoever stops one takes its file away first, so a file without a process is a crash. */
export async function look(store: Store): Promise<Sight> {
  const serving = await servingIn(serverFile(store));
  if (serving === undefined) return { state: 'stopped' };
  if (!(await isServer(serving.pid, store.folder))) return { state: 'gone' };
  const since = await stat(serverFile(store)).then(
    ({ mtime }) => mtime,
    () => new Date(),
  );
  return { state: 'running', since, ...serving };
}

/** What such a file says. */
export async function servingIn(file: string): Promise<Serving | undefined> {
  const [, pid, port] = /^(\d+) (\d+)$/.exec((await readFile(file, 'utf8').catch(() => '')).trim()) ?? [];
  return pid === undefined || port === undefined ? undefined : { pid: Number(pid), port: Number(port) };
}

/** Writes it, in the form the watchman's shell reads too. */
export function writeServing(store: Store, { pid, port }: Serving): void {
  writeFileSync(serverFile(store), `${pid} ${port}\n`);
}

/** Forgets a process that is no more. */
export async function forget(file: string): Promise<void> {
  await rm(file, { force: true });
}
