import { GraphError } from '../errors.ts';
import type { Neo4jConnection } from '../graph/connection.ts';

/** How a port answered a user and a password: `failed` is a Neo4j that cannot open its database, `silent` whatever is none that is ready. */
export type ProbeResult = 'accepted' | 'refused' | 'failed' | 'silent';

/** Tries to open a connection once and closes it. The driver is loaded here, so that commands without a server do without it. */
export async function probe(connection: Neo4jConnection): Promise<ProbeResult> {
  const { openGraph } = await import('../graph/graph.ts');
  try {
    const graph = await openGraph(connection);
    await graph.close();
    return 'accepted';
  } catch (error) {
    const code = error instanceof GraphError ? error.code : undefined;
    return code === 'UNAUTHORISED' ? 'refused' : code === 'DATABASE_FAILED' ? 'failed' : 'silent';
  }
}
