/** Hits that a search gives when the request does not say. */
export const DEFAULT_HITS = 10;

/** Hits that a search gives at the most. */
export const MOST_HITS = 100;

/** Letters of a searched text at the most: enough for a quote of 25 words. */
export const LONGEST_TEXT = 300;

/** Words of a searched text at the most; Chinese without spaces is one. */
export const MOST_WORDS = 32;

/** Nodes whose texts are held in memory at the most; data sets beyond are left out whole, the largest first. */
export const MOST_SEARCHED_NODES = 250_000;
