import { inject } from 'vitest';
import type { Neo4jConnection } from '../../src/graph/connection.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';

/** Where the Neo4j of this run is. Its store is kept between runs: a test that needs it empty, or loaded, sees to that itself. */
export function testConnection(): Neo4jConnection {
  return inject('connection');
}

/** The Neo4j of this run, opened; whoever opens it closes it. */
export async function openTestGraph(): Promise<Graph> {
  return await openGraph(testConnection());
}
