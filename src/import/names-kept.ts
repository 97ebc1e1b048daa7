/**
 * Names whose look-ups are kept, in each of the caches of an import. Of the names of a data set a few are in most rows, and a cache of them
 * all would grow with the files.
 */
export const namesKept = 2_000;
