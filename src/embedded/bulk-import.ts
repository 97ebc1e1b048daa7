import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { BulkFiles } from '../kit/bulk-files.ts';
import { causeIn, printedBy } from './admin-tool.ts';
import { quickCompiler } from './compiler.ts';
import { confText, jarsFrom } from './conf.ts';
import { bulkFailed, bulkMiscounted, diskFull, storeInUse } from './errors.ts';
import { freeSpaceAt, tellsFullDisk } from './free-space.ts';
import { ensureJars } from './jars.ts';
import { findJava, type Java, javaEnvironment } from './java.ts';
import { withLock } from './lock.ts';
import { ensurePassword } from './password.ts';
import { withPort } from './ports.ts';
import { lockFile, lockWaitMs } from './server.ts';
import { serverStatus } from './server-state.ts';
import { createFolders, databaseFolder, type EmbeddedSettings, type Store, storeOf } from './store.ts';
import {
  bulkFiles,
  discardUnfinished,
  expectNoImport,
  forgetImport,
  importerArgument,
  importerFile,
  noteImport,
  removeGraph,
  unfinishedImport,
} from './unfinished-import.ts';

/** The folder for the files of the bulk importer. */
export function bulkFolder(settings: EmbeddedSettings): string {
  return bulkFiles(storeOf(settings));
}

/** Whether a store may hold data. What is left of an import in bulk that did not end is removed first. */
export async function mayHoldData(settings: EmbeddedSettings, log: (line: string) => void): Promise<boolean> {
  const store = storeOf(settings);
  if ((await unfinishedImport(store)) !== undefined)
    await whileStopped(store, log, () => discardUnfinished(store, log));
  return existsSync(databaseFolder(store));
}

/** Begins an import in bulk into a store without a graph: until it is complete, no other process can use the store. */
export async function beginBulk(settings: EmbeddedSettings, log: (line: string) => void): Promise<void> {
  const store = storeOf(settings);
  await createFolders(store);
  await whileStopped(store, log, async () => {
    await expectNoImport(store);
    await noteImport(store);
  });
}

/** Ends an import in bulk whose graph is complete and was served. */
export async function completeBulk(settings: EmbeddedSettings): Promise<void> {
  await forgetImport(storeOf(settings));
}

/** Ends an import in bulk that failed: the store is left without a graph. */
export async function abandonBulk(settings: EmbeddedSettings, log: (line: string) => void): Promise<void> {
  const store = storeOf(settings);
  await whileStopped(store, log, async () => {
    await removeGraph(store);
    await forgetImport(store);
  });
}

/** Fills a store from files; whatever it holds is replaced. */
export type Fill = (input: BulkFiles) => Promise<void>;

/**
 * Prepares a store for Neo4j's bulk importer: jars, settings, password, and the importer itself, which waits for its arguments.
 * Other processes do this, so rows can be read at the same time. `signal` ends an importer that still waits.
 */
export async function prepareBulk(
  settings: EmbeddedSettings,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<Fill> {
  const store = storeOf(settings);
  const java = await prepareStore(store, log);
  const waiting = startTool(store, java, shortRunFlags, signal);
  return (input) => {
    const tool = isLarge(input) ? startTool(store, java, longRunFlags, signal) : waiting;
    return whileStopped(store, log, () => fill(store, tool, input, log));
  };
}

/** Prepares a stopped store for Neo4j's tool: jars, settings and password. Returns the Java that runs it. */
export async function prepareStore(store: Store, log: (line: string) => void): Promise<Java> {
  const java = await findJava(store);
  await ensureJars(store, log);
  await createFolders(store);
  await whileStopped(store, log, async () => {
    await withPort(store, log, (port) => writeFile(join(store.conf, 'neo4j.conf'), confText(store, port)));
    await ensurePassword(store, java);
  });
  return java;
}

/** Fills a stopped store. */
async function fill(store: Store, tool: Tool, input: BulkFiles, log: (line: string) => void): Promise<void> {
  const { nodes, edges } = input.counts;
  log(`Importing ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges in bulk.`);
  const threads = `--threads=${threadsPerCore * availableParallelism()}`;
  expectCounts(input, await tool([...bulkCommand, threads, ...bulkArguments(input, store.run)]));
}

/** Runs a task while no process can start the server of the store; an error if it runs. */
export async function whileStopped(
  store: Store,
  log: (line: string) => void,
  task: () => Promise<void>,
): Promise<void> {
  await withLock(lockFile(store), lockWaitMs, log, async () => {
    if ((await serverStatus(store)).state === 'running') throw storeInUse(store.folder);
    await task();
  });
}

/** The command of Neo4j's tool that imports. */
const bulkCommand = ['database', 'import', 'full'] as const;

/** The arguments that name the files of an import, as seen from the folder that the tool runs in, and their format. */
function bulkArguments({ nodes, edges, isMultiline, listDelimiter }: BulkFiles, folder: string): readonly string[] {
  return [
    '--id-type=string',
    '--overwrite-destination=true',
    '--bad-tolerance=0',
    '--verbose',
    `--array-delimiter=U+${(listDelimiter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    ...(isMultiline ? ['--multiline-fields=true'] : []),
    ...nodes.map(({ labels, file }) => `--nodes=${labels.join(':')}=${relative(folder, file)}`),
    ...edges.map(({ type, file }) => `--relationships=${type}=${relative(folder, file)}`),
    '--',
    'neo4j',
  ];
}

/** Neo4j's tool, waiting for its arguments; gives its output. */
type Tool = (args: readonly string[]) => Promise<string>;

/**
 * Starts Neo4j's tool. Java takes half a second to start, so the arguments follow later on its standard input: through `cat`, since the
 * tool opens `/dev/stdin` as a file, which Linux refuses for the sockets that Node uses. The inner shell becomes Java, so the process
 * id that it writes is Java's.
 */
function startTool(store: Store, { command }: Java, flags: readonly string[], signal: AbortSignal): Tool {
  const java = [
    command,
    importerArgument(store),
    ...flags,
    '-cp',
    jarsFrom(store.run, store),
    'org.neo4j.cli.AdminTool',
    '@/dev/stdin',
  ];
  const env = javaEnvironment({ NEO4J_HOME: store.folder, NEO4J_CONF: store.conf });
  const settings = { env, cwd: store.run, maxBuffer: 64 * 1024 * 1024, signal };
  const ended = promisify(execFile)('sh', ['-c', pipeline, 'sh', importerFile(store), ...java], settings);
  const { stdin } = ended.child;
  ended.catch(ignore);
  stdin?.on('error', ignore);
  return async (args) => {
    stdin?.end(args.map(quoted).join('\n'));
    try {
      const { stdout } = await ended;
      return stdout;
    } catch (error) {
      const printed = printedBy(error);
      throw tellsFullDisk(printed) ? diskFull(freeSpaceAt(store.folder), error) : bulkFailed(causeIn(printed));
    }
  };
}

const pipeline = `cat | sh -c 'echo $$ > "$1"; shift; exec "$@"' sh "$@"`;

/** An error before the arguments are passed is thrown when they are. */
function ignore(): void {}

function quoted(arg: string): string {
  return `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The importer keeps every core busy, so garbage is collected in pauses and not on threads beside it. */
const longRunFlags = ['-Xmx1g', '-XX:+UseParallelGC'];

/** In an import of some seconds, Java's optimising compiler does not pay off. */
const shortRunFlags = [...longRunFlags, quickCompiler];

/** Whether an import is long enough for the optimising compiler; on two cores it pays off from about this many nodes and edges. */
function isLarge({ counts }: BulkFiles): boolean {
  return counts.nodes + counts.edges > 2_500_000;
}

/** The importer's stages wait for each other, which leaves cores idle if each has one thread. */
const threadsPerCore = 2;

function expectCounts({ counts }: BulkFiles, printed: string): void {
  const numberOf = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(printed)?.[1] ?? 0);
  const written = { nodes: numberOf('nodes'), edges: numberOf('relationships') };
  if (written.nodes !== counts.nodes || written.edges !== counts.edges) throw bulkMiscounted(counts, written);
}
