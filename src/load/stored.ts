import type { Transaction } from '../graph/graph.ts';
import { compareTexts } from '../kit/compare-texts.ts';
import { mainLabels } from '../model/catalogue.ts';
import type { MainLabel } from '../model/labels.ts';
import { edgeName, nodeName } from './plan.ts';
import { storedEdges, storedNodes, storedSignedEdges } from './queries.ts';

/** Properties as the graph gives them back: whole numbers and decimals alike are numbers. */
type StoredProperties = Readonly<Record<string, unknown>>;

/** A node in the graph. Its element id is valid in the transaction that read it. */
export interface StoredNode {
  readonly label: MainLabel;
  readonly id: string;
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** An edge in the graph. */
export interface StoredEdge {
  readonly type: string;
  readonly elementId: string;
  readonly properties: StoredProperties;
}

/** A data set in the graph, by name. Of several with one name, all but the first are duplicates to be removed. */
export interface StoredFacts {
  readonly nodes: ReadonlyMap<string, readonly StoredNode[]>;
  readonly edges: ReadonlyMap<string, readonly StoredEdge[]>;
}

/** Reads the nodes and edges of a data set. */
export async function readStored(transaction: Transaction, dataset: string): Promise<StoredFacts> {
  const nodes = new Map<string, StoredNode[]>();
  const names = new Map<string, string>();
  for (const row of await transaction.ask(storedNodes, { dataset })) {
    const node = { label: mainLabelOf(row.labels), ...row };
    names.set(row.elementId, nodeName(node));
    add(nodes, nodeName(node), node);
  }
  const edges = new Map<string, StoredEdge[]>();
  if (dataset !== 'curated') {
    for (const { fromId, fromLabels, toId, toLabels, ...edge } of await transaction.ask(storedSignedEdges, {
      dataset,
    })) {
      const from = nodeName({ label: mainLabelOf(fromLabels), id: fromId });
      const to = nodeName({ label: mainLabelOf(toLabels), id: toId });
      add(edges, edgeName(edge.type, from, to, edge.properties), edge);
    }
    return { nodes, edges };
  }
  for (const { from, to, ...edge } of await transaction.ask(storedEdges, { dataset })) {
    add(edges, edgeName(edge.type, names.get(from) ?? from, names.get(to) ?? to, edge.properties), edge);
  }
  return { nodes, edges };
}

function add<T extends { readonly elementId: string }>(table: Map<string, T[]>, name: string, item: T): void {
  const known = table.get(name);
  if (known === undefined) table.set(name, [item]);
  else known.push(item);
  known?.sort((one, other) => compareTexts(one.elementId, other.elementId));
}

/** The main label of a node; the query reads only nodes that have one. */
function mainLabelOf(found: readonly string[]): MainLabel {
  return mainLabels.find((label) => found.includes(label)) ?? 'Dataset';
}
