import type { Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { groupBy } from '../kit/group-by.ts';
import { createInternTable } from '../kit/intern-table.ts';
import { driverValues } from './driver-values.ts';
import { endMissing } from './errors.ts';
import { type NodeKey, nodeName, type PlannedEdge, type PlannedNode } from './plan.ts';
import type { Batch } from './plan-batch.ts';
import { createEdges, createNodes, findNodes } from './queries.ts';

/** Neo4j's ids of nodes, by `nodeName`. They are valid within one transaction. */
export type ElementIds = ReadonlyMap<string, string>;

/** Creates the nodes of a batch, then its edges between those nodes, the `known` ones and others that the graph has. */
export async function writeBatch(
  transaction: Transaction,
  { nodes, edges }: Batch,
  known: ElementIds = new Map(),
): Promise<void> {
  const elementIds = new Map(known);
  if (nodes.length > 0) await addNodes(transaction, nodes, elementIds);
  await findEnds(transaction, edges, elementIds);
  if (edges.length > 0) await transaction.ask(createEdges, edgeRows(edges, elementIds));
}

/** Creates nodes and adds their element ids. */
async function addNodes(
  transaction: Transaction,
  nodes: readonly PlannedNode[],
  elementIds: Map<string, string>,
): Promise<void> {
  const sets = createInternTable<PlannedNode>();
  const rows = nodes.map((node) => ({
    labels: toInteger(sets.numberOf(node.labels.join(':'), () => node)),
    properties: driverValues(node.properties),
  }));
  const labels = sets.values.map((node) => [...node.labels]);
  for (const created of await transaction.ask(createNodes, { labels, rows })) {
    const first = sets.values[created.labels];
    if (first !== undefined) elementIds.set(nodeName({ label: first.label, id: created.id }), created.elementId);
  }
}

/** Adds the ids of ends that are not known yet, looking up each once. */
export async function findEnds(
  transaction: Transaction,
  edges: readonly PlannedEdge[],
  elementIds: Map<string, string>,
): Promise<void> {
  const wanted = new Map<string, NodeKey>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) {
    const name = nodeName(end);
    if (!elementIds.has(name)) wanted.set(name, end);
  }
  for (const [label, group] of groupBy(wanted.values(), (end) => end.label)) {
    const ids = group.map(({ id }) => id);
    for (const { id, elementId } of await transaction.ask(findNodes.of({ Label: label }), { ids })) {
      elementIds.set(nodeName({ label, id }), elementId);
    }
  }
}

function elementIdOf(elementIds: ElementIds, node: NodeKey): string {
  const elementId = elementIds.get(nodeName(node));
  if (elementId === undefined) throw endMissing(node.label, node.id);
  return elementId;
}

/** Edges that refer to their types and ends by positions in lists: an element id has forty characters, and hundreds of edges share it. */
function edgeRows(edges: readonly PlannedEdge[], elementIds: ElementIds) {
  const types = createInternTable<string>();
  const ends = createInternTable<string>();
  const positionOf = (end: NodeKey) => {
    const elementId = elementIdOf(elementIds, end);
    return toInteger(ends.numberOf(elementId, () => elementId));
  };
  const rows = edges.map(({ type, from, to, properties }) => ({
    type: toInteger(types.numberOf(type, () => type)),
    from: positionOf(from),
    to: positionOf(to),
    properties: driverValues(properties),
  }));
  return { types: [...types.values], elementIds: [...ends.values], rows };
}
