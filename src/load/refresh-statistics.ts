import type { Graph } from '../graph/graph.ts';
import { awaitIndexes, prepareForReplanning, resampleIndexes } from './queries.ts';

/** Refreshes the statistics of Neo4j: plans made for an empty graph are slow on a full one. */
export async function refreshStatistics(graph: Graph): Promise<void> {
  await graph.ask(awaitIndexes, {});
  await graph.ask(resampleIndexes, {});
  await graph.ask(prepareForReplanning, {});
}
