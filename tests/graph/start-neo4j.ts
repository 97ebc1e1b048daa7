import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import type { Neo4jConnection } from '../../src/graph/connection.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    connection: Neo4jConnection;
  }
}

/**
 * Starts Neo4j once for a whole run, in a store that only tests use, and loads the seeds into it; without it the run fails.
 * Two runs at a time need two stores.
 */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const store = process.env.ENTENTE_TEST_STORE ?? 'test';
  const embedded = await startEmbedded({ home: testHome, store }, (line) => process.stderr.write(`neo4j: ${line}\n`));
  await clearForeign(embedded.connection);
  await loadSeeds(embedded.connection);
  project.provide('connection', embedded.connection);
  return () => embedded.stop();
}

/** Shared with the project's own stores, so that the jars are fetched once. */
export const testHome = fileURLToPath(new URL('../../.entente/', import.meta.url));

/** Takes out what tests of an earlier run, ended half-way, left of data sets of their own. */
async function clearForeign({ uri, username, password, database }: Neo4jConnection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery("MATCH (n) WHERE coalesce(n.dataset, n.id) <> 'curated' DETACH DELETE n", {}, { database });
  await driver.close();
}

/** Makes the graph hold exactly the seeds, whatever it held. */
async function loadSeeds(connection: Neo4jConnection): Promise<void> {
  const graph = await openGraph(connection);
  await load(new URL('../../seeds/', import.meta.url), graph);
  await graph.close();
}
