import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadFailed } from './errors.ts';
import { haveSameSizes, type Sizes } from './have-same-sizes.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { fetchJars } from './maven.ts';
import { isProcess } from './processes.ts';
import type { Store } from './store.ts';

/** Downloads the jars of the store's version unless all are there; this needs Maven and the network. */
export async function ensureJars(store: Store, log: (line: string) => void): Promise<void> {
  await makeFolder(dirname(store.jars));
  await removeAbandoned(dirname(store.jars));
  if (await isComplete(store.jars)) return;
  await withLock(`${store.jars}.lock`, downloadMs, log, async () => {
    if (await isComplete(store.jars)) return;
    if (existsSync(store.jars)) log(`The jars of Neo4j ${store.version} are incomplete; downloading them again.`);
    await rm(store.jars, { recursive: true, force: true });
    await fetchInto(store, log);
  });
}

/** Downloads into a folder beside the final one and renames it when complete: a folder of the final name is never incomplete. */
async function fetchInto(store: Store, log: (line: string) => void): Promise<void> {
  const partial = `${store.jars}.partial-${process.pid}`;
  const lib = join(partial, 'lib');
  try {
    await makeFolder(lib);
    await fetchJars(store, partial, lib, log);
    const sizes = await sizesIn(lib);
    if (sizes[`neo4j-${store.version}.jar`] === undefined)
      throw downloadFailed(store.version, 'its main jar is missing.');
    await writeFile(join(partial, stampName), JSON.stringify(sizes, null, 1));
    await rename(partial, store.jars);
    log(`Neo4j ${store.version} is installed: ${Object.keys(sizes).length} jars, ${megabytes(sizes)} MB.`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Removes what a process that was killed had downloaded so far. */
async function removeAbandoned(folder: string): Promise<void> {
  const partials = (await readdir(folder)).filter((name) => name.includes('.partial-'));
  const abandoned = partials.filter((name) => !isProcess(Number(name.split('.partial-')[1])));
  for (const name of abandoned) await rm(join(folder, name), { recursive: true, force: true });
}

async function isComplete(jars: string): Promise<boolean> {
  const stamp = await readFile(join(jars, stampName), 'utf8').catch(() => undefined);
  return stamp !== undefined && haveSameSizes(sizesOf(stamp), await sizesIn(join(jars, 'lib')));
}

/** A truncated stamp fits no folder. */
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

/** A slow connection may need long for 125 MB; other processes that wait log why. */
const downloadMs = 20 * 60_000;
