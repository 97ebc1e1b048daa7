import { typedKeys } from '../kit/typed-keys.ts';
import { type SettingName, settings } from './settings.ts';

/** What a setting does, in words. */
interface SettingWords {
  readonly does: string;
  /** What holds where it is unset. */
  readonly unset: string;
}

/** The settings in groups, in the order in which `docs/operations.md` lists them. */
const groups: Readonly<Record<string, readonly SettingName[]>> = {
  'The server': [
    'HOST',
    'PORT',
    'ENTENTE_HOSTS',
    'ENTENTE_CORS_ORIGIN',
    'ENTENTE_WORKERS',
    'ENTENTE_LARGE_PROCESS',
    'ENTENTE_QUERY_TIMEOUT',
    'ENTENTE_EXPORT_TIMEOUT',
    'ENTENTE_ANSWER_CACHE',
    'ENTENTE_MEMORY_LINKS',
    'ENTENTE_SEEDS',
  ],
  'What it tells': ['ENTENTE_LOG_LEVEL', 'ENTENTE_SLOW_MS', 'ENTENTE_METRICS'],
  Traces: ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_SDK_DISABLED'],
  'A Neo4j of your own': ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'],
  'The embedded Neo4j': [
    'ENTENTE_HOME',
    'ENTENTE_STORE',
    'ENTENTE_NEO4J_VERSION',
    'ENTENTE_NEO4J_HEAP',
    'ENTENTE_NEO4J_PAGE_CACHE',
    'ENTENTE_NEO4J_PORT',
    'ENTENTE_JAVA_HOME',
    'JAVA_HOME',
  ],
};

const words: Readonly<Record<SettingName, SettingWords>> = {
  HOST: { does: 'Address that the server listens on. `0.0.0.0` and `::` take all.', unset: '`127.0.0.1`' },
  PORT: { does: 'Port that the server listens on. 0 takes any free one.', unset: '4000' },
  ENTENTE_HOSTS: {
    does: 'Names by which the server may be asked, beside addresses, `localhost` and `HOST`. Other names get 421.',
    unset: 'none',
  },
  ENTENTE_CORS_ORIGIN: {
    does: 'Origins whose pages may read answers in a browser, or `*` for all. No cookies are taken.',
    unset: 'none',
  },
  ENTENTE_WORKERS: { does: 'Processes that answer at the port. Each holds the graph in memory.', unset: '1' },
  ENTENTE_LARGE_PROCESS: {
    does: 'Whether a [process of its own](#large-requests) answers large requests. It is started with the first of them.',
    unset: '`on`',
  },
  ENTENTE_QUERY_TIMEOUT: { does: 'Seconds that a request may take.', unset: '30' },
  ENTENTE_EXPORT_TIMEOUT: { does: 'Seconds that a file below `/export/` may take.', unset: '900' },
  ENTENTE_ANSWER_CACHE: { does: 'Megabytes of answers that each process keeps. 0 keeps none.', unset: '64' },
  ENTENTE_MEMORY_LINKS: {
    does: 'Links that each process holds in memory at most. Of a larger graph, traversals leave out events and votes.',
    unset: '5000000',
  },
  ENTENTE_SEEDS: { does: 'Folder of the curated facts that are loaded at the start.', unset: 'those of entente' },
  ENTENTE_LOG_LEVEL: { does: 'Least weight of a line of the log. `debug` logs probes too.', unset: '`info`' },
  ENTENTE_SLOW_MS: {
    does: 'Milliseconds from which on a question is logged as slow, with the digest of its document and no value.',
    unset: '1000',
  },
  ENTENTE_METRICS: {
    does: 'Who may read `/metrics`: this machine without a proxy between, everyone who reaches the port, or no one.',
    unset: '`local`',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    does: 'Collector of [traces](#traces), which takes OTLP over HTTP. `/v1/traces` is added to it.',
    unset: 'no traces',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: { does: 'The same, as the whole address. It goes before.', unset: 'no traces' },
  OTEL_SDK_DISABLED: { does: 'Turns traces off, whatever else is set.', unset: 'false' },
  NEO4J_URI: { does: 'Address of a Neo4j, 5.26 or later.', unset: 'the embedded Neo4j' },
  NEO4J_USERNAME: { does: 'User of that Neo4j.', unset: '`neo4j`' },
  NEO4J_PASSWORD: { does: 'Password of that user. It must be set beside `NEO4J_URI`.', unset: 'none' },
  NEO4J_DATABASE: { does: 'Database of that Neo4j.', unset: '`neo4j`' },
  ENTENTE_HOME: {
    does: 'Folder of the jars and stores of the embedded Neo4j. Only its owner can read it.',
    unset: '`.entente` in a clone, else in the data folder of the user',
  },
  ENTENTE_STORE: { does: 'Name of the store in that folder.', unset: '`main`' },
  ENTENTE_NEO4J_VERSION: { does: 'Version of Neo4j that is downloaded and run.', unset: '5.26.30' },
  ENTENTE_NEO4J_HEAP: { does: 'Memory of Java in Neo4j.', unset: '`512m`' },
  ENTENTE_NEO4J_PAGE_CACHE: { does: 'Memory for the files of the store.', unset: '`256m`' },
  ENTENTE_NEO4J_PORT: { does: 'Port of Neo4j on the loopback address.', unset: 'a free one, which the store keeps' },
  ENTENTE_JAVA_HOME: { does: 'Java that runs Neo4j, 17 or later.', unset: '`JAVA_HOME`' },
  JAVA_HOME: { does: 'Java that runs Neo4j where `ENTENTE_JAVA_HOME` is unset.', unset: '`java` on the path' },
};

/** Every setting as tables of Markdown, one for each group. */
export function settingsTables(): string {
  const listed = new Set(Object.values(groups).flat());
  const others = typedKeys(settings).filter((name) => !listed.has(name));
  const all = others.length === 0 ? groups : { ...groups, Others: others };
  return Object.entries(all)
    .map(([title, names]) => [`**${title}**`, '', ...header, ...names.map(rowOf), ''].join('\n'))
    .join('\n');
}

const header = ['| setting | does | takes | unset |', '| --- | --- | --- | --- |'];

function rowOf(name: SettingName): string {
  const { does, unset } = words[name];
  return `| \`${name}\` | ${does} | ${settings[name].expected} | ${unset} |`;
}
