import type { Graph } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { mainLabels } from '../model/catalogue.ts';
import { datasetProtected, datasetUnknown, setInUse } from './errors.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import {
  beginRemoval,
  datasets,
  edgesOnSet,
  labelsOfSet,
  removeDataset,
  removeSetEdges,
  removeSetNodes,
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
  const [first] = await graph.ask(edgesOnSet, { dataset });
  if (first !== undefined) throw setInUse(dataset, first.id, first.dataset ?? 'unknown', first.type);
  await graph.write((transaction) => transaction.ask(beginRemoval, { dataset }));
  const types = await graph.ask(typesOfSet, { dataset });
  const edges = await removeAll(
    graph,
    types.map(({ name }) => removeSetEdges.of({ Type: name })),
    dataset,
  );
  const labels = (await graph.ask(labelsOfSet, { dataset })).filter(({ name }) => isMain(name));
  const nodes = await removeAll(
    graph,
    labels.map(({ name }) => removeSetNodes.of({ Label: name })),
    dataset,
  );
  await graph.write((transaction) => transaction.ask(removeDataset, { dataset }));
  await refreshStatistics(graph);
  return { nodes, edges };
}

/** Whether a label is a main label; nodes with a narrower one are removed by their main label. */
function isMain(name: string): boolean {
  return mainLabels.some((label) => label === name);
}

type Removals = typeof removeSetEdges.members;

/** Runs each query until nothing is left. */
async function removeAll(graph: Graph, members: Removals, dataset: string): Promise<number> {
  let total = 0;
  for (const member of members) {
    for (let removed = atOnce; removed === atOnce; total += removed) {
      const [row] = await graph.write((transaction) => transaction.ask(member, { dataset, limit: toInteger(atOnce) }));
      removed = row?.removed ?? 0;
    }
  }
  return total;
}

/** Few enough for the memory of one transaction. */
const atOnce = 10_000;
