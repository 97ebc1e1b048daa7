import type { VoteSets } from './vote-sets.ts';

/** Counts work, so that it can be cut into turns of a few milliseconds. */
export interface Pace {
  /** Adds a pair of which one has these votes. True: it is time to let other work have its turn, and the count begins anew. */
  isOver(sets: VoteSets): boolean;
}

/** Words that are compared in one turn. */
const IN_A_TURN = 200_000;

/** What a pair costs beside its words, in words. */
const EACH_PAIR = 20;

/** Nothing done yet. */
export function newPace(): Pace {
  let sum = 0;
  return {
    isOver({ places: [words] }) {
      sum += words.length + EACH_PAIR;
      if (sum < IN_A_TURN) return false;
      sum = 0;
      return true;
    },
  };
}
