import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileDigest } from '../kit/file-digest.ts';
import { jarDigests } from './jar-digests.ts';
import { jarDigests2026 } from './jar-digests-2026.ts';
import type { Store } from './store.ts';

/** What was found of the jars of a store. */
export interface JarCheck {
  /** Jars whose content is not the published one, by name. */
  readonly damaged: readonly string[];
  /** How many have no known digest: of these only the size is known, which every start compares. */
  readonly unknown: number;
}

/** Compares the jars of a store with the published ones. Digests are known for two versions of Neo4j; another one shares some of its jars with them. */
export async function checkJars({ jars }: Pick<Store, 'jars'>, known = published): Promise<JarCheck> {
  const lib = join(jars, 'lib');
  const all = await readdir(lib);
  const names = all.filter((name) => known[name] !== undefined);
  const found = await Promise.all(names.map((name) => fileDigest(join(lib, name))));
  return { damaged: names.filter((name, at) => found[at] !== known[name]), unknown: all.length - names.length };
}

/** The names of jars have their versions in them, so one list holds several versions of Neo4j. */
const published: Readonly<Record<string, string>> = { ...jarDigests, ...jarDigests2026 };
