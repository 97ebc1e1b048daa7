import { z } from 'zod';

/** A setting: its schema, and the expected value in words. */
export interface Setting<T> {
  readonly schema: z.ZodType<T>;
  readonly expected: string;
}

/** Every setting by its name. An empty setting counts as unset. */
export const settings = {
  ENTENTE_HOME: text('a folder'),
  ENTENTE_SEEDS: text('a folder'),
  ENTENTE_STORE: pattern(/^[a-z][a-z0-9-]*$/, 'a name such as "main"'),
  ENTENTE_NEO4J_VERSION: pattern(/^\d+\.\d+\.\d+$/, 'a version such as "5.26.30"'),
  ENTENTE_NEO4J_HEAP: pattern(/^\d+[kmg]$/i, 'a size such as "512m"'),
  ENTENTE_NEO4J_PAGE_CACHE: pattern(/^\d+[kmg]$/i, 'a size such as "256m"'),
  ENTENTE_NEO4J_PORT: integer(1, 65_535, 'a port from 1 to 65535'),
  ENTENTE_JAVA_HOME: text('the folder of a Java installation'),
  JAVA_HOME: text('the folder of a Java installation'),
  NEO4J_URI: pattern(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
    'a Bolt address such as "bolt://host:7687" or "neo4j://host:7687"',
  ),
  NEO4J_USERNAME: text('the name of a user'),
  NEO4J_PASSWORD: text('a password'),
  NEO4J_DATABASE: text('the name of a database'),
  PORT: integer(0, 65_535, 'a port from 0 to 65535'),
  HOST: text('an address of this machine'),
  ENTENTE_WORKERS: integer(1, 64, 'a number of processes from 1 to 64'),
  ENTENTE_LARGE_PROCESS: { schema: z.enum(['on', 'off']), expected: 'on or off' },
  ENTENTE_HOSTS: {
    schema: z.string().transform(listOf).refine(areHosts),
    expected: 'names of hosts such as "graph.example.org", without ports, or "*" for any',
  },
  ENTENTE_CORS_ORIGIN: {
    schema: z.string().transform(listOf).refine(areOrigins),
    expected: 'origins such as "https://a.org"',
  },
  ENTENTE_LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
    expected: 'one of trace, debug, info, warn, error and silent',
  },
  ENTENTE_ANSWER_CACHE: integer(0, 16_384, 'a number of megabytes up to 16384'),
  ENTENTE_MEMORY_LINKS: integer(0, 100_000_000, 'a number of links up to 100000000'),
  ENTENTE_METRICS: { schema: z.enum(['local', 'all', 'off']), expected: 'one of local, all and off' },
  ENTENTE_SLOW_MS: integer(0, 3_600_000, 'a number of milliseconds up to 3600000'),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpAddress(),
  OTEL_SDK_DISABLED: pattern(/^(true|false)$/i, 'true or false'),
  ENTENTE_QUERY_TIMEOUT: {
    schema: z.coerce.number().gt(0).lte(3600),
    expected: 'a number of seconds above 0, up to 3600',
  },
  ENTENTE_EXPORT_TIMEOUT: {
    schema: z.coerce.number().gt(0).lte(86_400),
    expected: 'a number of seconds above 0, up to 86400',
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The name of a setting. */
export type SettingName = keyof typeof settings;

/** The parsed settings; undefined if unset. */
export type Values = { readonly [Name in SettingName]?: z.output<(typeof settings)[Name]['schema']> | undefined };

/** Any text. */
function text(expected: string): Setting<string> {
  return { schema: z.string(), expected };
}

/** Text that matches a pattern. */
function pattern(form: RegExp, expected: string): Setting<string> {
  return { schema: z.string().regex(form), expected };
}

/** The address of an HTTP server. */
function httpAddress(): Setting<string> {
  return pattern(/^https?:\/\/[^\s/@]+(\/\S*)?$/, 'an address such as "http://127.0.0.1:4318"');
}

/** A whole number within bounds, written in digits. */
function integer(least: number, most: number, expected: string): Setting<number> {
  return { schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most)), expected };
}

/** The items of a list that is separated by commas. */
function listOf(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim());
}

/** Whether each item is a name of a host, or `*` for all. */
function areHosts(parts: readonly string[]): boolean {
  return parts.every((part) => part === '*' || /^[a-z0-9.-]+$/i.test(part));
}

/** Whether each item is an origin as a browser sends it, or `*` for all. */
function areOrigins(parts: readonly string[]): boolean {
  return parts.every((part) => part === '*' || (URL.canParse(part) && new URL(part).origin === part));
}
