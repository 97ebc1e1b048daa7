import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import type { Place } from '../../src/graph/place.ts';

/** Where the Neo4j of this run is. Its store is kept between runs: a test that needs it empty, or loaded, sees to that itself. */
export function testPlace(): Place {
  return inject('place');
}

/** The Neo4j of this run, opened; whoever opens it closes it. */
export async function openTestGraph(): Promise<Graph> {
  return await openGraph(testPlace());
}
