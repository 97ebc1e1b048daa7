import { fileURLToPath } from 'node:url';
import type { EmbeddedSettings } from '../embedded/store.ts';
import type { Neo4jConnection } from '../graph/connection.ts';
import { closestMatch } from '../kit/closest-match.ts';
import { editDistance } from '../kit/edit-distance.ts';
import { MAX_LINKS } from '../projection/read-projection.ts';
import { passwordMissing, settingUnknown, settingUnusable } from './errors.ts';
import { project } from './places.ts';
import { settings, type Values } from './settings.ts';

/** Everything that can be set from outside, once and for all of a command's run. */
export interface Config {
  /** A Neo4j that runs elsewhere; undefined means the embedded one. */
  readonly elsewhere: Neo4jConnection | undefined;
  readonly embedded: EmbeddedSettings;
  readonly seeds: string;
  readonly host: string;
  readonly port: number;
  /** Processes that answer requests at that port. */
  readonly workers: number;
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
  readonly queryTimeoutMs: number;
  /** Bytes of the answers that are kept in memory; 0 keeps none. */
  readonly answerCacheBytes: number;
  /** Links that are held in memory at the most. */
  readonly mostLinks: number;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, the one place that does; what the command line says of a setting comes before it.
 * A value that cannot be used is refused by name.
 */
export function readConfig(said: Environment = {}, around: Environment = process.env): Config {
  const environment = { ...around, ...said };
  refuseNearMisses(environment);
  const values = parse(environment);
  return {
    elsewhere: elsewhereIn(values),
    embedded: embeddedIn(values),
    seeds: values.ENTENTE_SEEDS ?? fileURLToPath(new URL('seeds/', project)),
    host: values.HOST ?? '127.0.0.1',
    port: values.PORT ?? 4000,
    workers: values.ENTENTE_WORKERS ?? 1,
    corsOrigins: values.ENTENTE_CORS_ORIGIN ?? [],
    logLevel: values.ENTENTE_LOG_LEVEL ?? 'info',
    answerCacheBytes: (values.ENTENTE_ANSWER_CACHE ?? 64) * 1024 * 1024,
    mostLinks: values.ENTENTE_MEMORY_LINKS ?? MAX_LINKS,
    queryTimeoutMs: (values.ENTENTE_QUERY_TIMEOUT ?? 30) * 1000,
  };
}

/** Whether stacks are wanted; asked apart, since the error to be shown may be that a setting is wrong. */
export function wantsStacks(around: Environment = process.env): boolean {
  return ['debug', 'trace'].includes(around.ENTENTE_LOG_LEVEL ?? '');
}

/** Parses each setting that is there. */
function parse(environment: Environment): Values {
  const entries = Object.entries(settings).map(([name, { schema, expected }]) => {
    const given = environment[name];
    if (!given) return [name, undefined];
    const parsed = schema.safeParse(given);
    if (parsed.success) return [name, parsed.data];
    throw settingUnusable(name, given.replace(/\/\/[^/]*@/, '//…@'), expected);
  });
  // Each name of `settings` is among the entries, with what its own schema gave.
  return Object.fromEntries(entries) as Values;
}

/** A misspelt setting would be passed over in silence, and the default taken for what was asked. */
function refuseNearMisses(environment: Environment): void {
  const known = Object.keys(settings);
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('ENTENTE_') || known.includes(name)) continue;
    const meant = closestMatch(name, known);
    if (meant && editDistance(name, meant) <= 2) throw settingUnknown(name, meant);
  }
}

/** The Neo4j that runs elsewhere, if one is named. */
function elsewhereIn(values: Values): Neo4jConnection | undefined {
  if (!values.NEO4J_URI) return undefined;
  if (!values.NEO4J_PASSWORD) throw passwordMissing();
  return {
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME ?? 'neo4j',
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE ?? 'neo4j',
  };
}

/** What is said of the embedded Neo4j. */
function embeddedIn(values: Values): EmbeddedSettings {
  return {
    home: values.ENTENTE_HOME ?? fileURLToPath(new URL('.entente/', project)),
    store: values.ENTENTE_STORE,
    version: values.ENTENTE_NEO4J_VERSION,
    boltPort: values.ENTENTE_NEO4J_PORT,
    heap: values.ENTENTE_NEO4J_HEAP,
    pageCache: values.ENTENTE_NEO4J_PAGE_CACHE,
    javaHome: values.ENTENTE_JAVA_HOME ?? values.JAVA_HOME,
  };
}
