import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileDigest } from '../kit/file-digest.ts';
import { jarDigests } from './jar-digests.ts';
import type { Store } from './store.ts';

/**
 * The jars of a store whose content is not the published one, by name. Digests are known for the default version of Neo4j; another version
 * shares some of its jars, and of the others only the size is known, which every start compares.
 */
export async function damagedJars({ jars }: Pick<Store, 'jars'>, known = jarDigests): Promise<readonly string[]> {
  const lib = join(jars, 'lib');
  const names = (await readdir(lib)).filter((name) => known[name] !== undefined);
  const found = await Promise.all(names.map((name) => fileDigest(join(lib, name))));
  return names.filter((name, at) => found[at] !== known[name]);
}
