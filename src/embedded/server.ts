import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { knock } from './bolt.ts';
import { javaMissing, passwordRefused, startTooSlow, storeTooNew } from './complaints.ts';
import { confText, javaArguments } from './conf.ts';
import { causeIn } from './diagnosis.ts';
import { entryPoint } from './entry-point.ts';
import { ensureJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { withLock } from './lock.ts';
import {
  forget,
  keepInMind,
  look,
  recall,
  type Serving,
  serverFile,
  servingIn,
  stoppingFile,
  writeServing,
} from './memory.ts';
import { ensurePassword, passwordFile, passwordOf, username } from './password.ts';
import { choosePort } from './ports.ts';
import { endServer, isGone, isServer } from './processes.ts';
import type { Store } from './store.ts';

/** A server that answers. */
export interface Server extends Serving {
  readonly password: string;
  /** Whether this call started it, rather than finding it. */
  readonly startedHere: boolean;
}

/** The server of a store, found or started, once it answers; of several processes that ask at a time one starts it. */
export async function ensureServer(store: Store, tell: (line: string) => void): Promise<Server> {
  const found = await running(store, tell);
  if (found !== undefined) return found;
  const java = await findJava(store);
  await ensureJars(store, tell);
  await mkdir(store.run, { recursive: true });
  return await withLock(
    lockFile(store),
    lockWaitMs,
    tell,
    async () => (await running(store, tell)) ?? (await start(store, java, tell)),
  );
}

/** Ends the server of a store and waits until its data is closed; says whether there was one. */
export async function endServerOf(store: Store, tell: (line: string) => void): Promise<boolean> {
  const seen = await look(store);
  if (seen.state === 'running') {
    await rename(serverFile(store), stoppingFile(store));
    await endServer(seen.pid, store.folder, tell);
    await forget(stoppingFile(store));
  }
  await forget(serverFile(store));
  return seen.state === 'running';
}

/** The file whose owner may start or stop the server. */
export function lockFile(store: Store): string {
  return join(store.run, 'lock');
}

/** Longer than a start takes on a slow machine. */
export const lockWaitMs = 90_000;

/** The server as it runs already, whoever started it. */
async function running(store: Store, tell: (line: string) => void): Promise<Server | undefined> {
  const seen = await look(store);
  if (seen.state !== 'running') return undefined;
  const { pid, port } = seen;
  const server = { pid, port, password: await passwordOf(store), startedHere: false };
  await untilReady(store, server);
  tell(`Neo4j already runs at bolt://127.0.0.1:${port}.`);
  return server;
}

async function start(store: Store, java: Java, tell: (line: string) => void): Promise<Server> {
  await untilStopped(store, tell);
  await refuseNewer(store);
  for (const folder of [store.conf, store.logs]) await mkdir(folder, { recursive: true });
  const port = await choosePort(store, tell);
  await writeFile(join(store.conf, 'neo4j.conf'), confText(store, port));
  const password = await ensurePassword(store, java);
  tell(`Starting Neo4j ${store.version} on Java ${java.major}.`);
  const begun = Date.now();
  const server = { pid: await launch(store, java, port), port, password, startedHere: true };
  await untilReady(store, server).catch(async (error: unknown) => {
    await endServerOf(store, tell);
    throw error;
  });
  await keepInMind(store, { boltPort: port, version: store.version });
  tell(
    `Neo4j ${store.version} answers at bolt://127.0.0.1:${port} after ${((Date.now() - begun) / 1000).toFixed(1)} s.`,
  );
  return server;
}

/** A watchman may have told the last server to stop a moment ago; its data must be closed first. */
async function untilStopped(store: Store, tell: (line: string) => void): Promise<void> {
  const last = await servingIn(stoppingFile(store));
  if (last !== undefined && (await isServer(last.pid, store.folder))) {
    tell('Waiting for the last server of this store to stop.');
    if (!(await isGone(last.pid, store.folder, 20_000))) await endServer(last.pid, store.folder, tell);
  }
  await forget(stoppingFile(store));
}

async function refuseNewer(store: Store): Promise<void> {
  const last = (await recall(store))?.version ?? store.version;
  if (last.localeCompare(store.version, 'en', { numeric: true }) > 0)
    throw storeTooNew(store.folder, last, store.version);
}

/**
 * Starts Java in a session of its own, so that Ctrl-C reaches us alone and we stop it in order.
 * Its number is written in the same breath: a server that is nowhere written could be neither found nor stopped.
 */
async function launch(store: Store, java: Java, port: number): Promise<number> {
  const main = await entryPoint(join(store.jars, 'lib', `neo4j-${store.version}.jar`));
  const args = javaArguments(store, main, java.major);
  const log = openSync(consoleLog(store), 'w', 0o600);
  const server = spawn(java.command, args, { cwd: store.folder, detached: true, stdio: ['ignore', log, log] });
  if (server.pid !== undefined) writeServing(store, { pid: server.pid, port });
  closeSync(log);
  server.unref();
  await once(server, 'spawn').catch((cause: unknown) => {
    throw javaMissing(java.command, cause);
  });
  return server.pid ?? 0;
}

/** Waits until the server takes the password; a server that ends meanwhile is asked for its reason. */
async function untilReady(store: Store, { pid, port, password }: Omit<Server, 'startedHere'>): Promise<void> {
  const giveUp = Date.now() + readyMs;
  for (;;) {
    const answer = await knock(port, username, password);
    if (answer === 'accepted') return;
    const said = await readFile(consoleLog(store), 'utf8');
    if (answer === 'refused' && listens(said)) throw passwordRefused(passwordFile(store), store.folder);
    if (!(await isServer(pid, store.folder))) throw causeIn(said, store, port);
    if (Date.now() > giveUp) throw startTooSlow(store.version, readyMs / 1000, consoleLog(store));
    await sleep(150);
  }
}

/** Until a server says that it listens, whoever answers at its port is another one, which took the port a moment before. */
function listens(said: string): boolean {
  return said.includes('Bolt enabled');
}

/** What the server prints, kept for the start that is on. */
function consoleLog(store: Store): string {
  return join(store.logs, 'console.log');
}

/** A slow machine may take a minute for a new store. */
const readyMs = 80_000;
