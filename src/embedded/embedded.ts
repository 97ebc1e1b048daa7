import type { Neo4jConnection } from '../graph/connection.ts';
import {
  acquireLease,
  activeLeases,
  addPersistentLease,
  type Lease,
  persistent,
  removePersistentLease,
} from './leases.ts';
import { answersWithin } from './liveness.ts';
import { withLock } from './lock.ts';
import { connectionTo, ensureServer, lockFile, lockWaitMs, stopServer } from './server.ts';
import { readState, serverStatus } from './server-state.ts';
import { type EmbeddedSettings, type Store, storeOf } from './store.ts';
import { supervise } from './supervisor.ts';
import { unfinishedImport } from './unfinished-import.ts';

/** The private Neo4j, for as long as this process uses it. */
export interface Embedded {
  readonly connection: Neo4jConnection;
  /** Whether this process started the server; false if it ran already. */
  readonly startedHere: boolean;
  /** Ends this process's use; the last user stops the server and waits until its data is closed. */
  stop(): Promise<void>;
}

/**
 * Gives a Neo4j that answers: the one that runs, or a new one, which is downloaded the first time.
 * It is restarted when it crashes or hangs, which `onRestart` is told, and stopped when the last process that uses it ends, in whatever way that happens.
 */
export async function startEmbedded(
  settings: EmbeddedSettings,
  log: (line: string) => void,
  onRestart?: () => void,
): Promise<Embedded> {
  const store = storeOf(settings);
  const lease = await acquireLease(store, log);
  const leave = () => leaveServer(store, lease, log);
  const { port, password, startedHere } = await ensureServer(store, log).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const supervisor = supervise(store, log, onRestart);
  return Object.freeze({
    connection: connectionTo(port, password),
    startedHere,
    async stop() {
      await supervisor.stop();
      await leave();
    },
  });
}

/** Starts a Neo4j that keeps running when this process ends, until stopDetached() or the machine stops. */
export async function startDetached(
  settings: EmbeddedSettings,
  log: (line: string) => void,
): Promise<Omit<Embedded, 'stop'>> {
  const store = storeOf(settings);
  await addPersistentLease(store);
  const { port, password, startedHere } = await ensureServer(store, log).catch(async (error: unknown) => {
    await removePersistentLease(store);
    throw error;
  });
  return { connection: connectionTo(port, password), startedHere };
}

/** Stops the Neo4j of a store, even if other processes use it; false if none was running. */
export async function stopDetached(settings: EmbeddedSettings, log: (line: string) => void): Promise<boolean> {
  const store = storeOf(settings);
  await removePersistentLease(store);
  if ((await serverStatus(store)).state === 'stopped') return false;
  const users = (await activeLeases(store)).map(pidOf);
  if (users.length > 0) log(`Stopping a Neo4j that is in use by process ${users.join(', ')}.`);
  return await withLock(lockFile(store), lockWaitMs, log, () => stopServer(store, log));
}

/** The state of a store at this moment. */
export interface Status {
  /** `unresponsive`: its process runs and does not answer, as while it starts. */
  readonly state: 'running' | 'unresponsive' | 'crashed' | 'stopped';
  readonly store: string;
  readonly folder: string;
  /** The Neo4j that last opened the store; undefined before the first start. */
  readonly version: string | undefined;
  readonly uri: string | undefined;
  readonly pid: number | undefined;
  readonly since: Date | undefined;
  /** Processes that use the server; it stops with the last of them unless it is persistent. */
  readonly usedBy: readonly number[];
  readonly isPersistent: boolean;
  /** Whether an import in bulk has begun and is not complete. If its process has ended, the next start begins anew. */
  readonly isImporting: boolean;
}

/** How long a server may take to answer before it is called unresponsive. */
const STATUS_MS = 3_000;

/** Reads the state of a store and changes nothing. */
export async function status(settings: EmbeddedSettings): Promise<Status> {
  const store = storeOf(settings);
  const [server, state, leases] = await Promise.all([serverStatus(store), readState(store), activeLeases(store)]);
  const running = server.state === 'running' ? server : undefined;
  const isUnresponsive = running !== undefined && !(await answersWithin(store, running, STATUS_MS));
  return {
    state: isUnresponsive ? 'unresponsive' : server.state,
    store: store.name,
    folder: store.folder,
    version: state?.version,
    uri: running && connectionTo(running.port, '').uri,
    pid: running?.pid,
    since: running?.since,
    usedBy: leases.filter((name) => name !== persistent).map(pidOf),
    isPersistent: leases.includes(persistent),
    isImporting: (await unfinishedImport(store)) !== undefined,
  };
}

/** The process of a lease, as in `4711-1`. */
function pidOf(lease: string): number {
  return Number.parseInt(lease, 10);
}

/** Under the lock, so that no process starts to use the server while the last one stops it. */
async function leaveServer(store: Store, lease: Lease, log: (line: string) => void): Promise<void> {
  await withLock(lockFile(store), lockWaitMs, log, async () => {
    if ((await lease.release()) && (await stopServer(store, log))) log('Neo4j has stopped.');
  });
  lease.dismissReaper();
}
