import { planTooLarge, tooManySteps } from './errors.ts';

/** Most fields of one request, each counted once for each type that can stand in its place. */
export const LARGEST_PLAN = 3000;

/** Most lists and links that one request may follow, its counts and the conditions of its filters included: Neo4j takes some 50 ms to plan each. */
export const MOST_STEPS = 75;

/** Counts what a compiled request is made of while it is made, and refuses what is too much; `path` leads to it in response keys. */
export interface PlanCounter {
  readonly field: (path: readonly string[]) => void;
  readonly step: (path: readonly string[]) => void;
}

/**
 * A counter for one request. An interface multiplies what is selected below it by its types, so a short document can ask for an endless
 * plan; and Neo4j checks no time limit before it has planned a text.
 */
export function planCounter(): PlanCounter {
  let fields = 0;
  let steps = 0;
  return {
    field(path) {
      fields += 1;
      if (fields > LARGEST_PLAN) throw planTooLarge(path.join('.'), LARGEST_PLAN);
    },
    step(path) {
      steps += 1;
      if (steps > MOST_STEPS) throw tooManySteps(path.join('.'), MOST_STEPS);
    },
  };
}
