import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { Asker } from '../graph/graph.ts';

export const versions = cypher('read/versions', z.object({}), z.object({ id: z.string(), version: z.string() }));

/** The versions of all data sets. They move only when a load is complete. */
export async function versionOf(graph: Asker): Promise<string> {
  const rows = await graph.ask(versions, {});
  return rows.map(({ id, version }) => `${id} ${version}`).join('\n');
}
