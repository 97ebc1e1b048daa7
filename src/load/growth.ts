/** How many nodes and edges were added to a data set, and how many were changed. */
export interface Growth {
  readonly added: Counts;
  readonly changed: Counts;
}

/** How many nodes, and how many edges. */
export interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

/** Nothing was added or changed. */
export const noGrowth: Growth = { added: { nodes: 0, edges: 0 }, changed: { nodes: 0, edges: 0 } };

/** Both growths together. */
export function plusGrowth(one: Growth, other: Growth): Growth {
  return { added: plus(one.added, other.added), changed: plus(one.changed, other.changed) };
}

/** Whether anything was added or changed. */
export function isGrowth(growth: Growth): boolean {
  return countGrowth(growth) > 0;
}

/** How many nodes and edges were added or changed. */
export function countGrowth({ added, changed }: Growth): number {
  return added.nodes + added.edges + changed.nodes + changed.edges;
}

function plus(one: Counts, other: Counts): Counts {
  return { nodes: one.nodes + other.nodes, edges: one.edges + other.edges };
}
