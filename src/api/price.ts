import type { BoundRead, BoundRoot, BoundTraversal } from '../compile/bind.ts';
import { boundOf } from '../compile/bound.ts';
import {
  type Budget,
  expectFewReads,
  expectFewRoots,
  expectWithinBudget,
  isWithinBudget,
  type PricedRoot,
  readsIn,
  rowsOf,
  valuesOf,
} from '../compile/budget.ts';
import type { TraversalRoot } from '../compile/compiled.ts';
import { type MeasuredSizes, sizesOf } from '../compile/sizes.ts';
import { RequestError } from '../errors.ts';
import type { Projection } from '../projection/projection.ts';
import { SMALL_ANSWER_VALUES } from './admission.ts';
import { measureLists, measureResult } from './measured-sizes.ts';
import { type ReadContext, runTraversal } from './read-roots.ts';

/**
 * Refuses a request over the budget before anything of it is sent; gives the most values that its answer can hold. The degrees of the graph
 * give a bound at once, and `onLarge` is told of one that is large by it. A request over that bound is measured: its lists by reading how long they
 * are, its traversals by running them.
 */
export async function priceOf(
  context: ReadContext,
  { asGiven, understood }: PricedRoots,
  budget: Budget | undefined,
  onLarge: () => void,
): Promise<Price> {
  if (budget === undefined) return { rows: 0, values: 0, reads: 0 };
  const bounds = readsBelow(asGiven).map(({ read: { read, params } }) => boundOf(read.plan, params, budget.degrees));
  expectFewRoots(bounds, budget);
  const costs = bounds.map(({ cost }) => cost);
  const isWithin = isWithinBudget(costs, budget);
  const counted = isWithin ? bounds.map((one) => one.reads) : readsIn(bounds, budget, LEVELS_COUNTED);
  const reads = expectFewReads(bounds, budget, counted);
  const price = { rows: rowsOf(costs), values: valuesOf(costs), reads };
  if (!isWithin || isLarge(price)) onLarge();
  if (isWithin) return price;
  const measured = readsBelow(await understood().catch(unlessRefused(asGiven)));
  const roots = await measuredRoots(context, measured, budget);
  expectWithinBudget(roots, budget);
  expectFewReads(roots, budget);
  return price;
}

/** Lists in each other that Neo4j counts to measure a request. */
const LEVELS_COUNTED = 2;

/** The most that a request can read and answer with; nothing where there is no budget. */
export interface Price {
  readonly rows: number;
  readonly values: number;
  readonly reads: number;
}

/** Whether a request reads so much, or has so large an answer, that small requests must find a turn beside it. */
export function isLarge({ rows, values, reads }: Price): boolean {
  return Math.max(rows, values) > SMALL_ANSWER_VALUES || reads > SMALL_READS;
}

/** Reads of a few tens of milliseconds are small. */
const SMALL_READS = 20_000;

/** The root fields of a request with its ids as they were given, and as they are understood once something has to be measured. */
interface PricedRoots {
  readonly asGiven: readonly BoundRoot[];
  readonly understood: () => Promise<readonly BoundRoot[]>;
}

/** Where ids cannot be looked up, the bounds by degrees hold; an id that is refused is told before the price. */
function unlessRefused(asGiven: readonly BoundRoot[]): (error: unknown) => readonly BoundRoot[] {
  return (error) => {
    if (error instanceof RequestError) throw error;
    return asGiven;
  };
}

/** One read of a root field; a traversal with its root. */
type PricedRead =
  | { readonly kind: 'graph'; readonly read: BoundRead }
  | { readonly kind: 'traversal'; readonly root: TraversalRoot; readonly read: BoundTraversal };

function readsBelow(roots: readonly BoundRoot[]): readonly PricedRead[] {
  return roots.flatMap((one): readonly PricedRead[] => {
    if (one.kind === 'group') return readsBelow(one.roots);
    if (one.kind === 'graph') return one.reads.map((read) => ({ kind: 'graph', read }));
    return one.kind === 'traversal' ? one.reads.map((read) => ({ kind: 'traversal', root: one.root, read })) : [];
  });
}

function pricedBy({ read, params }: BoundRead, { degrees }: Budget, measured?: MeasuredSizes | undefined): PricedRoot {
  return { plan: read.plan, params, sizes: sizesOf(params, degrees, measured) };
}

/** The prices of all root fields by what was measured; by the degrees where the graph is not in memory. */
async function measuredRoots(
  context: ReadContext,
  reads: readonly PricedRead[],
  budget: Budget,
): Promise<readonly PricedRoot[]> {
  const graph = await context.projection.current().catch(() => undefined);
  if (graph === undefined) return reads.map(({ read }) => pricedBy(read, budget));
  return await Promise.all(
    reads.map(async (one) => pricedBy(one.read, budget, await measuredSizes(context, graph, one))),
  );
}

/** A traversal that fails here is priced by its arguments; where those are within the budget, it fails as its field. */
async function measuredSizes(
  context: ReadContext,
  graph: Projection,
  one: PricedRead,
): Promise<MeasuredSizes | undefined> {
  if (one.kind === 'graph') return await measureLists(context, graph, one.read);
  const result = await runTraversal(context, one.root, one.read).catch(() => undefined);
  return result && measureResult(graph, one.read, result);
}
