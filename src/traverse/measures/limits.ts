/** Ties that a centrality is measured on at the most. */
export const MAX_TIES = 1_000_000;

/** Ties in which communities are looked for at the most: the search runs in one go, of some 50 ms on so many. */
export const MAX_TIES_FOR_COMMUNITIES = 100_000;

/** Pairs of actors that are looked at at the most: an edge of one actor to what another shares counts one. */
export const MAX_PAIRS = 50_000_000;

/** Steps along ties that betweenness takes at the most; where all nodes as sources would take more, some of them stand for all. */
export const MAX_BETWEENNESS_STEPS = 50_000_000;

/** Nodes of a ranking, and communities, in an answer at the most. */
export const MAX_RANKED = 1_000;

/** Steps along ties between two turns of others, some milliseconds. */
export const SLICE = 200_000;

/** Steps along ties in whose time one more list of them is made. */
export const STEPS_OF_LIST = 40;

/** Links that are looked at between two turns of others. */
export const SLICE_OF_LINKS = 10_000;
