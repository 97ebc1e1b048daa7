/** Maximum number of nodes of `neighbourCounts`. */
export const MAX_COUNTED_NODES = 500;

/** Maximum number of nodes of `edgesAmong`. */
export const MAX_JOINED_NODES = 10_000;

/** Maximum number of start nodes of `neighbourhood`. */
export const MAX_STARTS = 20;

/** Maximum number of excluded nodes of `neighbourhood`. */
export const MAX_EXCLUDED = 10_000;

/** Maximum depth of `neighbourhood`. */
export const MAX_DEPTH = 3;

/** Maximum number of neighbours in an answer of `neighbourhood`. */
export const MAX_FOUND = 10_000;

/** Maximum number of new neighbours per expanded node. */
export const MAX_NEW_PER_NODE = 10_000;

/** Maximum number of shared neighbours in an answer of `between`. */
export const MAX_COMMON = 200;

/** Maximum number of links in an answer with few nodes. */
export const MIN_LINK_LIMIT = 5_000;

/** Maximum number of links in an answer, by the number of nodes that it can have. */
export function linkLimit(nodes: number): number {
  return Math.max(MIN_LINK_LIMIT, 4 * nodes);
}

/** The sizes that determine how many neighbours an expansion can find. */
interface Expansion {
  readonly ids: number;
  readonly exclude: number;
  readonly first: number;
  readonly depth: number;
}

/** Maximum number of neighbours that an expansion can find: `first` for each expanded node, shown before or not. */
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
