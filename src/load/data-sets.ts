import type { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { datasets } from './remove-queries.ts';

/** A data set in the graph. Null: not known, or not applicable to it. */
export type StoredDataSet = z.infer<typeof datasets.row>;

/** The data sets of a graph, by name. */
export async function listDataSets(graph: Graph): Promise<readonly StoredDataSet[]> {
  return await graph.ask(datasets, {});
}
