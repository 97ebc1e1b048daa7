import { z } from 'zod';
import { cypherFamily } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { mainLabels } from '../model/catalogue.ts';

/** How many nodes of a label the graph has. */
export const countNodesOf = cypherFamily(
  'load/count-nodes-of',
  { Label: mainLabels },
  z.object({}),
  z.object({ nodes: z.number() }),
);

/**
 * Removes nodes without the indexes of labels of which all nodes go, if they are many: keeping them node by node is a fourth of the work. They are made
 * again afterwards, also after an error; where the process is killed meanwhile, the next import or load makes them.
 */
export async function withoutIndexes<T>(
  graph: Graph,
  sizes: readonly NodeCount[],
  removal: () => Promise<T>,
): Promise<T> {
  const labels = await labelsToGo(graph, sizes);
  if (labels.length === 0) return await removal();
  try {
    await graph.dropIndexes(labels);
    return await removal();
  } finally {
    await graph.prepare();
  }
}

/** The labels with many nodes that the graph has no further nodes of. */
async function labelsToGo(graph: Graph, sizes: readonly NodeCount[]): Promise<readonly string[]> {
  const labels: string[] = [];
  for (const { name, nodes } of sizes) {
    if (nodes < MANY) continue;
    const [all] = await graph.ask(countNodesOf.of({ Label: name }), {});
    if (all?.nodes === nodes) labels.push(name);
  }
  return labels;
}

/** How many nodes of a main label there are. */
interface NodeCount {
  readonly name: string;
  readonly nodes: number;
}

/** Removing fewer takes a second or two, and so does making the indexes again. */
const MANY = 20_000;
