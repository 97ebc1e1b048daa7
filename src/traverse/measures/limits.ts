/** Maximum number of ties for a centrality. */
export const MAX_TIES = 1_000_000;

/** Maximum number of ties for communities: the search does not yield, and takes about 50 ms for so many. */
export const MAX_TIES_FOR_COMMUNITIES = 100_000;

/** Maximum number of pairs of actors that share a node, counted in both directions. */
export const MAX_PAIRS = 50_000_000;

/** Maximum number of steps along ties for betweenness; if all sources would take more, a sample is used. */
export const MAX_BETWEENNESS_STEPS = 50_000_000;

/** Maximum number of ranked nodes, or of communities, in an answer. */
export const MAX_RANKED = 1_000;

/** Steps along ties per slice of work: a few milliseconds. */
export const SLICE = 200_000;

/** Steps along ties in whose time one more list of them is made. */
export const STEPS_OF_LIST = 40;

/** Links per slice of work. */
export const SLICE_OF_LINKS = 10_000;
