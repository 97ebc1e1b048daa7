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
 * Drops the indexes of those of some main labels of which the graph has just so many nodes: 0 before the first are created, or all that are to be
 * removed. Maintaining them node by node is a fourth of the work of an import or a removal. `prepare` creates them again; where the process is
 * killed before, the next import or load does.
 */
export async function dropIndexes(graph: Graph, nodeCounts: ReadonlyMap<string, number>): Promise<void> {
  const labels: string[] = [];
  for (const [label, nodes] of nodeCounts) {
    const [all] = await graph.ask(countNodesOf.of({ Label: label }), {});
    if (all?.nodes === nodes) labels.push(label);
  }
  await graph.dropIndexes(labels);
}
