/** Counts work, so that it can be cut into turns of a few milliseconds. */
export interface Pace {
  /** Adds a pair of actors with so many roll calls. True: it is time to let other work have its turn, and the count begins anew. */
  isOver(rollCalls: number): boolean;
}

/** Roll calls that are looked at in one turn: some five milliseconds. */
const IN_A_TURN = 1_500_000;

/** What a pair costs beside its roll calls, in roll calls. */
const EACH_PAIR = 500;

/** Nothing done yet. */
export function newPace(): Pace {
  let sum = 0;
  return {
    isOver(rollCalls) {
      sum += rollCalls + EACH_PAIR;
      if (sum < IN_A_TURN) return false;
      sum = 0;
      return true;
    },
  };
}
