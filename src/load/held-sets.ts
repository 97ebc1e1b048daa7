import type { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { datasets } from './remove-texts.ts';

/** A data set as the graph has it. What is null is not known, or is no matter of that set. */
export type HeldSet = z.infer<typeof datasets.row>;

/** The data sets of a graph, by name. */
export async function heldSets(graph: Graph): Promise<readonly HeldSet[]> {
  return await graph.ask(datasets, {});
}
