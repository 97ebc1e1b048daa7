import type { Held, HeldEdge, HeldNode } from './held.ts';
import { edgeName, nodeName, type Plan, type PlannedEdge, type PlannedNode } from './plan.ts';

/** What must happen for the graph to hold the plan, and nothing else of its data set. */
export interface Difference {
  readonly nodes: Changes<PlannedNode, HeldNode>;
  readonly edges: Changes<PlannedEdge, HeldEdge>;
}

/** Things to create, to change, to remove, and those that are as they should be. */
export interface Changes<P, H> {
  readonly created: readonly P[];
  readonly changed: readonly { readonly planned: P; readonly held: H }[];
  readonly removed: readonly H[];
  readonly unchanged: readonly P[];
}

/** Compares a plan with what the graph has of its data set. */
export function difference(plan: Plan, held: Held): Difference {
  return {
    nodes: changes(plan.nodes, held.nodes, nodeName, isSameNode),
    edges: changes(plan.edges, held.edges, nameOfEdge, isSameEdge),
  };
}

/** Whether the graph holds the plan already. */
export function isNothing({ nodes, edges }: Difference): boolean {
  return [nodes, edges].every(
    ({ created, changed, removed }) => created.length + changed.length + removed.length === 0,
  );
}

function changes<P, H>(
  planned: readonly P[],
  held: ReadonlyMap<string, readonly H[]>,
  nameOf: (item: P) => string,
  isSame: (planned: P, held: H) => boolean,
): Changes<P, H> {
  const pairs = planned.map((item) => ({ planned: item, held: held.get(nameOf(item))?.[0] }));
  const known = pairs.filter((pair): pair is { planned: P; held: NonNullable<H> } => pair.held !== undefined);
  const kept = new Set<unknown>(known.map((pair) => pair.held));
  return {
    created: pairs.filter((pair) => pair.held === undefined).map((pair) => pair.planned),
    changed: known.filter((pair) => !isSame(pair.planned, pair.held)),
    removed: [...held.values()].flat().filter((item) => !kept.has(item)),
    unchanged: known.filter((pair) => isSame(pair.planned, pair.held)).map((pair) => pair.planned),
  };
}

function nameOfEdge({ type, from, to, properties }: PlannedEdge): string {
  return edgeName(type, nodeName(from), nodeName(to), properties);
}

function isSameNode(planned: PlannedNode, held: HeldNode): boolean {
  return isEqual(planned.labels.toSorted(), held.labels.toSorted()) && isSameEdge(planned, held);
}

function isSameEdge(planned: Pick<PlannedEdge, 'properties'>, held: Pick<HeldEdge, 'properties'>): boolean {
  const names = Object.keys(planned.properties);
  return (
    names.length === Object.keys(held.properties).length &&
    names.every((name) => isEqual(planned.properties[name], held.properties[name]))
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
