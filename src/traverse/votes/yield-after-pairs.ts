import { yieldAfter } from '../../projection/cooperative-task.ts';
import type { VoteSets } from './vote-sets.ts';

/** Counts compared pairs, so that the work can yield every few milliseconds. */
export interface PairPace {
  /** Adds a pair of which one has these votes; returns whether the task should yield now. */
  isOver(sets: VoteSets): boolean;
}

/** Words of bits compared per slice. */
const IN_A_TURN = 200_000;

/** Fixed cost of a pair, in words. */
const EACH_PAIR = 20;

/** Creates a counter at zero. */
export function yieldAfterPairs(): PairPace {
  const shouldYield = yieldAfter(IN_A_TURN);
  return { isOver: ({ places: [words] }) => shouldYield(words.length + EACH_PAIR) };
}
