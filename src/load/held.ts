import type { Transaction } from '../graph/graph.ts';
import { compareTexts } from '../kit/compare-texts.ts';
import { mainLabels } from '../model/catalogue.ts';
import type { MainLabel } from '../model/labels.ts';
import { edgeName, nodeName } from './plan.ts';
import { heldEdges, heldNodes } from './texts.ts';

/** Properties as the graph gives them back: whole numbers and decimals alike are numbers. */
type HeldProperties = Readonly<Record<string, unknown>>;

/** A node the graph has. Its place is good for the transaction that read it. */
export interface HeldNode {
  readonly label: MainLabel;
  readonly id: string;
  readonly place: string;
  readonly labels: readonly string[];
  readonly properties: HeldProperties;
}

/** An edge the graph has. */
export interface HeldEdge {
  readonly type: string;
  readonly place: string;
  readonly properties: HeldProperties;
}

/** What the graph has of a data set, by name. Things that share a name are doubled and all but the first are to go. */
export interface Held {
  readonly nodes: ReadonlyMap<string, readonly HeldNode[]>;
  readonly edges: ReadonlyMap<string, readonly HeldEdge[]>;
}

/** Reads all that the graph has of a data set. */
export async function readHeld(transaction: Transaction, dataset: string): Promise<Held> {
  const nodes = new Map<string, HeldNode[]>();
  const names = new Map<string, string>();
  for (const row of await transaction.ask(heldNodes, { dataset })) {
    const node = { label: mainLabelOf(row.labels), ...row };
    names.set(row.place, nodeName(node));
    add(nodes, nodeName(node), node);
  }
  const edges = new Map<string, HeldEdge[]>();
  for (const { from, to, ...edge } of await transaction.ask(heldEdges, { dataset })) {
    add(edges, edgeName(edge.type, names.get(from) ?? from, names.get(to) ?? to, edge.properties), edge);
  }
  return { nodes, edges };
}

function add<T extends { readonly place: string }>(table: Map<string, T[]>, name: string, item: T): void {
  const known = table.get(name);
  if (known === undefined) table.set(name, [item]);
  else known.push(item);
  known?.sort((one, other) => compareTexts(one.place, other.place));
}

/** A node read here has one of these labels: the text asks for them. */
function mainLabelOf(found: readonly string[]): MainLabel {
  return mainLabels.find((label) => found.includes(label)) ?? 'Dataset';
}
