import { join, resolve } from 'node:path';
import { settingInvalid } from './complaints.ts';

/** What may be said about the embedded Neo4j; whatever is left out has a value that suits a small machine. */
export interface EmbeddedSettings {
  /** The folder that holds the jars of Neo4j and the stores, usually `.entente` in the project. */
  readonly home: string;
  /** Which of the stores, a plain name; each has its own data, password, port and process. */
  readonly store?: string | undefined;
  readonly version?: string | undefined;
  /** The port on 127.0.0.1; when left out a free one is chosen and kept. */
  readonly boltPort?: number | undefined;
  /** The memory of Java as Java writes it: 512m, 2g. */
  readonly heap?: string | undefined;
  /** The memory for pages of the store, in the same way. */
  readonly pageCache?: string | undefined;
  /** The folder of a Java installation; when left out `java` is looked for on the path. */
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
  /** Jars are shared by all stores of a version. */
  readonly jars: string;
  readonly folder: string;
  readonly conf: string;
  readonly logs: string;
  readonly run: string;
  /** One file for each process that uses the server. */
  readonly heldBy: string;
}

/** The long-term version that runs on every Java from 17. */
const defaultVersion = '5.26.30';

/** Completes the settings and refuses what no server could be started with. */
export function storeOf(settings: EmbeddedSettings): Store {
  const { store = 'main', version = defaultVersion, heap = '512m', pageCache = '256m', boltPort, javaHome } = settings;
  if (!/^[a-z][a-z0-9-]*$/.test(store) || store === 'neo4j')
    throw settingInvalid('ENTENTE_STORE', store, 'a name like "main"');
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw settingInvalid('ENTENTE_NEO4J_VERSION', version, 'a version like "5.26.30"');
  if (!memory.test(heap)) throw settingInvalid('ENTENTE_NEO4J_HEAP', heap, 'a size like "512m"');
  if (!memory.test(pageCache)) throw settingInvalid('ENTENTE_NEO4J_PAGE_CACHE', pageCache, 'a size like "256m"');
  if (boltPort !== undefined && !isPort(boltPort)) {
    throw settingInvalid('ENTENTE_NEO4J_PORT', String(boltPort), 'a whole number from 1 to 65535');
  }
  const folder = resolve(settings.home, store);
  const run = join(folder, 'run');
  return Object.freeze({
    name: store,
    version,
    boltPort,
    heap,
    pageCache,
    javaHome,
    jars: resolve(settings.home, 'neo4j', version),
    folder,
    conf: join(folder, 'conf'),
    logs: join(folder, 'logs'),
    run,
    heldBy: join(run, 'held-by'),
  });
}

const memory = /^\d+[kmg]$/i;

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}
