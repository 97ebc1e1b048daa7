import { edgeName, nodeName, type Plan, type PlannedEdge, type PlannedNode } from './plan.ts';
import type { StoredEdge, StoredFacts, StoredNode } from './stored.ts';

/** The changes that make a data set in the graph equal to a plan. */
export interface Diff {
  readonly nodes: Changes<PlannedNode, StoredNode>;
  readonly edges: Changes<PlannedEdge, StoredEdge>;
}

/** Nodes or edges to create, to change and to remove, and those without a change. */
export interface Changes<P, H> {
  readonly created: readonly P[];
  readonly changed: readonly { readonly planned: P; readonly stored: H }[];
  readonly removed: readonly H[];
  readonly unchanged: readonly P[];
}

/** Compares a plan with the data set in the graph. */
export function diff(plan: Plan, stored: StoredFacts): Diff {
  return {
    nodes: changes(plan.nodes, stored.nodes, nodeName, isSameNode),
    edges: changes(plan.edges, stored.edges, nameOfEdge, hasSameProperties),
  };
}

/** Whether there is nothing to change. */
export function isNothing(diff: Diff): boolean {
  return countChanges(diff) === 0;
}

/** How many nodes and edges are to be created, changed and removed. */
export function countChanges({ nodes, edges }: Diff): number {
  const lists = [nodes, edges].flatMap(({ created, changed, removed }) => [created, changed, removed]);
  return lists.reduce((total, list) => total + list.length, 0);
}

function changes<P, H>(
  planned: readonly P[],
  stored: ReadonlyMap<string, readonly H[]>,
  nameOf: (item: P) => string,
  isSame: (planned: P, stored: H) => boolean,
): Changes<P, H> {
  const pairs = planned.map((item) => ({ planned: item, stored: stored.get(nameOf(item))?.[0] }));
  const known = pairs.filter((pair): pair is { planned: P; stored: NonNullable<H> } => pair.stored !== undefined);
  const kept = new Set<unknown>(known.map((pair) => pair.stored));
  return {
    created: pairs.filter((pair) => pair.stored === undefined).map((pair) => pair.planned),
    changed: known.filter((pair) => !isSame(pair.planned, pair.stored)),
    removed: [...stored.values()].flat().filter((item) => !kept.has(item)),
    unchanged: known.filter((pair) => isSame(pair.planned, pair.stored)).map((pair) => pair.planned),
  };
}

function nameOfEdge({ type, from, to, properties }: PlannedEdge): string {
  return edgeName(type, nodeName(from), nodeName(to), properties);
}

function isSameNode(planned: PlannedNode, stored: StoredNode): boolean {
  return isEqual(planned.labels.toSorted(), stored.labels.toSorted()) && hasSameProperties(planned, stored);
}

/** Whether a planned node or edge has exactly the properties of a stored one. */
export function hasSameProperties(
  planned: Pick<PlannedEdge, 'properties'>,
  stored: Pick<StoredEdge, 'properties'>,
): boolean {
  const names = Object.keys(planned.properties);
  return (
    names.length === Object.keys(stored.properties).length &&
    names.every((name) => isEqual(planned.properties[name], stored.properties[name]))
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
