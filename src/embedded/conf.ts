import { relative } from 'node:path';
import type { Store } from './store.ts';

/** The neo4j.conf of a store: loopback only, no web server, no telemetry, small logs. */
export function confText(
  { version, heap, pageCache }: Pick<Store, 'version' | 'heap' | 'pageCache'>,
  port: number,
): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.routing.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.memory.pagecache.size': pageCache,
    'db.memory.transaction.max': half(heap),
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.tx_log.preallocate': 'false',
    'db.transaction.timeout': '60s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    ...(isYearly(version) ? yearly : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * The names that a server knows, which are all it needs. Neo4j does not start where the name of the machine leads nowhere, as in a container
 * without a network: its log counts that as an error of its set-up, and tells no one.
 */
export function hostsText(machine: string): string {
  return `127.0.0.1 localhost ${machine}\n`;
}

/** The file of these names, beside the configuration. */
export const hostsName = 'hosts';

/** Half of an amount of memory: one query that wants more fails alone, and the server does not. */
function half(memory: string): string {
  const [, amount, unit = ''] = /^(\d+)([kmg])$/i.exec(memory) ?? [];
  const kilobytes = { k: 1, m: 1024, g: 1024 * 1024 }[unit.toLowerCase()] ?? 0;
  return `${Math.max(1024, Math.floor((Number(amount) * kilobytes) / 2))}k`;
}

/** The arguments of Java for a server, as Neo4j's own scripts pass them. */
export function javaArguments(
  store: Pick<Store, 'folder' | 'conf' | 'jars' | 'heap'>,
  main: string,
  java: number,
): readonly string[] {
  return [
    `-Xmx${store.heap}`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    `-Djdk.net.hosts.file=${relative(store.folder, store.conf)}/${hostsName}`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    ...(java >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-cp',
    [`${relative(store.folder, store.conf)}/*`, jarsFrom(store.folder, store)].join(':'),
    main,
    homeArgument(store.folder),
    `--config-dir=${store.conf}`,
    '--console-mode',
  ];
}

/**
 * The jars as Java's class path, from the folder it runs in. The path is relative, since Java splits a class path at every colon, and takes
 * a backslash in a file of arguments for an escape.
 */
export function jarsFrom(folder: string, { jars }: Pick<Store, 'jars'>): string {
  return `${relative(folder, jars)}/lib/*`;
}

/** The argument that identifies a process as the server of a store. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

/** Settings of versions numbered by year; an older server refuses to start with them. */
const yearly = { 'dbms.fleet_manager.enabled': 'false', 'server.fleet_discovery.enabled': 'false' };

function isYearly(version: string): boolean {
  return Number(version.split('.')[0]) >= 2025;
}
