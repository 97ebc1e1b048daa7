import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../errors.ts';
import type { Neo4jConnection } from '../graph/connection.ts';
import { compilerFlags } from './compiler.ts';
import { confText, hostsName, hostsText, javaArguments } from './conf.ts';
import { checkJars } from './damaged-jars.ts';
import { entryPoint } from './entry-point.ts';
import { diskFull, jarsDamaged, javaMissing, passwordRefused, startTooSlow, storeTooNew } from './errors.ts';
import { freeSpaceAt } from './free-space.ts';
import { ensureJars } from './jars.ts';
import { findJava, type Java, javaEnvironment } from './java.ts';
import { withLock } from './lock.ts';
import { ensurePassword, passwordFile, readPassword, username } from './password.ts';
import { withPort } from './ports.ts';
import { probe } from './probe.ts';
import { endServer, hasEnded, isServer } from './processes.ts';
import {
  readServerFile,
  readState,
  type ServerProcess,
  serverFile,
  serverStatus,
  stoppingFile,
  writeServerFile,
  writeState,
} from './server-state.ts';
import { databaseFailure, startFailure } from './start-failure.ts';
import { createFolders, type Store } from './store.ts';
import { discardUnfinished, expectNoImport } from './unfinished-import.ts';

/** A server that answers. */
interface Server extends ServerProcess {
  readonly password: string;
  /** Whether this call started it; false if it ran already. */
  readonly startedHere: boolean;
}

/** The server of a store, running or started, once it answers; of several processes that need it at once, one starts it. */
export async function ensureServer(store: Store, log: (line: string) => void): Promise<Server> {
  const known = await running(store, log);
  if (known !== undefined) return known;
  const java = await findJava(store);
  await ensureJars(store, log);
  await createFolders(store);
  return await withLock(
    lockFile(store),
    lockWaitMs,
    log,
    async () => (await running(store, log)) ?? (await start(store, java, log)),
  );
}

/** Stops the server of a store and waits until its data is closed; false if none was running. */
export async function stopServer(store: Store, log: (line: string) => void): Promise<boolean> {
  const server = await serverStatus(store);
  if (server.state === 'running') {
    await rename(serverFile(store), stoppingFile(store));
    await endServer(server.pid, store.folder, log);
    await rm(stoppingFile(store), { force: true });
  }
  await rm(serverFile(store), { force: true });
  return server.state === 'running';
}

/** The connection to a server on this machine. */
export function connectionTo(port: number, password: string): Neo4jConnection {
  return Object.freeze({ uri: `bolt://127.0.0.1:${port}`, username, password, database: 'neo4j' });
}

/** The file whose owner may start or stop the server. */
export function lockFile(store: Store): string {
  return join(store.run, 'lock');
}

/** Longer than a start takes on a slow machine. */
export const lockWaitMs = 200_000;

/** The server that runs already, whoever started it. */
async function running(store: Store, log: (line: string) => void): Promise<Server | undefined> {
  const status = await serverStatus(store);
  if (status.state !== 'running') return undefined;
  await expectNoImport(store);
  const { pid, port } = status;
  const server = { pid, port, password: await readPassword(store), startedHere: false };
  await untilReady(store, server);
  log(`Neo4j already runs at bolt://127.0.0.1:${port}.`);
  return server;
}

async function start(store: Store, java: Java, log: (line: string) => void, attempts = 3): Promise<Server> {
  await untilStopped(store, log);
  await discardUnfinished(store, log);
  await refuseNewer(store);
  expectRoom(store);
  try {
    return await withPort(store, log, (port) => startAt(store, java, port, log));
  } catch (error) {
    if (attempts > 1 && lostPort(store, error)) return await start(store, java, log, attempts - 1);
    throw await explained(store, error);
  }
}

/** Starts a server at a port and waits until it answers; one that does not is stopped. */
async function startAt(store: Store, java: Java, port: number, log: (line: string) => void): Promise<Server> {
  await writeFile(join(store.conf, 'neo4j.conf'), confText(store, port));
  await writeFile(join(store.conf, hostsName), hostsText(hostname()));
  const password = await ensurePassword(store, java);
  const startedAt = Date.now();
  const server = { pid: await launch(store, java, port), port, password, startedHere: true };
  log(`Starting Neo4j ${store.version} on Java ${java.major}.`);
  await untilReady(store, server).catch(async (error: unknown) => {
    await stopServer(store, log);
    throw error;
  });
  await writeState(store, { boltPort: port, version: store.version });
  log(
    `Neo4j ${store.version} answers at bolt://127.0.0.1:${port} after ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`,
  );
  return server;
}

/** Whether another program took a port between its choice and the start; the next choice is another port. */
function lostPort(store: Store, error: unknown): boolean {
  return store.boltPort === undefined && error instanceof SetupError && error.code === 'PORT_TAKEN';
}

/** On a full disk Neo4j neither opens its database nor says why, so none is started. */
function expectRoom(store: Store): void {
  if (!hasRoom(store)) throw diskFull(freeSpaceAt(store.folder));
}

/** Whether the disk of a store has the room that a start needs. */
export function hasRoom({ folder }: Store): boolean {
  return freeSpaceAt(folder).megabytes >= leastMegabytes;
}

/** The store of the seeds takes 8 MB while it is written. */
const leastMegabytes = 16;

/** A start that failed for a reason of its own, or because of a damaged jar: what Java says of one names no cause. */
async function explained(store: Store, error: unknown): Promise<unknown> {
  if (!(error instanceof SetupError) || error.code !== 'START_FAILED') return error;
  const { damaged } = await checkJars(store);
  return damaged.length === 0 ? error : jarsDamaged(join(store.jars, 'lib'), damaged);
}

/** A reaper may have told the last server to stop a moment ago; its data must be closed first. */
async function untilStopped(store: Store, log: (line: string) => void): Promise<void> {
  const last = await readServerFile(stoppingFile(store));
  if (last !== undefined && (await isServer(last.pid, store.folder))) {
    log('Waiting for the last server of this store to stop.');
    if (!(await hasEnded(last.pid, store.folder, 20_000))) await endServer(last.pid, store.folder, log);
  }
  await rm(stoppingFile(store), { force: true });
}

async function refuseNewer(store: Store): Promise<void> {
  const last = (await readState(store))?.version ?? store.version;
  if (last.localeCompare(store.version, 'en', { numeric: true }) > 0)
    throw storeTooNew(store.folder, last, store.version);
}

/**
 * Starts Java in its own session, so that Ctrl-C reaches only this process, which then stops Java in order.
 * Its id is written at once: a server that is written nowhere could be neither found nor stopped.
 */
async function launch(store: Store, java: Java, port: number): Promise<number> {
  const main = await entryPoint(join(store.jars, 'lib', `neo4j-${store.version}.jar`));
  const args = [...(await compilerFlags(store)), ...javaArguments(store, main, java.major)];
  const output = openSync(consoleLog(store), 'w', 0o600);
  const server = spawn(java.command, args, {
    cwd: store.folder,
    env: javaEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
  });
  if (server.pid !== undefined) writeServerFile(store, { pid: server.pid, port });
  closeSync(output);
  server.unref();
  await once(server, 'spawn').catch((cause: unknown) => {
    throw javaMissing(java.command, cause);
  });
  return server.pid ?? 0;
}

/**
 * Waits until the server accepts the password; if it ends meanwhile, the error gives the reason it printed. One that was started here is not
 * asked before it has printed that it listens: until then whoever answers at its port is another program, and a Neo4j that is given three
 * wrong passwords refuses the right one too for some seconds. A server that runs longer may have lost what it printed.
 */
async function untilReady(store: Store, { pid, port, password, startedHere }: Server): Promise<void> {
  const deadline = Date.now() + readyMs;
  for (;;) {
    const printed = await readFile(consoleLog(store), 'utf8').catch(() => '');
    const isAsked = !startedHere || isListening(printed);
    const answer = isAsked ? await probe(connectionTo(port, password)) : 'silent';
    if (answer === 'accepted') return;
    if (answer === 'failed') throw await databaseFailure(store);
    if (answer === 'refused' && isListening(printed)) throw passwordRefused(passwordFile(store), store.folder);
    if (!(await isServer(pid, store.folder))) throw startFailure(printed, store, port);
    if (Date.now() > deadline) throw startTooSlow(store.version, readyMs / 1000, consoleLog(store));
    await sleep(answer === 'refused' ? refusedPauseMs : 150);
  }
}

/** Long enough that the Neo4j of another, which has the port, does not take it for guessing. */
const refusedPauseMs = 2_000;

/** Whether a server has its port, by what it printed. */
function isListening(printed: string): boolean {
  return /Bolt enabled|Started\./.test(printed);
}

/** The output of the server since its last start. */
function consoleLog(store: Store): string {
  return join(store.logs, 'console.log');
}

/** A new store may take a minute on a slow or busy machine. */
const readyMs = 180_000;
