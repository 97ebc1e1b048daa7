import { type PageChange, tooExpensive, tooManyReads, tooManyRoots, tooManyValues } from './errors.ts';
import type { CypherParameters, RootPlan, Rows } from './plan.ts';
import { type Reads, readsOf } from './reads.ts';
import { type Degrees, pageSizeOf, type Sizes } from './sizes.ts';
import { countValues, type ValueCount } from './value-count.ts';

/** What a request may cost before it is refused. */
export interface Budget {
  /** Rows that one request may touch at the most, pages multiplied. */
  readonly rows: number;
  /** Values that its answer may hold at the most, rows multiplied by the fields selected of them. */
  readonly values: number;
  /** Nodes and links that may be read to find its rows. Left out, any number. */
  readonly reads?: number | undefined;
  /** Root fields that read the graph, at the most. */
  readonly rootFields: number;
  readonly degrees: Degrees;
}

/** A root field with the sizes of its lists. */
export interface PricedRoot {
  readonly plan: RootPlan;
  readonly params: CypherParameters;
  readonly sizes: Sizes;
}

/** What one root field can cost. */
export interface Cost extends Reach {
  readonly key: string;
  readonly values: ValueCount;
}

/** The rows and values that a root field takes, computed from the sizes of its lists and their nesting; nothing is run. */
export function costOf({ plan, sizes }: Pick<PricedRoot, 'plan' | 'sizes'>): Cost {
  return { ...below(plan.rows, 1, sizes), key: plan.key, values: countValues(plan, sizes) };
}

/** A number of rows, and the field that multiplies them most. */
interface Reach {
  readonly rows: number;
  readonly at: string;
  readonly largest: number;
}

/** Refuses a request with too many root fields. */
export function expectFewRoots(roots: readonly Pick<PricedRoot, 'plan'>[], { rootFields }: Budget): void {
  const beyond = roots[rootFields];
  if (beyond !== undefined) throw tooManyRoots(beyond.plan.key, roots.length, rootFields);
}

/** Refuses a request that reads too much to find its rows, naming the list for which most is read; gives how much it reads. */
export function expectFewReads(
  roots: readonly PricedRoot[],
  budget: Budget,
  reads: readonly Reads[] = readsIn(roots, budget),
): number {
  const read = total(reads);
  const most = mostReads(read, budget);
  if (read <= most) return read;
  const [largest] = reads.toSorted((a, b) => b.largest - a.largest);
  throw tooManyReads(largest?.at ?? '', Math.ceil(read), most, smallestChange(roots, budget));
}

/** What each root field reads. Given a number of levels, only the lists that stand no deeper in each other count. */
export function readsIn(roots: readonly PricedRoot[], { degrees }: Budget, levels?: number): readonly Reads[] {
  return roots.map(({ plan, params, sizes }) => readsOf(plan, { params, sizes, degrees }, levels));
}

function total(reads: readonly Reads[]): number {
  return reads.reduce((sum, one) => sum + one.reads, 0);
}

/** A request may look once at each node of a label, however many there are; those are counted for requests over the limit alone. */
function mostReads(read: number, { reads = Number.POSITIVE_INFINITY, degrees }: Budget): number {
  if (read <= reads) return reads;
  return Math.max(reads, ...[...degrees].flatMap(([key, count]) => (key.endsWith(' nodes') ? [count] : [])));
}

/** Whether a request is within its budget. */
export function isWithinBudget(costs: readonly Cost[], budget: Pick<Budget, 'rows' | 'values'>): boolean {
  return rowsOf(costs) <= budget.rows && valuesOf(costs) <= budget.values;
}

/** Refuses a request over its budget, naming the field that multiplies it most and the smallest change that would pass. */
export function expectWithinBudget(roots: readonly PricedRoot[], budget: Budget): void {
  const costs = roots.map(costOf);
  if (isWithinBudget(costs, budget)) return;
  const change = smallestChange(roots, budget);
  const [widest] = costs.toSorted((a, b) => b.largest - a.largest);
  if (rowsOf(costs) > budget.rows) throw tooExpensive(widest?.at ?? '', Math.ceil(rowsOf(costs)), budget.rows, change);
  const [longest] = costs.map(({ values: count }) => count).toSorted((a, b) => b.largest - a.largest);
  throw tooManyValues(longest?.at ?? '', Math.ceil(valuesOf(costs)), budget.values, change);
}

/** The most values that an answer can hold. */
export function valuesOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { values }) => sum + values.values, 0);
}

/** The most rows that a request can read. */
export function rowsOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { rows }) => sum + rows, 0);
}

function below(outer: Rows, times: number, sizes: Sizes): Reach {
  let total = 0;
  let worst = { at: '', largest: 0 };
  for (const column of outer.columns) {
    if (column.kind === 'count' || column.kind === 'facet' || column.kind === 'groups')
      total += times * sizes.counted(column.rows, column.kind !== 'count');
    if (column.kind !== 'rows') continue;
    const here = times * sizes.of(column.rows);
    const inner = below(column.rows, here, sizes);
    total += here + inner.rows;
    const own = { at: column.rows.at, largest: here };
    for (const one of [own, inner]) if (one.largest > worst.largest) worst = { at: one.at, largest: one.largest };
  }
  return { rows: total, ...worst };
}

/** The page of which the largest part can stay; where no single page is enough, all of them, and undefined if even that is not. */
function smallestChange(roots: readonly PricedRoot[], budget: Budget): PageChange | undefined {
  const pages = roots.flatMap(({ plan, params, sizes }) =>
    pagesBelow(plan.rows).map((rows) => ({ rows, asked: Math.min(pageSizeOf(rows, params), sizes.of(rows)) })),
  );
  const fits = (smaller: ReadonlySet<Rows>, size: number) =>
    isAllowed(
      roots.map((root) => withPages(root, smaller, size)),
      budget,
    );
  const single = pages.flatMap(({ rows, asked }) => {
    const size = largestSize(asked, (trial) => fits(new Set([rows]), trial));
    const argument: PageChange['argument'] = rows.page?.backward === true ? 'last' : 'first';
    return size === 0 ? [] : [{ at: rows.at, argument, size, kept: size / asked }];
  });
  const [best] = single.toSorted((a, b) => b.kept - a.kept);
  if (best !== undefined) return best;
  const all = new Set(pages.map(({ rows }) => rows));
  const size = largestSize(Math.max(0, ...pages.map(({ asked }) => asked)), (trial) => fits(all, trial));
  return size === 0 ? undefined : { at: undefined, argument: 'first', size };
}

function isAllowed(roots: readonly PricedRoot[], budget: Budget): boolean {
  const read = total(readsIn(roots, budget));
  return isWithinBudget(roots.map(costOf), budget) && read <= mostReads(read, budget);
}

function pagesBelow({ columns }: Rows): readonly Rows[] {
  return columns.flatMap((column) => {
    if (column.kind !== 'rows') return [];
    const inner = pagesBelow(column.rows);
    return column.rows.page === undefined ? inner : [column.rows, ...inner];
  });
}

function withPages({ sizes, ...root }: PricedRoot, smaller: ReadonlySet<Rows>, size: number): PricedRoot {
  const of = (rows: Rows) => (smaller.has(rows) ? Math.min(sizes.of(rows), size) : sizes.of(rows));
  return { ...root, sizes: { ...sizes, of } };
}

/** The largest size up to this one that fits; 0 if none does. */
function largestSize(asked: number, fits: (size: number) => boolean): number {
  let [least, most] = [0, Math.floor(asked)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
