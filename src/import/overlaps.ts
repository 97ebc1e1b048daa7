/** Data sets that hold the same facts, which no rule joins. */
const overlaps = [
  {
    sets: ['unvotes', 'undl'],
    words:
      'The data sets "unvotes" and "undl" both hold votes of the General Assembly, and such a vote counts twice: `voting` and `votingMatrix` take both, lists take the one in `where: { dataset: ["undl"] }`. Remove one of them for measures of agreement.',
  },
] as const;

/** What to know of data sets that are in a graph together: a line for each that hold the same facts. */
export function describeOverlaps(ids: readonly string[]): readonly string[] {
  return overlaps.filter(({ sets }) => sets.every((one) => ids.includes(one))).map(({ words }) => words);
}
