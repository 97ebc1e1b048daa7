import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
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

/** Makes a store ready to be filled: jars, settings and password. It takes a Java of its own, and so may be done while rows are read. */
export async function prepareBulk(settings: EmbeddedSettings, tell: (line: string) => void): Promise<void> {
  const store = storeOf(settings);
  const java = await findJava(store);
  await ensureJars(store, tell);
  for (const folder of [store.run, store.conf, store.logs]) await mkdir(folder, { recursive: true });
  await alone(store, tell, async () => {
    await writeFile(join(store.conf, 'neo4j.conf'), confText(store, await choosePort(store, tell)));
    await ensurePassword(store, java);
  });
}

/**
 * Fills a store that is ready and does not run, in place of whatever it holds, by Neo4j's own bulk importer. While it is not whole
 * the store is marked, so that it is filled anew the next time and never taken for a whole one.
 */
export async function bulkImport(
  settings: EmbeddedSettings,
  input: BulkInput,
  tell: (line: string) => void,
): Promise<void> {
  const store = storeOf(settings);
  const java = await findJava(store);
  await alone(store, tell, async () => {
    await writeFile(markOf(store), '');
    const { nodes, edges } = input.counts;
    tell(`Importing ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges in bulk.`);
    expectCounts(input, await runTool(store, java, input));
    await rm(markOf(store));
  });
}

/** Does `work` while nobody starts the server of the store; refused where it runs. */
async function alone(store: Store, tell: (line: string) => void, work: () => Promise<void>): Promise<void> {
  await withLock(lockFile(store), lockWaitMs, tell, async () => {
    if ((await look(store)).state === 'running') throw storeInUse(store.folder);
    await work();
  });
}

/** The arguments of the importer. */
export function bulkArguments({ nodes, edges, isMultiline, listDelimiter }: BulkInput): readonly string[] {
  return [
    'database',
    'import',
    'full',
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

/** Runs Neo4j's tool and gives what it prints. The arguments are many, so Java reads them from a file. */
async function runTool(store: Store, { command }: Java, input: BulkInput): Promise<string> {
  const args = join(store.run, 'bulk-import.args');
  const lines = [...javaFlags, '-cp', `${store.jars}/lib/*`, 'org.neo4j.cli.AdminTool', ...bulkArguments(input)];
  await writeFile(args, lines.map((line) => `"${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join('\n'));
  const env = { ...process.env, NEO4J_HOME: store.folder, NEO4J_CONF: store.conf };
  try {
    const { stdout } = await promisify(execFile)(command, [`@${args}`], {
      env,
      cwd: store.run,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    await rm(database(store), { recursive: true, force: true });
    await rm(markOf(store), { force: true });
    throw bulkFailed(causeOf(error));
  } finally {
    await rm(args, { force: true });
  }
}

/** The importer keeps every core busy by itself, so memory is tidied up in pauses rather than on threads beside it. */
const javaFlags = ['-Xmx1g', '-XX:+UseParallelGC'];

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
