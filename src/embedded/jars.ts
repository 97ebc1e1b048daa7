import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadFailed } from './complaints.ts';
import { withLock } from './lock.ts';
import { fetchJars } from './maven.ts';
import { isProcess } from './processes.ts';
import type { Store } from './store.ts';

/** The jars of a version by name, and how many bytes each has. */
export type Sizes = Readonly<Record<string, number>>;

/** Sees to it that all jars of the store's version are there; only the first time this needs Maven and the network. */
export async function ensureJars(store: Store, tell: (line: string) => void): Promise<void> {
  await mkdir(dirname(store.jars), { recursive: true });
  await sweep(dirname(store.jars));
  if (await isComplete(store.jars)) return;
  await withLock(`${store.jars}.lock`, downloadMs, tell, async () => {
    if (await isComplete(store.jars)) return;
    if (existsSync(store.jars)) tell(`The jars of Neo4j ${store.version} are not whole; they are fetched anew.`);
    await rm(store.jars, { recursive: true, force: true });
    await fetchInto(store, tell);
  });
}

/** Whether two lists of jars agree; a jar too few, too many or cut short makes them differ. */
export function agree(stamped: Sizes, found: Sizes): boolean {
  const names = Object.keys(stamped);
  return names.length === Object.keys(found).length && names.every((name) => stamped[name] === found[name]);
}

/** Fetched beside its place and renamed when whole: a folder of that name is never half full. */
async function fetchInto(store: Store, tell: (line: string) => void): Promise<void> {
  const partial = `${store.jars}.partial-${process.pid}`;
  const lib = join(partial, 'lib');
  try {
    await mkdir(lib, { recursive: true });
    await fetchJars(store, partial, lib, tell);
    const sizes = await sizesIn(lib);
    if (sizes[`neo4j-${store.version}.jar`] === undefined)
      throw downloadFailed(store.version, 'its main jar did not come.');
    await writeFile(join(partial, stampName), JSON.stringify(sizes, null, 1));
    await rename(partial, store.jars);
    tell(`Neo4j ${store.version} is here: ${Object.keys(sizes).length} jars, ${megabytes(sizes)} MB.`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Takes away what a process that was killed had fetched so far. */
async function sweep(folder: string): Promise<void> {
  const partials = (await readdir(folder)).filter((name) => name.includes('.partial-'));
  const left = partials.filter((name) => !isProcess(Number(name.split('.partial-')[1])));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

async function isComplete(jars: string): Promise<boolean> {
  const stamp = await readFile(join(jars, stampName), 'utf8').catch(() => undefined);
  return stamp !== undefined && agree(sizesOf(stamp), await sizesIn(join(jars, 'lib')));
}

/** A stamp that was cut short fits no folder. */
function sizesOf(stamp: string): Sizes {
  try {
    return JSON.parse(stamp);
  } catch {
    return { unreadable: 0 };
  }
}

async function sizesIn(lib: string): Promise<Sizes> {
  const names = await readdir(lib).catch(() => []);
  const sizes = names.map(async (name) => [name, (await stat(join(lib, name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

function megabytes(sizes: Sizes): number {
  return Math.round(Object.values(sizes).reduce((sum, size) => sum + size, 0) / 1_000_000);
}

const stampName = 'stamp.json';

/** A slow line may need long for 125 MB; whoever waits is told what for. */
const downloadMs = 20 * 60_000;
