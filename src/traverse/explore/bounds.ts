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

/** Which limit cut an answer short: that of the nodes, or that of the links. */
export type Cut = 'NODES' | 'LINKS';

/** The limits that were met. */
export function cutsBy(met: Readonly<Partial<Record<Cut, boolean>>>): readonly Cut[] {
  return (['NODES', 'LINKS'] as const).filter((cut) => met[cut]);
}
