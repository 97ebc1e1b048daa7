import type { Graph } from '../graph/graph.ts';
import { type Removed, remove } from '../load/remove.ts';
import { removeUnusedActors, setHasActors } from '../load/remove-queries.ts';
import { sharedActors } from './prepare-import.ts';

/** What was removed: of the data set itself, and the states of the shared data set that only it named. */
export interface RemovedSet extends Removed {
  readonly states: number;
}

/**
 * Removes a data set, and the states that imports created and that no other data set names. Nothing is changed if another data set has edges
 * to its nodes, or if it is the curated one and `force` is false.
 */
export async function removeDataSet(graph: Graph, dataset: string, force = false): Promise<RemovedSet> {
  const removed = await remove(graph, dataset, force);
  const { dataset: shared } = sharedActors;
  if (dataset === shared) return { ...removed, states: 0 };
  const [row] = await graph.write((transaction) => transaction.ask(removeUnusedActors, { dataset: shared }));
  const [left] = await graph.ask(setHasActors, { dataset: shared });
  if (left?.hasActors === false) await remove(graph, shared, force);
  return { ...removed, states: row?.removed ?? 0 };
}
