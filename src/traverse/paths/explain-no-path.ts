import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { LimitingArgument, NoPath } from './connections-result.ts';
import { everyKind } from './link-kinds.ts';
import { nearestDay } from './nearest-day.ts';
import * as say from './no-path-reasons.ts';
import type { PathGraph } from './path-graph.ts';
import { MAX_HOPS, type PathQuery } from './path-query.ts';
import type { SearchBudget } from './search-budget.ts';
import { searchPaths } from './search-paths.ts';

/** An argument that can exclude paths, whether it is set, and the query without it. */
interface Relaxation {
  readonly filter: LimitingArgument;
  readonly isSet: (query: PathQuery) => boolean;
  readonly relax: (query: PathQuery) => PathQuery;
}

/** All relaxations, in the order in which they are tried. */
const relaxations: readonly Relaxation[] = [
  { filter: 'AVOID', isSet: ({ avoid }) => avoid.length > 0, relax: (query) => ({ ...query, avoid: [] }) },
  { filter: 'VIA', isSet: ({ via }) => via.length > 0, relax: (query) => ({ ...query, via: [] }) },
  {
    filter: 'MAX_DEGREE',
    isSet: ({ maxDegree }) => maxDegree !== null,
    relax: (query) => ({ ...query, maxDegree: null }),
  },
  { filter: 'ONE_PARTY', isSet: ({ oneParty }) => !oneParty, relax: (query) => ({ ...query, oneParty: true }) },
  {
    filter: 'ORDER',
    isSet: ({ order }) => order === 'CHRONOLOGICAL',
    relax: (query) => ({ ...query, order: 'SHORTEST' }),
  },
  { filter: 'AS_OF', isSet: ({ asOf }) => asOf !== null, relax: (query) => ({ ...query, asOf: null }) },
  {
    filter: 'MAX_HOPS',
    isSet: ({ maxHops }) => maxHops < MAX_HOPS,
    relax: (query) => ({ ...query, maxHops: MAX_HOPS }),
  },
  {
    filter: 'THROUGH',
    isSet: ({ through }) => through.length < everyKind.length || through.some(({ direction }) => direction !== 'BOTH'),
    relax: (query) => ({ ...query, through: everyKind.map((kind) => ({ kind, direction: 'BOTH' })) }),
  },
];

/**
 * Explains why a complete search found no path. It repeats the search with one argument relaxed at a time, in the order AVOID, VIA,
 * MAX_DEGREE, ONE_PARTY, ORDER (EXCLUDED_BY), AS_OF (NOT_ON_DATE), MAX_HOPS (BEYOND_MAX_HOPS), THROUGH (EXCLUDED_BY); the first that
 * finds a path is the reason. If none does, all are relaxed together (EXCLUDED_BY all that are set); if that finds none either, nothing
 * connects the nodes within 8 links (NOT_CONNECTED). If one of these searches exceeds the budget and no other gives a reason, it is
 * LIMIT_REACHED.
 */
export function* explainNoPath(graph: PathGraph, requested: PathQuery, budget: SearchBudget): CooperativeTask<NoPath> {
  const query: PathQuery = isByLength(requested.order) ? requested : { ...requested, order: 'SHORTEST' };
  const set = relaxations.filter(({ isSet }) => isSet(query));
  let wasCut = false;
  for (const { filter, relax } of set) {
    const { hops, isCut } = yield* searchPaths(graph, relax(query), budget, 'ANY');
    if (hops !== null) return yield* reasonFor(graph, filter, query, hops, budget);
    wasCut ||= isCut;
  }
  const allRelaxed = set.reduce((relaxed, { relax }) => relax(relaxed), query);
  const { hops, isCut } = yield* searchPaths(graph, allRelaxed, budget, 'ANY');
  if (hops !== null) return wasCut ? say.limitReached() : say.excludedBy(set.map(({ filter }) => filter));
  return wasCut || isCut ? say.limitReached() : say.notConnected(MAX_HOPS);
}

/** Other orders only rank paths, so they exclude none. */
function isByLength(order: PathQuery['order']): boolean {
  return order === 'SHORTEST' || order === 'CHRONOLOGICAL';
}

function* reasonFor(
  graph: PathGraph,
  filter: LimitingArgument,
  query: PathQuery,
  hops: number,
  budget: SearchBudget,
): CooperativeTask<NoPath> {
  switch (filter) {
    case 'AS_OF':
      return say.notOnDate(yield* nearestDay(graph, query, budget));
    case 'MAX_HOPS':
      return say.beyondMaxHops(query.maxHops, hops);
    default:
      return say.excludedBy([filter]);
  }
}
