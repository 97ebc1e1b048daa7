import { tooExpensive, tooManyRoots, tooManyValues } from './errors.ts';
import type { CypherParameters, RootPlan, Rows } from './plan.ts';
import { type Degrees, sizeOf } from './sizes.ts';
import { countValues, type ValueCount } from './value-count.ts';

/** What a request may cost before it is refused. */
export interface Budget {
  /** Rows that one request may touch at the most, pages multiplied. */
  readonly rows: number;
  /** Values that its answer may hold at the most, rows multiplied by the fields selected of them. */
  readonly values: number;
  /** Root fields that read the graph, at the most. */
  readonly rootFields: number;
  readonly degrees: Degrees;
}

/** Rows that a total or a count by a dimension is taken to touch. */
const COUNTED = 100;

/** The most rows and values that a root field can take, computed from page sizes, nesting and known degrees; nothing is run. */
export function costOf(plan: RootPlan, params: CypherParameters, degrees: Degrees): Cost {
  return { ...below(plan.rows, 1, params, degrees), key: plan.key, values: countValues(plan, params, degrees) };
}

/** What one root field can cost. */
export interface Cost extends Reach {
  readonly key: string;
  readonly values: ValueCount;
}

/** A number of rows, and the field that multiplies them most. */
interface Reach {
  readonly rows: number;
  readonly at: string;
  readonly largest: number;
}

/** Refuses a request over its budget, naming the field to shrink. */
export function withinBudget(costs: readonly Cost[], budget: Budget): void {
  const rows = costs.reduce((sum, one) => sum + one.rows, 0);
  const values = valuesOf(costs);
  const [widest] = costs.toSorted((a, b) => b.largest - a.largest);
  const [longest] = costs.map(({ values: count }) => count).toSorted((a, b) => b.largest - a.largest);
  const beyond = costs[budget.rootFields];
  if (beyond !== undefined) throw tooManyRoots(beyond.key, costs.length, budget.rootFields);
  if (rows > budget.rows && widest !== undefined) throw tooExpensive(widest.at, rows, budget.rows);
  if (values > budget.values && longest !== undefined) throw tooManyValues(longest.at, values, budget.values);
}

/** The most values that an answer can hold. */
export function valuesOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { values }) => sum + values.values, 0);
}

function below(outer: Rows, times: number, params: CypherParameters, degrees: Degrees): Reach {
  let total = 0;
  let worst = { at: '', largest: 0 };
  for (const column of outer.columns) {
    if (column.kind === 'count' || column.kind === 'facet') total += times * COUNTED;
    if (column.kind !== 'rows') continue;
    const here = times * sizeOf(column.rows, params, degrees);
    const inner = below(column.rows, here, params, degrees);
    total += here + inner.rows;
    const own = { at: column.rows.at, largest: here };
    for (const one of [own, inner]) if (one.largest > worst.largest) worst = { at: one.at, largest: one.largest };
  }
  return { rows: total, ...worst };
}
