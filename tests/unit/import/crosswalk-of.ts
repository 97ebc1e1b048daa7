import type { Crosswalk, StoredActor } from '../../../src/import/actors.ts';
import { createCrosswalk } from '../../../src/import/crosswalk/crosswalk.ts';
import { readCrosswalk } from '../../../src/load/read-crosswalk.ts';

/** The tables of `seeds/crosswalk/`. */
export const { tables } = await readCrosswalk(new URL('../../../seeds/crosswalk/', import.meta.url));

/** A crosswalk over these tables and the actors of a graph. */
export function crosswalkOf(stored: readonly StoredActor[] = []): Crosswalk {
  return createCrosswalk(tables, stored);
}
