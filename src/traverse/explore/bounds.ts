/** Nodes that one question counts or joins at the most. */
export const MOST_NODES = 500;

/** Nodes that are expanded at once at the most. */
export const MOST_STARTS = 20;

/** Nodes already shown that one expansion takes at the most. */
export const MOST_SHOWN = 2_000;

/** Neighbours that one expansion finds at the most, of all nodes together. */
export const MOST_FOUND = 500;

/** Neighbours of one node in an answer at the most. */
export const MOST_NEIGHBOURS = 200;

/** Links of an answer at the most. */
export const MOST_LINKS = 5_000;

/** Edges that one question walks at the most: six nodes of 50,000 take Neo4j about a second. */
export const MOST_WALKED = 300_000;

/** Which limit cut an answer short: the edges that were walked, or the nodes or links that are given. */
export type Cut = 'WALK' | 'NODES' | 'LINKS';

/** The limits that were met. */
export function cutsBy(met: Readonly<Partial<Record<Cut, boolean>>>): readonly Cut[] {
  return (['WALK', 'NODES', 'LINKS'] as const).filter((cut) => met[cut]);
}
