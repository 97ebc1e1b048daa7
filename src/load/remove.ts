import type { Graph } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { mainLabels } from '../model/catalogue.ts';
import { datasetProtected, datasetUnknown, setInUse } from './errors.ts';
import { withoutIndexes } from './label-indexes.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import {
  beginRemoval,
  countEdges,
  datasets,
  edgesOnLargeSet,
  edgesOnSet,
  removeDataset,
  removeSetEdges,
  removeSetNodes,
  sizesOfSet,
  typesOfSet,
} from './remove-queries.ts';

/** How many nodes and edges were removed. */
export interface Removed {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Removes a data set from the graph, some thousand edges or nodes at a time. Nothing is changed if another data set has edges to its
 * nodes, or if it is the curated one and `force` is false.
 */
export async function remove(graph: Graph, dataset: string, force: boolean): Promise<Removed> {
  if (dataset === 'curated' && !force) throw datasetProtected(dataset);
  const known = (await graph.ask(datasets, {})).map(({ id }) => id);
  if (!known.includes(dataset)) throw datasetUnknown(dataset, known);
  const sizes = await sizesOf(graph, dataset);
  const [first] = await graph.ask((await haveMostEdges(graph, sizes)) ? edgesOnLargeSet : edgesOnSet, { dataset });
  if (first !== undefined) throw setInUse(dataset, first.id, first.dataset ?? 'unknown', first.type);
  await graph.writePart((transaction) => transaction.ask(beginRemoval, { dataset }));
  const removed = await withoutIndexes(graph, sizes, async () => {
    const { nodes, edges } = await removeNodes(graph, dataset, sizes);
    return { nodes, edges: edges + (await removeEdges(graph, dataset)) };
  });
  await graph.write((transaction) => transaction.ask(removeDataset, { dataset }));
  await refreshStatistics(graph, removed.nodes + removed.edges);
  return removed;
}

/** How many nodes of a label a data set has, and how many ends of edges these have. */
interface LabelSize {
  readonly name: string;
  readonly nodes: number;
  readonly edges: number;
}

/** Whether most edges of the graph end at nodes of a data set. */
async function haveMostEdges(graph: Graph, sizes: readonly LabelSize[]): Promise<boolean> {
  const [all] = await graph.ask(countEdges, {});
  return 2 * sizes.reduce((sum, { edges }) => sum + edges, 0) > (all?.edges ?? 0);
}

/** Its nodes by main label; nodes with a narrower one are removed by their main label. */
async function sizesOf(graph: Graph, dataset: string): Promise<readonly LabelSize[]> {
  const sizes = await graph.ask(sizesOfSet, { dataset });
  return sizes.filter(({ name }) => mainLabels.some((label) => label === name));
}

/** Removes the nodes with all of their edges. Labels of many nodes come first, so that little is left at those with many edges. */
async function removeNodes(graph: Graph, dataset: string, sizes: readonly LabelSize[]): Promise<Removed> {
  const total = { nodes: 0, edges: 0 };
  for (const { name, nodes, edges } of sizes) {
    const query = removeSetNodes.of({ Label: name });
    const limit = Math.max(1, Math.floor(atOnce / (1 + edges / nodes)));
    for (let removed = limit; removed === limit; ) {
      const deleted = await graph.writePart((transaction) =>
        transaction.delete(query, { dataset, limit: toInteger(limit) }),
      );
      removed = deleted.nodes;
      total.nodes += deleted.nodes;
      total.edges += deleted.edges;
    }
  }
  return total;
}

/** Removes the edges that are left: those between nodes of other data sets. */
async function removeEdges(graph: Graph, dataset: string): Promise<number> {
  let total = 0;
  for (const { name } of await graph.ask(typesOfSet, { dataset })) {
    const query = removeSetEdges.of({ Type: name });
    for (let removed = atOnce; removed === atOnce; total += removed) {
      const [row] = await graph.writePart((transaction) =>
        transaction.ask(query, { dataset, limit: toInteger(atOnce) }),
      );
      removed = row?.removed ?? 0;
    }
  }
  return total;
}

/** Nodes and edges in a transaction. What it holds survives collections of garbage, which took four times as long at 20,000. */
const atOnce = 5_000;
