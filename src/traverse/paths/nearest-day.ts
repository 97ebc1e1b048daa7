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

/** Links looked at in all while days are tried, as a guard for graphs with very many days. */
const MOST_LOOKS = 20_000_000;

/** The day that was found, if any, and whether a limit was met before. */
export interface Nearest {
  readonly day: WholeDay | null;
  readonly isCut: boolean;
}

/**
 * The whole day nearest to the one asked for on which there is a path, found by trying. Only days on which a link begins or ends to
 * hold can be it: first days after the one asked for, last days before it. The nearest is tried first; of two as near, the earlier.
 * Where a month or a year was asked for, a day within it is nearest of all.
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

/** The days of all links that lie near enough to both ends to be on a path, and how many links were met. */
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

/** The links that a walk of so many links at the most can take, whatever it passes twice. */
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

/** The days that can be it, nearest first. */
function daysToTry(lives: readonly Lifetime[], asOf: DayBounds, certainty: Certainty): readonly WholeDay[] {
  const compared = comparisonsIn(conditions[certainty]);
  const turning = lives.flatMap((life) => compared.flatMap((comparison) => turningDay(comparison, life, asOf)));
  const days = new Set([asOf.earliest, ...turning]);
  return [...days].toSorted((one, other) => distance(one, asOf) - distance(other, asOf) || compareTexts(one, other));
}

/** The first day on which a comparison is true, from the day asked for on, or the last one before it. */
function turningDay({ bound, end, operator }: Comparison, life: Lifetime, asOf: DayBounds): readonly WholeDay[] {
  const known = life[bound]?.[end];
  if (known === undefined) return [];
  const day = operator === '>' ? dayOfNumber(dayNumber(known) - 1) : known;
  return operator === '<=' ? within(day, day >= asOf.earliest) : within(day, day < asOf.earliest);
}

function within(day: WholeDay, isThere: boolean): readonly WholeDay[] {
  return isThere ? [day] : [];
}

/** How many days lie between; none for a day within the month or year asked for. */
function distance(day: WholeDay, { earliest, latest }: DayBounds): number {
  return Math.max(0, dayNumber(earliest) - dayNumber(day), dayNumber(day) - dayNumber(latest));
}
