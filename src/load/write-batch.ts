import type { Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { groupBy } from '../kit/group-by.ts';
import { endMissing } from './complaints.ts';
import { type NodeKey, nodeName, type PlannedEdge } from './plan.ts';
import type { BatchPlan } from './plan-batch.ts';
import { sent } from './sent.ts';
import { findNodes, joinNodes } from './stream-texts.ts';
import { createNodes, labelActors } from './texts.ts';

/** Writes a batch: its nodes, then the edges between them and what was there before. */
export async function writeBatch(transaction: Transaction, { nodes, narrow, edges }: BatchPlan): Promise<void> {
  const places = new Map<string, string>();
  for (const [label, group] of nodes) {
    const rows = group.map(({ properties }) => ({ properties: sent(properties) }));
    for (const { id, place } of await transaction.ask(createNodes.of({ Label: label }), { rows })) {
      places.set(nodeName({ label, id }), place);
    }
  }
  for (const [label, group] of narrow) {
    await transaction.ask(labelActors.of({ Label: label }), { places: group.map((node) => placeOf(places, node)) });
  }
  await findEnds(transaction, [...edges.values()], places);
  for (const [type, group] of edges) await transaction.ask(joinNodes.of({ Type: type }), joinsOf(group, places));
}

/** Looks up the ends that the batch does not make itself, each once. */
async function findEnds(
  transaction: Transaction,
  edges: readonly (readonly PlannedEdge[])[],
  places: Map<string, string>,
): Promise<void> {
  const wanted = new Map<string, NodeKey>();
  for (const group of edges) {
    for (const { from, to } of group) {
      for (const end of [from, to]) {
        const name = nodeName(end);
        if (!places.has(name)) wanted.set(name, end);
      }
    }
  }
  for (const [label, group] of groupBy(wanted.values(), (end) => end.label)) {
    const ids = group.map(({ id }) => id);
    for (const { id, place } of await transaction.ask(findNodes.of({ Label: label }), { ids })) {
      places.set(nodeName({ label, id }), place);
    }
  }
}

function placeOf(places: ReadonlyMap<string, string>, node: NodeKey): string {
  const place = places.get(nodeName(node));
  if (place === undefined) throw endMissing(node.label, node.id);
  return place;
}

/** Edges by the positions of their ends in a list of places: a place is forty letters long, and hundreds of edges share it. */
function joinsOf(edges: readonly PlannedEdge[], places: ReadonlyMap<string, string>) {
  const positions = new Map<string, bigint>();
  const positionOf = (end: NodeKey) => {
    const place = placeOf(places, end);
    const position = positions.get(place) ?? toInteger(positions.size);
    positions.set(place, position);
    return position;
  };
  const rows = edges.map(({ from, to, properties }) => ({
    from: positionOf(from),
    to: positionOf(to),
    properties: sent(properties),
  }));
  return { places: [...positions.keys()], rows };
}
