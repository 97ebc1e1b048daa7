import { GraphError } from '../errors.ts';
import type { Graph, QueryRunner, Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { groupBy } from '../kit/group-by.ts';
import type { Label } from '../model/labels.ts';
import { coverageOf } from './coverage.ts';
import { type Diff, diff, isNothing } from './diff.ts';
import { driverValues } from './driver-values.ts';
import { idTaken, stillInUse } from './errors.ts';
import type { Plan, Properties } from './plan.ts';
import {
  changeEdges,
  changeNodes,
  completeDataset,
  foreignEdges,
  labelActors,
  lockDataset,
  removeEdges,
  removeNodes,
  storedVersion,
  takenIds,
  takenLinks,
} from './queries.ts';
import { readStored, type StoredFacts } from './stored.ts';
import { writeBatch } from './write-batch.ts';

/** The changes of a load, made or planned. */
export interface Written {
  readonly diff: Diff;
  /** The version before; null if the data set was not in the graph. */
  readonly before: string | null;
}

/**
 * Makes the graph equal to the plan in one transaction: all of it or nothing.
 * The lock comes first, so that nothing changes between comparison and write; the version moves last.
 */
export async function write(graph: Graph, plan: Plan): Promise<Written> {
  try {
    return await graph.write((transaction) => writePlan(transaction, plan));
  } catch (error) {
    if (error instanceof GraphError && error.code === 'CONFLICT') await expectFree(graph, plan);
    throw error;
  }
}

async function writePlan(transaction: Transaction, plan: Plan): Promise<Written> {
  const [locked] = await transaction.ask(lockDataset, { dataset: plan.dataset });
  const isFirst = locked?.isNew === true && locked.version === null;
  const stored = isFirst ? nothingStored : await readStored(transaction, plan.dataset);
  const found = diff(plan, stored);
  const before = locked?.version ?? null;
  await expectFreeLinks(transaction, plan.dataset, found.edges.created);
  if (!isNothing(found)) await apply(transaction, plan, stored, found);
  if (!isNothing(found) || before !== plan.version) await complete(transaction, plan);
  return { diff: found, before };
}

/** How a preview uses the version of the data set. */
export interface PreviewSettings {
  /** An equal version counts as equal data. */
  readonly trustVersion: boolean;
  /** A data set without a version counts as empty: `write` compares again, and finds the rest of an interrupted load. */
  readonly trustAbsence: boolean;
}

/** The changes that `write` would make, read without a lock. */
export async function diffWithGraph(
  graph: Graph,
  plan: Plan,
  { trustVersion, trustAbsence }: PreviewSettings,
): Promise<Written> {
  const [known] = await graph.ask(storedVersion, { dataset: plan.dataset });
  const before = known?.version ?? null;
  if (trustVersion && before === plan.version) return { diff: nothingBut(plan), before };
  const stored = trustAbsence && before === null ? nothingStored : await readStored(graph, plan.dataset);
  return { diff: diff(plan, stored), before };
}

const nothingStored: StoredFacts = { nodes: new Map(), edges: new Map() };

/** A diff without changes. */
function nothingBut({ nodes, edges }: Plan): Diff {
  const none = { created: [], changed: [], removed: [] };
  return { nodes: { ...none, unchanged: nodes }, edges: { ...none, unchanged: edges } };
}

async function complete(transaction: Transaction, plan: Plan): Promise<void> {
  const { dataset, version, about } = plan;
  const entries = toInteger(plan.entries);
  const loadedAt = new Date().toISOString();
  await transaction.ask(completeDataset, {
    dataset,
    version,
    loadedAt,
    entries,
    about: { ...noTerms, ...about },
    ...coverageOf(plan),
  });
}

/** What a data set says of itself no longer is taken away. */
const noTerms = { title: null, publisher: null, licence: null, spdx: null, citation: null, url: null };

/** Edges are removed before the nodes they join, and created after them. */
async function apply(
  transaction: Transaction,
  { dataset }: Plan,
  stored: StoredFacts,
  { nodes, edges }: Diff,
): Promise<void> {
  await remove(transaction, removeEdges, edges.removed);
  await expectUnused(transaction, dataset, nodes.removed);
  await remove(transaction, removeNodes, nodes.removed);
  await change(transaction, changeNodes, nodes.changed);
  await relabel(transaction, nodes.changed);
  const kept = [...stored.nodes].flatMap(([name, [node]]) =>
    node === undefined ? [] : [[name, node.elementId] as const],
  );
  await writeBatch(transaction, { nodes: nodes.created, edges: edges.created }, new Map(kept));
  await change(transaction, changeEdges, edges.changed);
}

/** Refuses to remove a node to which another data set has an edge: its facts would lose what they are about. */
async function expectUnused(transaction: Transaction, dataset: string, nodes: readonly Stored[]): Promise<void> {
  if (nodes.length === 0) return;
  const [first] = await transaction.ask(foreignEdges, { elementIds: elementIdsOf(nodes), dataset });
  if (first !== undefined) throw stillInUse(first.id, first.dataset ?? 'unknown', first.type);
}

/**
 * An error that names the id and its data set if another data set uses an id of the plan. The constraints refuse such an id anyway, so
 * this is checked only after a conflict: planning a query for each label took longer than writing the nodes.
 */
async function expectFree(graph: QueryRunner, { dataset, nodes }: Plan): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const [taken] = await graph.ask(takenIds.of({ Label: label }), { ids: group.map(({ id }) => id), dataset });
    if (taken !== undefined) throw idTaken(label, taken.id, taken.dataset ?? 'none');
  }
}

/** Refuses memberships with an id that another data set uses: of two links with one id a page would show one. */
async function expectFreeLinks(
  transaction: Transaction,
  dataset: string,
  created: Diff['edges']['created'],
): Promise<void> {
  const rows = created.flatMap(({ type, from, properties: { id } }) =>
    type === 'MEMBER_OF' && typeof id === 'string' ? [{ actor: from.id, id }] : [],
  );
  if (rows.length === 0) return;
  const [taken] = await transaction.ask(takenLinks, { rows, dataset });
  if (taken !== undefined) throw idTaken('membership', taken.id, taken.dataset);
}

/** Gives changed actors the label of their kind. */
async function relabel(transaction: Transaction, changed: Diff['nodes']['changed']): Promise<void> {
  const narrow = changed.flatMap(({ planned, stored }) => planned.labels.slice(1).map((label) => ({ label, stored })));
  for (const [label, group] of groupBy(narrow, (node): Label => node.label)) {
    const elementIds = elementIdsOf(group.map(({ stored }) => stored));
    await transaction.ask(labelActors.of({ Label: label }), { elementIds });
  }
}

async function remove(transaction: Transaction, query: typeof removeEdges, stored: readonly Stored[]): Promise<void> {
  if (stored.length > 0) await transaction.ask(query, { elementIds: elementIdsOf(stored) });
}

async function change(
  transaction: Transaction,
  query: typeof changeNodes,
  changed: readonly { readonly planned: { readonly properties: Properties }; readonly stored: Stored }[],
): Promise<void> {
  const rows = changed.map(({ planned, stored: { elementId } }) => ({
    elementId,
    properties: driverValues(planned.properties),
  }));
  if (rows.length > 0) await transaction.ask(query, { rows });
}

/** A node or an edge in the graph. */
interface Stored {
  readonly elementId: string;
}

function elementIdsOf(stored: readonly Stored[]): string[] {
  return stored.map(({ elementId }) => elementId);
}
