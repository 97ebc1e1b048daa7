import { type Hold, hold, holders, holdOpen, letClose, stays } from './holders.ts';
import { keep } from './keeper.ts';
import { withLock } from './lock.ts';
import { look, recall } from './memory.ts';
import { username } from './password.ts';
import { endServerOf, ensureServer, lockFile, lockWaitMs, type Server } from './server.ts';
import { type EmbeddedSettings, type Store, storeOf } from './store.ts';

/** Where an embedded Neo4j is and how it is let in. */
interface EmbeddedPlace {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A Neo4j of our own, for as long as this process wants it. */
export interface Embedded {
  readonly place: EmbeddedPlace;
  /** Whether this process started the server, rather than finding it. */
  readonly startedHere: boolean;
  /** Ends this process's use of it; the last one out stops the server and waits until its data is closed. */
  stop(): Promise<void>;
}

/**
 * Gives a Neo4j that answers: found running, or started, after fetching it the first time.
 * It is started again when it crashes, and stopped when the last process that uses it ends, in whatever way that happens.
 */
export async function startEmbedded(settings: EmbeddedSettings, tell: (line: string) => void): Promise<Embedded> {
  const store = storeOf(settings);
  const use = await hold(store, tell);
  const leave = () => leaveServer(store, use, tell);
  const server = await ensureServer(store, tell).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const keeper = keep(store, tell);
  return Object.freeze({
    place: placeOf(server),
    startedHere: server.startedHere,
    async stop() {
      await keeper.end();
      await leave();
    },
  });
}

/** Starts a Neo4j that stays up when this process ends, until stopDetached() or the machine stops. */
export async function startDetached(
  settings: EmbeddedSettings,
  tell: (line: string) => void,
): Promise<Omit<Embedded, 'stop'>> {
  const store = storeOf(settings);
  await holdOpen(store);
  const server = await ensureServer(store, tell).catch(async (error: unknown) => {
    await letClose(store);
    throw error;
  });
  return { place: placeOf(server), startedHere: server.startedHere };
}

/** Stops the Neo4j of a store, also one that other processes use, and says whether there was one. */
export async function stopDetached(settings: EmbeddedSettings, tell: (line: string) => void): Promise<boolean> {
  const store = storeOf(settings);
  await letClose(store);
  if ((await look(store)).state === 'stopped') return false;
  const others = await holders(store);
  if (others.length > 0)
    tell(`Stopping a Neo4j that process ${others.map((name) => Number.parseInt(name, 10)).join(', ')} uses.`);
  return await withLock(lockFile(store), lockWaitMs, tell, () => endServerOf(store, tell));
}

/** How a store is at this moment. */
export interface Status {
  readonly state: 'running' | 'crashed' | 'stopped';
  readonly store: string;
  readonly folder: string;
  /** The Neo4j that last opened the store; undefined before the first start. */
  readonly version: string | undefined;
  readonly uri: string | undefined;
  readonly pid: number | undefined;
  readonly since: Date | undefined;
  /** Processes that use the server; it stops with the last of them unless it stays. */
  readonly usedBy: readonly number[];
  readonly stays: boolean;
}

/** Looks at a store and changes nothing. */
export async function status(settings: EmbeddedSettings): Promise<Status> {
  const store = storeOf(settings);
  const [seen, kept, names] = await Promise.all([look(store), recall(store), holders(store)]);
  return {
    state: seen.state === 'gone' ? 'crashed' : seen.state,
    store: store.name,
    folder: store.folder,
    version: kept?.version,
    uri: seen.state === 'running' ? uriOf(seen.port) : undefined,
    pid: seen.state === 'running' ? seen.pid : undefined,
    since: seen.state === 'running' ? seen.since : undefined,
    usedBy: names.filter((name) => name !== stays).map((name) => Number.parseInt(name, 10)),
    stays: names.includes(stays),
  };
}

/** Under the lock, so that nobody comes in while the last one turns off the light. */
async function leaveServer(store: Store, use: Hold, tell: (line: string) => void): Promise<void> {
  await withLock(lockFile(store), lockWaitMs, tell, async () => {
    if ((await use.release()) && (await endServerOf(store, tell))) tell('Neo4j has stopped.');
  });
  use.dismiss();
}

function placeOf({ port, password }: Server): EmbeddedPlace {
  return Object.freeze({ uri: uriOf(port), username, password, database: 'neo4j' });
}

function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}
