import { tooExpensive, tooManyRoots, tooManyValues } from './complaints.ts';
import type { RootPlan, Rows } from './plan.ts';
import type { Parameters } from './shape.ts';
import { type Degrees, sizeOf } from './sizes.ts';
import { type Volume, volumeOf } from './volume.ts';

/** What a question may cost before it is refused. */
export interface Budget {
  /** Rows that one request may touch at the most, pages multiplied. */
  readonly rows: number;
  /** Values that its answer may hold at the most, rows multiplied by the fields asked of them. */
  readonly values: number;
  /** Root fields that may ask the graph. */
  readonly rootFields: number;
  readonly degrees: Degrees;
}

/** Rows that a total or a count by a dimension is taken to touch. */
const COUNTED = 100;

/** The most that a root field can touch and tell, reckoned from page sizes, nesting and known degrees; nothing is run. */
export function worstCase(plan: RootPlan, params: Parameters, degrees: Degrees): WorstCase {
  return { ...below(plan.rows, 1, params, degrees), key: plan.key, volume: volumeOf(plan, params, degrees) };
}

/** What one root field can cost. */
export interface WorstCase extends Reach {
  readonly key: string;
  readonly volume: Volume;
}

/** A number of rows, and the field that multiplies them most. */
interface Reach {
  readonly rows: number;
  readonly at: string;
  readonly largest: number;
}

/** Refuses a question over its budget, naming the field to shrink. */
export function withinBudget(cases: readonly WorstCase[], budget: Budget): void {
  const rows = cases.reduce((sum, one) => sum + one.rows, 0);
  const values = valuesIn(cases);
  const [widest] = cases.toSorted((a, b) => b.largest - a.largest);
  const [longest] = cases.map(({ volume }) => volume).toSorted((a, b) => b.largest - a.largest);
  const beyond = cases[budget.rootFields];
  if (beyond !== undefined) throw tooManyRoots(beyond.key, cases.length, budget.rootFields);
  if (rows > budget.rows && widest !== undefined) throw tooExpensive(widest.at, rows, budget.rows);
  if (values > budget.values && longest !== undefined) throw tooManyValues(longest.at, values, budget.values);
}

/** The most values that an answer can hold. */
export function valuesIn(cases: readonly WorstCase[]): number {
  return cases.reduce((sum, { volume }) => sum + volume.values, 0);
}

function below(outer: Rows, times: number, params: Parameters, degrees: Degrees): Reach {
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
