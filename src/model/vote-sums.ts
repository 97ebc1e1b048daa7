/** What the sums of a roll call are, wherever a record gives them. */
export const voteSums = {
  inFavour: 'Number of votes in favour that a source gives. Null if only individual votes are recorded.',
  against: 'Number of votes against that a source gives. Null if only individual votes are recorded.',
  abstained: 'Number of abstentions that a source gives. Null if only individual votes are recorded.',
} as const;
