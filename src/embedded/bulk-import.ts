import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bulkFailed, bulkMiscounted, storeInUse } from './complaints.ts';
import { confText } from './conf.ts';
import { ensureJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { withLock } from './lock.ts';
import { look, memoryFile } from './memory.ts';
import { ensurePassword } from './password.ts';
import { choosePort } from './ports.ts';
import { lockFile, lockWaitMs } from './server.ts';
import { type EmbeddedSettings, type Store, storeOf } from './store.ts';

/** Files for Neo4j's bulk importer: comma-separated, with a header, ids unique within a label. */
export interface BulkInput {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[];
  readonly edges: readonly { readonly type: string; readonly file: string }[];
  readonly counts: { readonly nodes: number; readonly edges: number };
  readonly isMultiline: boolean;
  readonly listDelimiter: string;
}

/** The folder in which files for the bulk importer may lie. */
export function bulkFolder(settings: EmbeddedSettings): string {
  return join(storeOf(settings).folder, 'bulk');
}

/** Whether a store may hold something: it is there, and not merely what a bulk import left that was cut short since its last start. */
export async function mayHoldData(settings: EmbeddedSettings): Promise<boolean> {
  const store = storeOf(settings);
  const [mark, started] = await Promise.all([timeOf(markOf(store)), timeOf(memoryFile(store))]);
  const isCutShort = mark !== undefined && (started === undefined || started < mark);
  return existsSync(database(store)) && !isCutShort;
}

/** When a file was last written; undefined where there is none. */
async function timeOf(file: string): Promise<number | undefined> {
  return await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

/** Fills a store by files, in place of whatever it holds. */
export type Fill = (input: BulkInput) => Promise<void>;

/**
 * Makes a store ready to be filled by Neo4j's bulk importer: jars, settings, password, and the importer itself, which waits for its
 * arguments. All this is done by other processes, and so may go on while rows are read. `signal` ends what is still waiting.
 */
export async function prepareBulk(
  settings: EmbeddedSettings,
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<Fill> {
  const store = storeOf(settings);
  const java = await findJava(store);
  await ensureJars(store, tell);
  for (const folder of [store.run, store.conf, store.logs]) await mkdir(folder, { recursive: true });
  await alone(store, tell, async () => {
    await writeFile(join(store.conf, 'neo4j.conf'), confText(store, await choosePort(store, tell)));
    await ensurePassword(store, java);
  });
  const ready = startTool(store, java, quickJava, signal);
  return (input) => {
    const tool = isLarge(input) ? startTool(store, java, lastingJava, signal) : ready;
    return alone(store, tell, () => fill(store, tool, input, tell));
  };
}

/** Fills a store that does not run. While it is not whole it is marked, so that it is filled anew the next time and never taken for a whole one. */
async function fill(store: Store, tool: Tool, input: BulkInput, tell: (line: string) => void): Promise<void> {
  await writeFile(markOf(store), '');
  const { nodes, edges } = input.counts;
  tell(`Importing ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges in bulk.`);
  try {
    const threads = `--threads=${threadsPerCore * availableParallelism()}`;
    expectCounts(input, await tool([...bulkCommand, threads, ...bulkArguments(input)]));
  } catch (error) {
    await rm(database(store), { recursive: true, force: true });
    await rm(markOf(store), { force: true });
    throw error;
  }
  await rm(markOf(store));
}

/** Does `work` while nobody starts the server of the store; refused where it runs. */
async function alone(store: Store, tell: (line: string) => void, work: () => Promise<void>): Promise<void> {
  await withLock(lockFile(store), lockWaitMs, tell, async () => {
    if ((await look(store)).state === 'running') throw storeInUse(store.folder);
    await work();
  });
}

/** The importer among the commands of Neo4j's tool. */
export const bulkCommand = ['database', 'import', 'full'] as const;

/** The arguments that tell the importer what to take, and how it is written. */
export function bulkArguments({ nodes, edges, isMultiline, listDelimiter }: BulkInput): readonly string[] {
  return [
    '--id-type=string',
    '--overwrite-destination=true',
    '--bad-tolerance=0',
    '--verbose',
    `--array-delimiter=U+${(listDelimiter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    ...(isMultiline ? ['--multiline-fields=true'] : []),
    ...nodes.map(({ labels, file }) => `--nodes=${labels.join(':')}=${file}`),
    ...edges.map(({ type, file }) => `--relationships=${type}=${file}`),
    '--',
    'neo4j',
  ];
}

/** Neo4j's tool, which waits for its arguments, and gives what it prints. */
type Tool = (words: readonly string[]) => Promise<string>;

/**
 * Starts Neo4j's tool. Java takes half a second to begin, and the arguments are many, so they follow on its standard input: by way of
 * `cat`, since the tool reads them from a file of that name, which on Linux cannot be a socket as Node's are.
 */
function startTool(store: Store, { command }: Java, flags: readonly string[], signal: AbortSignal): Tool {
  const java = [command, ...flags, '-cp', `${store.jars}/lib/*`, 'org.neo4j.cli.AdminTool', '@/dev/stdin'];
  const env = { ...process.env, NEO4J_HOME: store.folder, NEO4J_CONF: store.conf };
  const settings = { env, cwd: store.run, maxBuffer: 64 * 1024 * 1024, signal };
  const ended = promisify(execFile)('sh', ['-c', 'cat | "$@"', 'sh', ...java], settings);
  const { stdin } = ended.child;
  ended.catch(leaveToCaller);
  stdin?.on('error', leaveToCaller);
  return async (words) => {
    stdin?.end(words.map(quoted).join('\n'));
    try {
      const { stdout } = await ended;
      return stdout;
    } catch (error) {
      throw bulkFailed(causeOf(error));
    }
  };
}

/** What goes wrong before the tool is given its arguments is thrown when it is. */
function leaveToCaller(): void {}

function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The importer keeps every core busy by itself, so memory is tidied up in pauses rather than on threads beside it. */
const lastingJava = ['-Xmx1g', '-XX:+UseParallelGC'];

/** In an import of some seconds, the time that Java's better compiler takes does not come back. */
const quickJava = [...lastingJava, '-XX:TieredStopAtLevel=1'];

/** Whether an import takes so long that the better compiler pays; on two cores the two ways meet at about so many nodes and edges. */
function isLarge({ counts }: BulkInput): boolean {
  return counts.nodes + counts.edges > 2_500_000;
}

/** The importer's stages wait for each other, which leaves cores idle where each has but one thread. */
const threadsPerCore = 2;

function expectCounts({ counts }: BulkInput, printed: string): void {
  const numberOf = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(printed)?.[1] ?? 0);
  const found = { nodes: numberOf('nodes'), edges: numberOf('relationships') };
  if (found.nodes !== counts.nodes || found.edges !== counts.edges) throw bulkMiscounted(counts, found);
}

function database(store: Store): string {
  return join(store.folder, 'data', 'databases', 'neo4j');
}

function markOf(store: Store): string {
  return join(store.run, 'bulk-import');
}

/** The first cause the tool gives, without the trace of where it was thrown. */
function causeOf(error: unknown): string {
  const said =
    error instanceof Error && 'stderr' in error && 'stdout' in error
      ? String(error.stdout) + String(error.stderr)
      : String(error);
  const lines = said.split('\n').filter((line) => /^(?:Caused by: )?[\w.$]+(?:Exception|Error)\b/.test(line));
  return lines.at(-1)?.replace(/^Caused by: /, '') ?? said.trim().split('\n').at(-1) ?? '';
}
