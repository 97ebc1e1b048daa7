import type { Transaction } from '../graph/graph.ts';
import { groupBy } from '../kit/group-by.ts';
import { catalogue } from '../model/catalogue.ts';
import { hasSameProperties } from './diff.ts';
import { driverValues } from './driver-values.ts';
import type { Growth } from './growth.ts';
import { edgeName, nodeName, type PlannedEdge, type PlannedNode } from './plan.ts';
import type { Batch } from './plan-batch.ts';
import { changeEdges, changeNodes, removeEdges } from './queries.ts';
import { edgesAt, nodesById } from './stream-queries.ts';
import { type ElementIds, findEnds, writeBatch } from './write-batch.ts';

/**
 * Writes a batch into a data set that may have some of it: creates what it lacks and changes what differs. Nothing is removed, but for
 * the edge of a link to one thing that now leads elsewhere.
 */
export async function mergeBatch(transaction: Transaction, dataset: string, batch: Batch): Promise<Growth> {
  const stored = await storedNodes(transaction, dataset, batch.nodes);
  const isNew = (node: PlannedNode) => !stored.has(nodeName(node));
  const differing = batch.nodes.flatMap((node) => {
    const known = stored.get(nodeName(node));
    return known === undefined || hasSameProperties(node, known) ? [] : [{ node, elementId: known.elementId }];
  });
  const rows = differing.map(({ node, elementId }) => ({ elementId, properties: driverValues(node.properties) }));
  if (rows.length > 0) await transaction.ask(changeNodes, { rows });
  const created = batch.nodes.filter(isNew);
  const fresh = new Set(created.map(nodeName));
  const elementIds = new Map([...stored].map(([name, { elementId }]) => [name, elementId]));
  const isFresh = ({ from, to }: PlannedEdge) => fresh.has(nodeName(from)) || fresh.has(nodeName(to));
  const [newEdges, others] = [batch.edges.filter(isFresh), batch.edges.filter((edge) => !isFresh(edge))];
  await findEnds(transaction, others, elementIds);
  const edges = await compareEdges(transaction, dataset, others, stored, elementIds);
  await writeBatch(transaction, { nodes: created, edges: [...newEdges, ...edges.created] }, elementIds);
  return {
    added: { nodes: created.length, edges: newEdges.length + edges.created.length - edges.replaced },
    changed: { nodes: rows.length, edges: edges.changed + edges.replaced },
  };
}

interface Known {
  readonly elementId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The nodes of a batch that the data set has, by name. */
async function storedNodes(
  transaction: Transaction,
  dataset: string,
  nodes: readonly PlannedNode[],
): Promise<ReadonlyMap<string, Known>> {
  const found = new Map<string, Known>();
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const ids = group.map(({ id }) => id);
    for (const { id, ...known } of await transaction.ask(nodesById.of({ Label: label }), { ids, dataset })) {
      found.set(nodeName({ label, id }), known);
    }
  }
  return found;
}

/** Compares edges between known nodes with those that the data set has there, and changes those that differ. */
async function compareEdges(
  transaction: Transaction,
  dataset: string,
  edges: readonly PlannedEdge[],
  stored: ReadonlyMap<string, Known>,
  elementIds: ElementIds,
) {
  const looked = new Set(edges.flatMap((edge) => elementIds.get(nodeName(nearEnd(edge, stored))) ?? []));
  const there = new Map<string, Known>();
  const singles = new Map<string, string>();
  for (const { type, from, to, ...known } of await askEdges(transaction, dataset, [...looked])) {
    there.set(edgeName(type, from, to, known.properties), known);
    singles.set(`${from} ${type} out`, known.elementId).set(`${to} ${type} in`, known.elementId);
  }
  const pairs = edges.map((edge) => ({ edge, known: there.get(nameIn(edge, elementIds)) }));
  const created = pairs.filter(({ known }) => known === undefined).map(({ edge }) => edge);
  const replaced = created.flatMap((edge) => singles.get(singleKey(edge, elementIds) ?? '') ?? []);
  const changed = pairs.flatMap(({ edge, known }) =>
    known === undefined || hasSameProperties(edge, known)
      ? []
      : [{ elementId: known.elementId, properties: driverValues(edge.properties) }],
  );
  if (replaced.length > 0) await transaction.ask(removeEdges, { elementIds: replaced });
  if (changed.length > 0) await transaction.ask(changeEdges, { rows: changed });
  return { created, changed: changed.length, replaced: replaced.length };
}

async function askEdges(transaction: Transaction, dataset: string, elementIds: readonly string[]) {
  return elementIds.length === 0 ? [] : await transaction.ask(edgesAt, { elementIds: [...elementIds], dataset });
}

/** The end of an edge at which its data set has few edges: the node whose record it belongs to, else the one that is no actor. */
function nearEnd({ from, to }: PlannedEdge, stored: ReadonlyMap<string, Known>): PlannedEdge['from'] {
  if (stored.has(nodeName(from))) return from;
  if (stored.has(nodeName(to))) return to;
  return from.label === 'Actor' ? to : from;
}

function nameIn({ type, from, to, properties }: PlannedEdge, elementIds: ElementIds): string {
  const [start, end] = [from, to].map((node) => elementIds.get(nodeName(node)) ?? '');
  return edgeName(type, start ?? '', end ?? '', properties);
}

/** Which edge an edge takes the place of, if a node has at most one of its kind: the initiator of an event. */
function singleKey({ type, from, to }: PlannedEdge, elementIds: ElementIds): string | undefined {
  if (toOne.has(`${from.label} ${type} out`)) return `${elementIds.get(nodeName(from))} ${type} out`;
  if (toOne.has(`${to.label} ${type} in`)) return `${elementIds.get(nodeName(to))} ${type} in`;
  return undefined;
}

/** The links of labels that lead to one thing. A label with a list along the same type is left out. */
const toOne: ReadonlySet<string> = new Set(
  catalogue.labels.flatMap(({ main, links }) => {
    const many = new Set(links.filter((link) => link.many).map(({ type, direction }) => `${type} ${direction}`));
    const single = links.filter((link) => !link.many).map(({ type, direction }) => `${type} ${direction}`);
    const twice = single.filter((key, at) => single.indexOf(key) !== at);
    return single.filter((key) => !many.has(key) && !twice.includes(key)).map((key) => `${main} ${key}`);
  }),
);
