import type { Graph } from '../graph/graph.ts';
import { importers } from '../import/importers.ts';
import { type Removed, remove } from '../load/remove.ts';
import { removeUnusedActors, setHasActors } from '../load/remove-queries.ts';
import { storedActors } from '../load/stream-queries.ts';
import { crosswalkTables } from './crosswalk-tables.ts';
import { giveBack } from './hand-over.ts';
import { joinDuplicates, sameAsSet, separateDuplicates } from './same-as/join-duplicates.ts';
import { sharedActors } from './shared-actors.ts';

/** What was removed: of the data set itself, and the states of the shared data set that only it named. */
export interface RemovedSet extends Removed {
  readonly states: number;
}

/**
 * Removes a data set, and the states that imports created and that no other data set names. If imports have links to its actors, the
 * actors that imports create take their place. Nothing is changed if another data set has edges
 * to its nodes, or if it is the curated one and `force` is false.
 */
export async function removeDataSet(graph: Graph, dataset: string, force = false): Promise<RemovedSet> {
  const { dataset: shared } = sharedActors;
  const tables = await crosswalkTables();
  const isSeeds = !importers.some(({ id }) => id === dataset) && dataset !== shared;
  if (isSeeds && (dataset !== 'curated' || force)) await giveBack(graph, tables, await actorsOf(graph, dataset));
  await separateDuplicates(graph);
  try {
    const removed = dataset === sameAsSet ? nothing : await remove(graph, dataset, force);
    if (dataset === shared) return { ...removed, states: 0 };
    const [row] = await graph.write((transaction) => transaction.ask(removeUnusedActors, { dataset: shared }));
    const [left] = await graph.ask(setHasActors, { dataset: shared });
    if (left?.hasActors === false) await remove(graph, shared, force);
    return { ...removed, states: row?.removed ?? 0 };
  } finally {
    if (dataset !== sameAsSet) await joinDuplicates(graph, tables.sameAs);
  }
}

const nothing: Removed = { nodes: 0, edges: 0 };

async function actorsOf(graph: Graph, dataset: string): Promise<readonly string[]> {
  const actors = await graph.ask(storedActors, {});
  return actors.filter((actor) => actor.dataset === dataset && actor.kind !== null).map(({ id }) => id);
}
