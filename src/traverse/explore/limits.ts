/** Nodes that one question counts at the most. */
export const MAX_COUNTED_NODES = 500;

/** Nodes among which one question looks for links at the most. */
export const MAX_JOINED_NODES = 10_000;

/** Nodes that are expanded at once at the most. */
export const MAX_STARTS = 20;

/** Nodes already shown that one expansion takes at the most. */
export const MAX_EXCLUDED = 10_000;

/** Steps that one expansion goes out from its nodes at the most. */
export const MAX_DEPTH = 3;

/** Neighbours that one expansion finds at the most, of all nodes together. */
export const MAX_FOUND = 10_000;

/** New neighbours that each node which is expanded gives at the most. */
export const MAX_NEW_PER_NODE = 10_000;

/** Neighbours that two nodes share in an answer at the most. */
export const MAX_COMMON = 200;

/** Links of an answer with few nodes at the most. */
export const MIN_LINK_LIMIT = 5_000;

/** Links of an answer at the most, by the nodes that it can have. */
export function linkLimit(nodes: number): number {
  return Math.max(MIN_LINK_LIMIT, 4 * nodes);
}

/** What bounds an expansion: lengths of its lists, new neighbours of each node, and steps. */
interface Expansion {
  readonly ids: number;
  readonly exclude: number;
  readonly first: number;
  readonly depth: number;
}

/** Neighbours that an expansion can find at the most: each node that it passes, shown before or not, gives `first`. */
export function foundLimit({ ids, exclude, first, depth }: Expansion): number {
  let [level, total] = [ids, 0];
  for (let step = 1; step <= depth && total < MAX_FOUND; step += 1) {
    const wanted = level * first;
    total += wanted;
    level = wanted + exclude;
  }
  return Math.min(total, MAX_FOUND);
}

/** The limit that an answer reached: that of the nodes, or that of the links. */
export type ExploreLimit = 'NODES' | 'LINKS';

/** The limits that were reached. */
export function limitsMet(reached: Readonly<Partial<Record<ExploreLimit, boolean>>>): readonly ExploreLimit[] {
  return (['NODES', 'LINKS'] as const).filter((limit) => reached[limit]);
}
