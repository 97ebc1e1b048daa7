import { z } from 'zod';
import { cypherFamily } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { mainLabels } from '../model/catalogue.ts';
import type { MainLabel } from '../model/labels.ts';
import type { NodeKey } from './plan.ts';

/** How many nodes of a label the graph has. */
export const countNodesOf = cypherFamily(
  'load/count-nodes-of',
  { Label: mainLabels },
  z.object({}),
  z.object({ nodes: z.number() }),
);

/**
 * Drops the indexes of labels that the first rows of an import bring many nodes of, and that the graph has none of. Maintaining them node by
 * node is a fourth of the work. `prepare` creates them again; where the process is killed before, the next import or load does.
 */
export async function dropIndexesBeforeRows(graph: Graph, nodes: readonly NodeKey[]): Promise<void> {
  const counts = new Map<MainLabel, number>();
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  const many = [...counts].filter(([, count]) => count >= MANY_CREATED);
  await dropIndexes(
    graph,
    many.map(([name]) => ({ name, nodes: 0 })),
  );
}

/** The same before nodes are removed, where they are many and all that the graph has of their label. */
export async function dropIndexesBeforeRemoval(graph: Graph, sizes: readonly NodeCount[]): Promise<void> {
  await dropIndexes(
    graph,
    sizes.filter(({ nodes }) => nodes >= MANY_REMOVED),
  );
}

/** How many nodes of a main label there are. */
interface NodeCount {
  readonly name: string;
  readonly nodes: number;
}

/** Rows come some thousand at a time: so many of one kind are not all there are. */
const MANY_CREATED = 1_000;

/** Removing fewer takes a second or two, and so does making the indexes again. */
const MANY_REMOVED = 20_000;

/** Drops the indexes of labels of which the graph has just so many nodes. */
async function dropIndexes(graph: Graph, sizes: readonly NodeCount[]): Promise<void> {
  const labels: string[] = [];
  for (const { name, nodes } of sizes) {
    const [all] = await graph.ask(countNodesOf.of({ Label: name }), {});
    if (all?.nodes === nodes) labels.push(name);
  }
  await graph.dropIndexes(labels);
}
