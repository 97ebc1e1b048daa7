import type { Graph, Transaction } from '../graph/graph.ts';
import { groupBy } from '../kit/group-by.ts';
import type { Label, MainLabel } from '../model/labels.ts';
import { idTaken, stillInUse } from './complaints.ts';
import { type Difference, difference, isNothing } from './difference.ts';
import { type Held, readHeld } from './held.ts';
import { type NodeKey, nodeName, type Plan, type PlannedNode, type Properties } from './plan.ts';
import { sent } from './sent.ts';
import {
  changeEdges,
  changeNodes,
  completeDataset,
  createEdges,
  createNodes,
  foreignEdges,
  heldVersion,
  labelActors,
  lockDataset,
  removeEdges,
  removeNodes,
  takenIds,
} from './texts.ts';

/** What a load did, or would do. */
export interface Written {
  readonly difference: Difference;
  /** The version before; null where the data set was not in the graph. */
  readonly before: string | null;
}

/**
 * Makes the graph hold the plan, in one transaction: all of it or nothing.
 * The lock comes first, so that what is compared is what is then changed; the version moves last.
 */
export async function write(graph: Graph, plan: Plan): Promise<Written> {
  return await graph.write(async (transaction) => {
    const [locked] = await transaction.ask(lockDataset, { dataset: plan.dataset });
    const held = await readHeld(transaction, plan.dataset);
    const found = difference(plan, held);
    const before = locked?.version ?? null;
    if (!isNothing(found)) await apply(transaction, plan, held, found);
    if (!isNothing(found) || before !== plan.version) await complete(transaction, plan);
    return { difference: found, before };
  });
}

/** What `write` would do, read without a lock and without a change. Where the version is trusted and fits, nothing is compared. */
export async function foresee(graph: Graph, plan: Plan, trustVersion = false): Promise<Written> {
  const [known] = await graph.ask(heldVersion, { dataset: plan.dataset });
  const before = known?.version ?? null;
  if (trustVersion && before === plan.version) return { difference: nothingBut(plan), before };
  return { difference: difference(plan, await readHeld(graph, plan.dataset)), before };
}

/** Everything is as the plan says. */
function nothingBut({ nodes, edges }: Plan): Difference {
  const none = { created: [], changed: [], removed: [] };
  return { nodes: { ...none, unchanged: nodes }, edges: { ...none, unchanged: edges } };
}

async function complete(transaction: Transaction, { dataset, version }: Plan): Promise<void> {
  await transaction.ask(completeDataset, { dataset, version, loadedAt: new Date().toISOString() });
}

/** Edges go before the nodes they join, and come after them. */
async function apply(
  transaction: Transaction,
  { dataset }: Plan,
  held: Held,
  { nodes, edges }: Difference,
): Promise<void> {
  await remove(
    transaction,
    removeEdges,
    edges.removed.map(({ place }) => place),
  );
  await removeOwn(
    transaction,
    dataset,
    nodes.removed.map(({ place }) => place),
  );
  const created = await createAll(transaction, dataset, nodes.created);
  await change(transaction, changeNodes, nodes.changed);
  await relabel(transaction, [
    ...nodes.created.map((planned) => ({ planned, place: created.get(nodeName(planned)) ?? '' })),
    ...nodes.changed.map(({ planned, held: { place } }) => ({ planned, place })),
  ]);
  const placeOf = (node: NodeKey) => created.get(nodeName(node)) ?? held.nodes.get(nodeName(node))?.[0]?.place ?? '';
  for (const [type, group] of groupBy(edges.created, (edge) => edge.type)) {
    await transaction.ask(createEdges.of({ Type: type }), {
      rows: group.map(({ from, to, properties }) => ({
        from: placeOf(from),
        to: placeOf(to),
        properties: sent(properties),
      })),
    });
  }
  await change(transaction, changeEdges, edges.changed);
}

/** A node on which another data set hangs stays, and so does the whole graph: its facts would lose what they are about. */
async function removeOwn(transaction: Transaction, dataset: string, places: readonly string[]): Promise<void> {
  if (places.length === 0) return;
  const foreign = await transaction.ask(foreignEdges, { places: [...places], dataset });
  const [first] = foreign;
  if (first !== undefined) throw stillInUse(first.id, first.dataset ?? 'unknown', first.type);
  await remove(transaction, removeNodes, places);
}

/** The places of new nodes, by name. */
async function createAll(
  transaction: Transaction,
  dataset: string,
  nodes: readonly PlannedNode[],
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    await expectFree(transaction, label, dataset, group);
    const rows = group.map(({ properties }) => ({ properties: sent(properties) }));
    for (const { id, place } of await transaction.ask(createNodes.of({ Label: label }), { rows })) {
      places.set(nodeName({ label, id }), place);
    }
  }
  return places;
}

async function expectFree(
  transaction: Transaction,
  label: MainLabel,
  dataset: string,
  nodes: readonly NodeKey[],
): Promise<void> {
  const [taken] = await transaction.ask(takenIds.of({ Label: label }), { ids: nodes.map(({ id }) => id), dataset });
  if (taken !== undefined) throw idTaken(label, taken.id, taken.dataset ?? 'none');
}

/** Actors carry a second label, that of their kind. */
async function relabel(
  transaction: Transaction,
  nodes: readonly { readonly planned: PlannedNode; readonly place: string }[],
): Promise<void> {
  const narrow = nodes.flatMap(({ planned, place }) => planned.labels.slice(1).map((label) => ({ label, place })));
  for (const [label, group] of groupBy(narrow, (node): Label => node.label)) {
    await transaction.ask(labelActors.of({ Label: label }), { places: group.map(({ place }) => place) });
  }
}

async function remove(transaction: Transaction, cypher: typeof removeEdges, places: readonly string[]): Promise<void> {
  if (places.length > 0) await transaction.ask(cypher, { places: [...places] });
}

/** A thing the graph holds otherwise than planned. */
interface Changed {
  readonly planned: { readonly properties: Properties };
  readonly held: { readonly place: string };
}

async function change(
  transaction: Transaction,
  cypher: typeof changeNodes,
  changed: readonly Changed[],
): Promise<void> {
  const rows = changed.map(({ planned, held }) => ({ place: held.place, properties: sent(planned.properties) }));
  if (rows.length > 0) await transaction.ask(cypher, { rows });
}
