import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';

const curated = new URL('../../seeds/', import.meta.url);

/** Imports files as data sets, one after the other. */
export async function importSets(graph: Graph, sets: Readonly<Record<string, Files>>): Promise<void> {
  for (const [set, files] of Object.entries(sets))
    await withFolder(files, (folder) => importDataSet(graph, set, [folder]));
}

/** Loads files as the data set `mine` beside the curated one. */
export async function loadMine(graph: Graph, files: Files): ReturnType<typeof loadSeeds> {
  return await withFolder(files, (folder) =>
    loadSeeds(new URL(`file://${folder}/`), graph, { dataset: 'mine', beside: curated }),
  );
}

/** Removes those of some data sets that the graph has. */
export async function removeStored(graph: Graph, sets: readonly string[]): Promise<void> {
  const stored = new Set((await listDataSets(graph)).map(({ id }) => id));
  for (const set of sets) if (stored.has(set)) await removeDataSet(graph, set);
}
