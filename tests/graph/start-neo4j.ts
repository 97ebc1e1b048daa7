import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import type { Place } from '../../src/graph/place.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    place: Place;
  }
}

/** Starts Neo4j once for a whole run, in a store that only tests use; without it the run fails. Two runs at a time need two stores. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const store = process.env.ENTENTE_TEST_STORE ?? 'test';
  const embedded = await startEmbedded({ home: testHome, store }, (line) => process.stderr.write(`neo4j: ${line}\n`));
  project.provide('place', embedded.place);
  return () => embedded.stop();
}

/** Shared with the project's own stores, so that the jars are fetched once. */
export const testHome = fileURLToPath(new URL('../../.entente/', import.meta.url));
