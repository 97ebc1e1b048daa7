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
 * Drops the indexes of labels of which a removal takes all nodes, if they are many: keeping them node by node is a fourth of the work. `prepare` creates
 * them again; where the process is killed before, the next import or load does.
 */
export async function dropIndexesBeforeRemoval(graph: Graph, sizes: readonly NodeCount[]): Promise<void> {
  const labels: string[] = [];
  for (const { name, nodes } of sizes) {
    if (nodes < MANY) continue;
    const [all] = await graph.ask(countNodesOf.of({ Label: name }), {});
    if (all?.nodes === nodes) labels.push(name);
  }
  await graph.dropIndexes(labels);
}

/** How many nodes of a main label there are. */
interface NodeCount {
  readonly name: string;
  readonly nodes: number;
}

/** Removing fewer takes a second or two, and so does making the indexes again. */
const MANY = 20_000;
