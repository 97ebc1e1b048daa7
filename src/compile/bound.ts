import { type Cost, costOf, type PricedRoot } from './budget.ts';
import type { CypherParameters, RootPlan } from './plan.ts';
import { type Reads, readsOf } from './reads.ts';
import { type Degrees, sizeKey, sizesOf } from './sizes.ts';

/** A root field with the most that it can cost by the degrees of the graph. */
export interface Bound extends PricedRoot {
  readonly cost: Cost;
  readonly reads: Reads;
}

/** The bound that was computed last for a plan, with what it was computed from. */
interface Known {
  readonly degrees: Degrees;
  readonly key: string;
  readonly bound: Bound;
}

const known = new WeakMap<RootPlan, Known>();

/**
 * The most that a root field can cost. Requests of one document mostly ask for pages of the same sizes, so the last bound of a plan is kept: to
 * compute it took an eighth of what a small request costs beside its read.
 */
export function boundOf(plan: RootPlan, params: CypherParameters, degrees: Degrees): Bound {
  const last = known.get(plan);
  const key = sizeKey(plan, params);
  if (last?.degrees === degrees && last.key === key) return last.bound;
  const sizes = sizesOf(params, degrees);
  const bound = {
    plan,
    params,
    sizes,
    cost: costOf({ plan, sizes }),
    reads: readsOf(plan, { params, sizes, degrees }),
  };
  known.set(plan, { degrees, key, bound });
  return bound;
}
