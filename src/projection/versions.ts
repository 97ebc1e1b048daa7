import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { QueryRunner } from '../graph/graph.ts';
import { memoize } from '../kit/memoize.ts';

const versions = cypher('read/versions', z.object({}), z.object({ id: z.string(), version: z.string() }));

/** The ids of the data sets that a version is made of. */
export function dataSetsIn(version: string): readonly string[] {
  return versionsIn(version).map(({ id }) => id);
}

/** The data sets that a version is made of, each with its own version. */
export function versionsIn(version: string): readonly { readonly id: string; readonly version: string }[] {
  return version.split('\n').flatMap((line) => {
    const [id, own = ''] = line.split(' ');
    return id ? [{ id, version: own }] : [];
  });
}

/** A short name for a version: the same for the same data, in every process. */
export const fingerprintOf = memoize((version: string): string =>
  createHash('sha256').update(version).digest('hex').slice(0, 16),
);

/** The longest that a read of the versions may take: they are a few rows. */
const VERSIONS_MS = 10_000;

/** The versions of all data sets. They move only when a load is complete. */
export async function versionOf(graph: QueryRunner): Promise<string> {
  const rows = await graph.ask(versions, {}, { timeoutMs: VERSIONS_MS });
  return rows.map(({ id, version }) => `${id} ${version}`).join('\n');
}
