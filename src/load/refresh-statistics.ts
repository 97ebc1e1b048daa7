import type { Graph } from '../graph/graph.ts';
import { awaitIndexes, prepareForReplanning, resampleIndexes } from './queries.ts';
import { countEdges } from './remove-queries.ts';

/**
 * Refreshes the statistics of Neo4j after a write: plans made for an empty graph are slow on a full one. `changed` is how many nodes and edges
 * were written or removed. Default: unknown. After a small change the plans are kept, since planning every query again costs far more than
 * such a change; Neo4j itself replaces a plan within seconds once the statistics it was made from have moved far.
 */
export async function refreshStatistics(graph: Graph, changed?: number): Promise<void> {
  await graph.ask(awaitIndexes, {});
  await graph.ask(resampleIndexes, {});
  if (changed === undefined || (await isLarge(graph, changed))) await graph.ask(prepareForReplanning, {});
}

/** Whether a change is more than a tenth of the graph. */
async function isLarge(graph: Graph, changed: number): Promise<boolean> {
  const [all] = await graph.ask(countEdges, {});
  return 10 * changed > (all?.edges ?? 0);
}
