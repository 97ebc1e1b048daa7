import { planTooLarge, tooManySteps } from './complaints.ts';

/** Fields that a plan may have, each counted once for each type that can stand in its place. */
export const LARGEST_PLAN = 3000;

/** Lists and links that a question may follow, with its counts and the conditions of its filters: Neo4j takes some 50 ms to plan each. */
export const MOST_STEPS = 75;

/** Counts what a plan is made of while it is made, and refuses what is too much; `at` is the way to it in response keys. */
export interface Meter {
  readonly field: (at: readonly string[]) => void;
  readonly step: (at: readonly string[]) => void;
}

/**
 * A meter for one question. An interface multiplies what is asked below it by its types, so a short document can ask for an
 * endless plan; and Neo4j looks at no time limit before it has planned a text.
 */
export function newMeter(): Meter {
  let fields = 0;
  let steps = 0;
  return {
    field(at) {
      fields += 1;
      if (fields > LARGEST_PLAN) throw planTooLarge(at.join('.'), LARGEST_PLAN);
    },
    step(at) {
      steps += 1;
      if (steps > MOST_STEPS) throw tooManySteps(at.join('.'), MOST_STEPS);
    },
  };
}
