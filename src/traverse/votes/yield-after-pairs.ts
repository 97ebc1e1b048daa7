import { yieldAfter } from '../../projection/cooperative-task.ts';
import type { VoteSets } from './vote-sets.ts';

/** Counts pairs that are compared, so that they can be cut into turns of a few milliseconds. */
export interface PairPace {
  /** Adds a pair of which one has these votes. True: it is time to let other work have its turn. */
  isOver(sets: VoteSets): boolean;
}

/** Words that are compared in one turn. */
const IN_A_TURN = 200_000;

/** What a pair costs beside its words, in words. */
const EACH_PAIR = 20;

/** Nothing done yet. */
export function yieldAfterPairs(): PairPace {
  const shouldYield = yieldAfter(IN_A_TURN);
  return { isOver: ({ places: [words] }) => shouldYield(words.length + EACH_PAIR) };
}
