import { tooExpensive } from './complaints.ts';
import type { RootPlan, Rows } from './plan.ts';
import type { Parameters } from './shape.ts';

/** The largest number of edges of a type at any one node, by type and direction: `PARTY_TO out`. */
export type Degrees = ReadonlyMap<string, number>;

/** What a question may cost before it is refused. */
export interface Budget {
  /** Rows that one request may touch at the most, pages multiplied. */
  readonly rows: number;
  readonly degrees: Degrees;
}

/** Rows that a total or a count by a dimension is taken to touch. */
const COUNTED = 100;

/** The most rows that a root field can touch, reckoned from page sizes, nesting and known degrees; nothing is run. */
export function worstCase({ rows }: RootPlan, params: Parameters, degrees: Degrees): WorstCase {
  return below(rows, 1, params, degrees);
}

/** A number of rows, and the field that multiplies them most. */
export interface WorstCase {
  readonly rows: number;
  readonly at: string;
  readonly largest: number;
}

/** Refuses a question over its budget, naming the field to shrink. */
export function withinBudget(cases: readonly WorstCase[], budget: Budget): void {
  const total = cases.reduce((sum, { rows }) => sum + rows, 0);
  const worst = cases.reduce<WorstCase | undefined>(
    (a, b) => (a === undefined || b.largest > a.largest ? b : a),
    undefined,
  );
  if (total > budget.rows && worst !== undefined) throw tooExpensive(worst.at, total, budget.rows);
}

function below(outer: Rows, times: number, params: Parameters, degrees: Degrees): WorstCase {
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

/** Rows that one row above can have: its page, or its degree where that is known to be smaller. */
function sizeOf({ match, page }: Rows, params: Parameters, degrees: Degrees): number {
  const asked = page === undefined ? Number.POSITIVE_INFINITY : Number(params[page.limit]) - 1;
  switch (match.kind) {
    case 'along':
      return Math.min(asked, degreeOf(match, degrees));
    case 'every':
      return asked;
    case 'listed':
      return Math.min(asked, match.many ? LISTED : 1);
    default:
      return 1;
  }
}

/** Ids that a property lists are written by hand or counted in tens. */
const LISTED = 10;

/** Edges of several types at one node are at most the sum of each; a type never seen counts as one. */
function degreeOf({ types, direction }: Extract<Rows['match'], { kind: 'along' }>, degrees: Degrees): number {
  return types.reduce((sum, type) => sum + (degrees.get(`${type} ${direction}`) ?? 0), 0) || 1;
}
