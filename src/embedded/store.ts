import { existsSync, realpathSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { settingInvalid } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** Settings of the private Neo4j. The defaults suit a small machine. */
export interface EmbeddedSettings {
  /** The folder that holds the jars of Neo4j and the stores, usually `.entente` in the project. */
  readonly home: string;
  /** The name of the store, `main` by default; each store has its own data, password, port and process. */
  readonly store?: string | undefined;
  /** The version of Neo4j, 5.26.30 by default. */
  readonly version?: string | undefined;
  /** The port on 127.0.0.1; by default a free one is chosen and kept. */
  readonly boltPort?: number | undefined;
  /** The heap of Java in its own notation, as in `2g`; 512m by default. */
  readonly heap?: string | undefined;
  /** The memory for pages of the store, in the same notation; 256m by default. */
  readonly pageCache?: string | undefined;
  /** Java's compilers: `quick` starts and plans sooner, `full` reads much data faster. Default: `quick` for a store below 64 MB. */
  readonly compiler?: 'quick' | 'full' | undefined;
  /** The folder of a Java installation; by default `java` is looked up on the path. */
  readonly javaHome?: string | undefined;
}

/** One store with its settings complete and its files named. */
export interface Store {
  readonly name: string;
  readonly version: string;
  readonly boltPort: number | undefined;
  readonly heap: string;
  readonly pageCache: string;
  readonly javaHome: string | undefined;
  readonly compiler: 'quick' | 'full' | undefined;
  /** Jars are shared by all stores of a version. */
  readonly jars: string;
  /** One lock for each port that a store which starts will listen at. */
  readonly ports: string;
  readonly folder: string;
  readonly conf: string;
  readonly logs: string;
  readonly run: string;
  /** One file for each use of the server. */
  readonly leases: string;
}

/** The long-term version that runs on every Java from 17. */
const defaultVersion = '5.26.30';

/** The folder that holds the graph of a store. */
export function databaseFolder({ folder }: Pick<Store, 'folder'>): string {
  return join(folder, 'data', 'databases', 'neo4j');
}

/** Fills in the defaults; an error for settings that no server could start with. */
export function storeOf(settings: EmbeddedSettings): Store {
  const { store = 'main', version = defaultVersion, heap = '512m', pageCache = '256m' } = settings;
  const { boltPort, javaHome, compiler } = settings;
  if (!/^[a-z][a-z0-9-]*$/.test(store) || store === 'neo4j')
    throw settingInvalid('ENTENTE_STORE', store, 'a name like "main"');
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw settingInvalid('ENTENTE_NEO4J_VERSION', version, 'a version like "5.26.30"');
  if (!memory.test(heap)) throw settingInvalid('ENTENTE_NEO4J_HEAP', heap, 'a size like "512m"');
  if (!memory.test(pageCache)) throw settingInvalid('ENTENTE_NEO4J_PAGE_CACHE', pageCache, 'a size like "256m"');
  if (boltPort !== undefined && !isPort(boltPort)) {
    throw settingInvalid('ENTENTE_NEO4J_PORT', String(boltPort), 'a whole number from 1 to 65535');
  }
  const home = realPathOf(settings.home);
  const folder = join(home, store);
  const run = join(folder, 'run');
  return Object.freeze({
    name: store,
    version,
    boltPort,
    heap,
    pageCache,
    javaHome,
    compiler,
    jars: join(home, 'neo4j', version),
    ports: join(home, '.ports'),
    folder,
    conf: join(folder, 'conf'),
    logs: join(folder, 'logs'),
    run,
    leases: join(run, 'leases'),
  });
}

/** Creates the folders of a store. No other user of the machine may look into them: they hold the data and the hash of its password. */
export async function createFolders({ folder, run, conf, logs }: Store): Promise<void> {
  for (const one of [folder, run, conf, logs]) await makeFolder(one);
  await chmod(folder, 0o700);
}

/** A server is known by the path of its store, so the same folder must have the same path whichever link leads to it. */
function realPathOf(home: string): string {
  return existsSync(home) ? realpathSync(home) : resolve(home);
}

const memory = /^\d+[kmg]$/i;

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}
