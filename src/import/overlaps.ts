/** Data sets that hold the same facts, which no rule joins. */
const overlaps = [
  {
    sets: ['unvotes', 'undl'],
    facts: 'votes of the General Assembly',
    words:
      'The data sets "unvotes" and "undl" both hold votes of the General Assembly, and such a vote counts twice: `voting` and `votingMatrix` take both, lists take the one in `where: { dataset: ["undl"] }`. Remove one of them for measures of agreement.',
  },
] as const;

/** A data set of the graph that holds the facts of another, and what these are; undefined if there is none. */
export function overlapOf(
  set: string,
  ids: readonly string[],
): { readonly other: string; readonly facts: string } | undefined {
  for (const { sets, facts } of overlaps) {
    const other = sets.find((one) => one !== set && ids.includes(one));
    if (other !== undefined && sets.some((one) => one === set)) return { other, facts };
  }
  return undefined;
}

/** What to know of data sets that are in a graph together: a line for each that hold the same facts. */
export function describeOverlaps(ids: readonly string[]): readonly string[] {
  return overlaps.filter(({ sets }) => sets.every((one) => ids.includes(one))).map(({ words }) => words);
}
