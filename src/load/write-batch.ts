import type { Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { groupBy } from '../kit/group-by.ts';
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
  for (const group of nodes.values()) await addNodes(transaction, group, elementIds);
  await findEnds(transaction, [...edges.values()], elementIds);
  for (const [type, group] of edges) {
    await transaction.ask(createEdges, { type, ...edgeRows(group, elementIds) });
  }
}

/** Creates nodes that have the same labels and adds their element ids. */
async function addNodes(
  transaction: Transaction,
  nodes: readonly PlannedNode[],
  elementIds: Map<string, string>,
): Promise<void> {
  const [first] = nodes;
  if (first === undefined) return;
  const rows = nodes.map(({ properties }) => ({ properties: driverValues(properties) }));
  for (const { id, elementId } of await transaction.ask(createNodes, { labels: [...first.labels], rows })) {
    elementIds.set(nodeName({ label: first.label, id }), elementId);
  }
}

/** Adds the ids of ends that are not known yet, looking up each once. */
async function findEnds(
  transaction: Transaction,
  edges: readonly (readonly PlannedEdge[])[],
  elementIds: Map<string, string>,
): Promise<void> {
  const wanted = new Map<string, NodeKey>();
  for (const group of edges) {
    for (const { from, to } of group) {
      for (const end of [from, to]) {
        const name = nodeName(end);
        if (!elementIds.has(name)) wanted.set(name, end);
      }
    }
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

/** Edges that refer to their ends by a position in a list: an element id has forty characters, and hundreds of edges share it. */
function edgeRows(edges: readonly PlannedEdge[], elementIds: ElementIds) {
  const positions = new Map<string, bigint>();
  const positionOf = (end: NodeKey) => {
    const elementId = elementIdOf(elementIds, end);
    const position = positions.get(elementId) ?? toInteger(positions.size);
    positions.set(elementId, position);
    return position;
  };
  const rows = edges.map(({ from, to, properties }) => ({
    from: positionOf(from),
    to: positionOf(to),
    properties: driverValues(properties),
  }));
  return { elementIds: [...positions.keys()], rows };
}
