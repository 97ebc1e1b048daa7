import { fileURLToPath } from 'node:url';
import type { MetricsAccess } from '../api/server/door.ts';
import { SLOW_MS } from '../api/server/request-log.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import type { Neo4jConnection } from '../graph/connection.ts';
import { closestMatch } from '../kit/closest-match.ts';
import { editDistance } from '../kit/edit-distance.ts';
import { projectFolder } from '../kit/project-folder.ts';
import { MAX_LINKS } from '../projection/read-projection.ts';
import { passwordMissing, settingUnknown, settingUnusable } from './errors.ts';
import { defaultHome } from './places.ts';
import { settings, type Values } from './settings.ts';

/** The settings of a command. */
export interface Config {
  /** Connection to a Neo4j server of the user; undefined: the embedded Neo4j. */
  readonly elsewhere: Neo4jConnection | undefined;
  readonly embedded: EmbeddedSettings;
  readonly seeds: string;
  readonly host: string;
  readonly port: number;
  /** Processes that answer requests at that port. */
  readonly workers: number;
  /** Whether another process answers large requests, once there are any. */
  readonly hasLargeProcess: boolean;
  readonly corsOrigins: readonly string[];
  /** Names of hosts by which the server may be asked, beside addresses and localhost. */
  readonly hosts: readonly string[];
  readonly logLevel: string;
  readonly queryTimeoutMs: number;
  /** How long a file over HTTP may take. */
  readonly exportTimeoutMs: number;
  /** Milliseconds from which on a question is logged as slow. */
  readonly slowMs: number;
  /** Whether traces are sent to a collector. */
  readonly sendsTraces: boolean;
  /** Who may read the metrics. */
  readonly metricsAccess: MetricsAccess;
  /** Size of the answer cache in bytes; 0 turns it off. */
  readonly answerCacheBytes: number;
  /** Largest number of links in memory. */
  readonly mostLinks: number;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, the one place that does; options of the command line take precedence.
 * An invalid value is refused by name.
 */
export function readConfig(options: Environment = {}, base: Environment = process.env): Config {
  const environment = { ...base, ...options };
  refuseNearMisses(environment);
  const values = parse(environment);
  return {
    elsewhere: elsewhereIn(values),
    embedded: embeddedIn(values, environment),
    seeds: values.ENTENTE_SEEDS ?? fileURLToPath(new URL('seeds/', projectFolder)),
    host: values.HOST ?? '127.0.0.1',
    port: values.PORT ?? 4000,
    workers: values.ENTENTE_WORKERS ?? 1,
    hasLargeProcess: values.ENTENTE_LARGE_PROCESS !== 'off',
    corsOrigins: values.ENTENTE_CORS_ORIGIN ?? [],
    hosts: values.ENTENTE_HOSTS ?? [],
    logLevel: values.ENTENTE_LOG_LEVEL ?? 'info',
    answerCacheBytes: (values.ENTENTE_ANSWER_CACHE ?? 64) * 1024 * 1024,
    metricsAccess: values.ENTENTE_METRICS ?? 'local',
    sendsTraces: sendsTraces(values),
    slowMs: values.ENTENTE_SLOW_MS ?? SLOW_MS,
    mostLinks: values.ENTENTE_MEMORY_LINKS ?? MAX_LINKS,
    queryTimeoutMs: (values.ENTENTE_QUERY_TIMEOUT ?? 30) * 1000,
    exportTimeoutMs: (values.ENTENTE_EXPORT_TIMEOUT ?? 900) * 1000,
  };
}

/** Whether to print stack traces. Read separately, since the error to print may be about a setting. */
export function wantsStacks(environment: Environment = process.env): boolean {
  return ['debug', 'trace'].includes(environment.ENTENTE_LOG_LEVEL ?? '');
}

/** The folder that commands write to. Read separately, since the error to print may be about a setting. */
export function homeFolder(environment: Environment = process.env): string {
  return environment.ENTENTE_HOME || defaultHome(environment);
}

/** Parses each setting that is present. */
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

/** Names that other programs of Neo4j have for these settings. */
const otherNames: Readonly<Record<string, readonly (keyof Values)[]>> = {
  NEO4J_URL: ['NEO4J_URI'],
  NEO4J_USER: ['NEO4J_USERNAME'],
  NEO4J_PASS: ['NEO4J_PASSWORD'],
  NEO4J_AUTH: ['NEO4J_USERNAME', 'NEO4J_PASSWORD'],
};

/** Refuses a misspelt setting, or one under the name that it has elsewhere, which would be ignored silently. */
function refuseNearMisses(environment: Environment): void {
  const known = Object.keys(settings);
  for (const [name, meant] of Object.entries(otherNames))
    if (environment[name] && meant.some((one) => !environment[one])) throw settingUnknown(name, meant.join(' and '));
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('ENTENTE_') || known.includes(name)) continue;
    const meant = closestMatch(name, known);
    if (meant && editDistance(name, meant) <= 2) throw settingUnknown(name, meant);
  }
}

/** Whether the standard settings of OpenTelemetry name a collector and do not turn it off. */
function sendsTraces(values: Values): boolean {
  const collector = values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? values.OTEL_EXPORTER_OTLP_ENDPOINT;
  return collector !== undefined && values.OTEL_SDK_DISABLED?.toLowerCase() !== 'true';
}

/** The connection to a Neo4j server of the user, if one is set. */
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

/** The settings of the embedded Neo4j. */
function embeddedIn(values: Values, environment: Environment): EmbeddedSettings {
  return {
    home: values.ENTENTE_HOME ?? defaultHome(environment),
    store: values.ENTENTE_STORE,
    version: values.ENTENTE_NEO4J_VERSION,
    boltPort: values.ENTENTE_NEO4J_PORT,
    heap: values.ENTENTE_NEO4J_HEAP,
    pageCache: values.ENTENTE_NEO4J_PAGE_CACHE,
    javaHome: values.ENTENTE_JAVA_HOME ?? values.JAVA_HOME,
  };
}
