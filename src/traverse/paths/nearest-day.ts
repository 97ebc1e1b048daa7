import { compareTexts } from '../../kit/compare-texts.ts';
import { type DayBounds, dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import { type Certainty, type Comparison, comparisonsIn, conditions, type Lifetime } from '../../model/validity.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { lifetimesOf } from './link-dates.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathQuery } from './path-query.ts';
import { createPathRules, FROM_HERE } from './path-rules.ts';
import { createRemainingHops, UNREACHABLE } from './remaining-hops.ts';
import type { SearchBudget } from './search-budget.ts';
import { localNodes, searchPaths } from './search-paths.ts';
import { borrowSubgraph, type Subgraph } from './subgraph.ts';

/** Maximum number of links looked at while trying days, as a guard for graphs with very many days. */
const MOST_LOOKS = 20_000_000;

/** The nearest day, if any, and whether a limit ended the search. */
export interface Nearest {
  readonly day: WholeDay | null;
  readonly isCut: boolean;
}

/**
 * Finds the nearest whole day on which there is a path. Only days on which a link comes into effect or expires are candidates: first days
 * after the requested day and last days before it. The nearest is tried first, and of two at the same distance the earlier. If a month or
 * a year is requested, a day within it has distance 0.
 */
export function* nearestDay(graph: PathGraph, query: PathQuery, budget: SearchBudget): CooperativeTask<Nearest> {
  const { asOf, certainty } = query;
  if (asOf === null) return { day: null, isCut: false };
  const { lives, links } = yield* livesOnPaths(graph, { ...query, asOf: null });
  const days = daysToTry(lives, asOf, certainty);
  const most = Math.ceil(MOST_LOOKS / (links + 1));
  for (const day of days.slice(0, most)) {
    const { hops, isCut } = yield* searchPaths(
      graph,
      { ...query, asOf: { earliest: day, latest: day } },
      budget,
      'ANY',
    );
    if (hops !== null) return { day, isCut: false };
    if (isCut) return { day: null, isCut: true };
  }
  return { day: null, isCut: days.length > most };
}

/** The lifetimes of all links near enough to both ends to be on a path, and the number of links visited. */
function* livesOnPaths(
  graph: PathGraph,
  query: PathQuery,
): CooperativeTask<{ readonly lives: readonly Lifetime[]; readonly links: number }> {
  const subgraph = borrowSubgraph(graph, createPathRules(graph, query));
  try {
    const remainingHops = createRemainingHops(subgraph, localNodes(subgraph, query.to));
    for (let hops = 0; hops < query.maxHops && (yield* remainingHops.expandFrontier()); hops += 1) yield;
    const numbers = new Set<number>();
    for (const link of linksOnPaths(subgraph, query, remainingHops.values))
      for (const life of lifetimesOf(graph, link)) numbers.add(life);
    const lives = [...numbers].map((number) => graph.lifetimes[number] ?? null).filter((life) => life !== null);
    return { lives, links: subgraph.looked };
  } finally {
    subgraph.close();
  }
}

/** The links of all walks within the maximum length; a walk may visit a node twice. */
function* linksOnPaths(subgraph: Subgraph, { from, maxHops }: PathQuery, hopsLeft: Uint8Array): Iterable<number> {
  const { states } = subgraph.rules;
  const leastLeft = (local: number) =>
    hopsLeft.subarray(local * states, (local + 1) * states).reduce((a, b) => Math.min(a, b), UNREACHABLE);
  const seen = new Set(localNodes(subgraph, from));
  let frontier = [...seen];
  for (let gone = 0; gone < maxHops; gone += 1) {
    const next: number[] = [];
    for (const local of frontier) {
      subgraph.expand(local);
      const end = subgraph.ends[local] ?? 0;
      for (let edge = subgraph.starts[local] ?? 0; edge < end; edge += 1) {
        const far = subgraph.neighbours[edge] ?? 0;
        const isOpen = ((subgraph.open[edge] ?? 0) & FROM_HERE) !== 0;
        if (!isOpen || gone + 1 + leastLeft(far) > maxHops) continue;
        yield subgraph.links[edge] ?? 0;
        if (seen.has(far)) continue;
        seen.add(far);
        next.push(far);
      }
    }
    frontier = next;
  }
}

/** The candidate days, nearest first. */
function daysToTry(lives: readonly Lifetime[], asOf: DayBounds, certainty: Certainty): readonly WholeDay[] {
  const compared = comparisonsIn(conditions[certainty]);
  const turning = lives.flatMap((life) => compared.flatMap((comparison) => turningDay(comparison, life, asOf)));
  const days = new Set([asOf.earliest, ...turning]);
  return [...days].toSorted((one, other) => distance(one, asOf) - distance(other, asOf) || compareTexts(one, other));
}

/** The first day from the requested day on, or the last day before it, on which a comparison is true. */
function turningDay({ bound, end, operator }: Comparison, life: Lifetime, asOf: DayBounds): readonly WholeDay[] {
  const known = life[bound]?.[end];
  if (known === undefined) return [];
  const day = operator === '>' ? dayOfNumber(dayNumber(known) - 1) : known;
  return operator === '<=' ? within(day, day >= asOf.earliest) : within(day, day < asOf.earliest);
}

function within(day: WholeDay, isThere: boolean): readonly WholeDay[] {
  return isThere ? [day] : [];
}

/** Number of days between; 0 within the requested month or year. */
function distance(day: WholeDay, { earliest, latest }: DayBounds): number {
  return Math.max(0, dayNumber(earliest) - dayNumber(day), dayNumber(day) - dayNumber(latest));
}
