import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { createActorSequences } from './actor-sequences.ts';
import { createArrivalDeadlines } from './arrival-deadlines.ts';
import { type BestPaths, createBestPaths, type ListedPath } from './best-paths.ts';
import { costsOf } from './costs.ts';
import { depthFirstSearch, type SearchInput, type SearchOutcome } from './depth-first-search.ts';
import { type BestOfGroup, createGroupTally, type GroupTally } from './group-tally.ts';
import { listTies } from './list-ties.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathQuery } from './path-query.ts';
import { createPathRules, INITIAL_STATE } from './path-rules.ts';
import { computeRemainingCosts, type RemainingCosts } from './remaining-costs.ts';
import { createRemainingHops, NODES_PER_SLICE, type RemainingHops } from './remaining-hops.ts';
import { createSearchBudget, type SearchBudget } from './search-budget.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { borrowSubgraph, type Subgraph } from './subgraph.ts';

/** The best-ranked paths among those with the same sequence of actors. */
export interface PathGroup {
  /** Actors in the order of the path. */
  readonly actors: readonly number[];
  readonly shortest: number;
  /** In millionths. */
  readonly cost: number;
  readonly tieCount: number;
  /** Whether the count is complete. */
  readonly tieCountExact: boolean;
  /** Best first. */
  readonly paths: readonly ListedPath[];
}

/** The result of one search. */
export interface PathSearchResult {
  /** Best first. Empty if the goal is `ANY`. */
  readonly groups: readonly PathGroup[];
  /** Number of links of the first path found; null if there is none. */
  readonly hops: number | null;
  /** Whether the budget was exhausted before all relevant paths were visited. */
  readonly isCut: boolean;
}

/** BEST: the best groups. ANY: whether there is a path, and how short one is. */
export type SearchGoal = 'BEST' | 'ANY';

/** Searches a graph for the paths of a query. */
export function* searchPaths(
  graph: PathGraph,
  query: PathQuery,
  budget: SearchBudget,
  goal: SearchGoal,
): CooperativeTask<PathSearchResult> {
  const rules = createPathRules(graph, query);
  const subgraph = borrowSubgraph(graph, rules);
  try {
    const ranked = yield* solve(subgraph, query, budget, goal);
    budget.addLinks(subgraph.looked);
    return ranked;
  } finally {
    subgraph.close();
  }
}

/** The query with everything computed for the search. */
interface SearchProblem {
  readonly subgraph: Subgraph;
  readonly query: PathQuery;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly searchIndex: () => SearchIndex;
  readonly remainingHops: RemainingHops;
  readonly sequences: SearchInput['sequences'];
  readonly tally: GroupTally;
  readonly budget: SearchBudget;
  readonly goal: SearchGoal;
}

/** The outcome of a search in the order of rank. */
interface RankedSearch {
  readonly hops: number | null;
  readonly isCut: boolean;
  /** The rank up to which all paths were visited. */
  readonly upTo: number;
  /** Constraints with which the best paths are found again. */
  readonly inTime: SearchInput['inTime'];
  readonly costs: RemainingCosts | null;
}

function* solve(
  subgraph: Subgraph,
  query: PathQuery,
  budget: SearchBudget,
  goal: SearchGoal,
): CooperativeTask<PathSearchResult> {
  const sources = localNodes(subgraph, query.from);
  const targets = localNodes(subgraph, query.to);
  for (const start of sources) subgraph.expand(start);
  const sequences = createActorSequences(subgraph.graph.nodeCount);
  const tally = createGroupTally(sequences);
  const searchIndex = createSearchIndex(subgraph, targets);
  const problem = {
    subgraph,
    query,
    sources,
    targets,
    searchIndex,
    remainingHops: createRemainingHops(subgraph, targets),
    sequences,
    tally,
    budget,
    goal,
  };
  const isByCost = query.order === 'CHEAPEST' && goal === 'BEST';
  const ranked = yield* isByCost ? searchByCost(problem) : searchByLength(problem);
  const best = goal === 'BEST' ? tally.best(query.k, query.order) : [];
  const listed = yield* listBestPaths(problem, best, ranked);
  return { groups: listed.groups, hops: ranked.hops, isCut: ranked.isCut || listed.isCut };
}

/** Searches paths of one link, then of two, and so on until there are enough groups (iterative deepening). */
function* searchByLength(problem: SearchProblem): CooperativeTask<RankedSearch> {
  const { subgraph, query, targets, remainingHops, tally, budget, goal } = problem;
  const { order, maxHops, k, certainty } = query;
  const latest = order === 'CHRONOLOGICAL' ? createArrivalDeadlines(subgraph, targets, certainty) : null;
  const inTime = latest === null ? null : { latest, certainty };
  const rest = { inTime, costs: null };
  let hops: number | null = null;
  for (let length = 1; length <= maxHops; length += 1) {
    yield* expandNeighbours(problem, length - 1);
    const outcome: SearchOutcome = yield* depthFirstSearch(
      { ...searchInput(problem, length), inTime, counting: true },
      budget,
      (path) => {
        if (path.length < length) return true;
        hops ??= length;
        tally.add(path, length);
        return goal === 'BEST';
      },
    );
    if (outcome === 'ALL') {
      yield* remainingHops.expandFrontier();
      latest?.expandFrontier();
    }
    if (outcome === 'LIMIT') return { ...rest, hops, isCut: true, upTo: length - 1 };
    if (outcome === 'STOPPED' || (order !== 'MOST_TIES' && tally.size >= k)) {
      return { ...rest, hops, isCut: false, upTo: length };
    }
  }
  return { ...rest, hops, isCut: false, upTo: maxHops };
}

/** The first increase of the cost limit, as a part of the lowest cost, and the factor by which each increase grows. */
const FIRST_STEP = 0.25;
const STEP_GROWS = 1.5;

/** Searches paths up to a cost, then up to a higher one, until there are enough groups (IDA*: Korf, Artificial Intelligence 27(1), 1985). */
function* searchByCost(problem: SearchProblem): CooperativeTask<RankedSearch> {
  const { subgraph, query, sources, targets, remainingHops, tally, budget } = problem;
  for (let length = 1; length <= query.maxHops && (yield* remainingHops.expandFrontier()); length += 1) yield;
  const costs = computeRemainingCosts(subgraph, targets, costsOf(subgraph, query.weights));
  yield;
  const rest = { inTime: null, costs };
  const leastOf = (start: number) => (costs.left[stateIndex(subgraph, start)] ?? 0) - (costs.passing[start] ?? 0);
  let highestRank = Math.min(...sources.map(leastOf));
  let step = Math.max(1, highestRank * FIRST_STEP);
  let [below, hops]: [number, number | null] = [-1, null];
  while (highestRank < Number.POSITIVE_INFINITY) {
    let refused = Number.POSITIVE_INFINITY;
    const atMost = {
      cost: highestRank,
      costs,
      refuse: (cost: number) => {
        refused = Math.min(refused, cost);
      },
    };
    const outcome: SearchOutcome = yield* depthFirstSearch(
      { ...searchInput(problem, query.maxHops), atMost },
      budget,
      (path) => {
        hops ??= path.length;
        if (path.cost > below) tally.add(path, path.cost);
        return true;
      },
    );
    if (outcome === 'LIMIT') return { ...rest, hops, isCut: true, upTo: below };
    if (tally.size >= query.k) return { ...rest, hops, isCut: false, upTo: highestRank };
    below = highestRank;
    highestRank = Math.max(refused, highestRank + step);
    if (refused === Number.POSITIVE_INFINITY) break;
    step *= STEP_GROWS;
  }
  return { ...rest, hops, isCut: false, upTo: highestRank };
}

/** Finds the first paths of the best groups, where they are needed: for themselves, or because a search that was cut has not counted all of them. */
function* listBestPaths(
  problem: SearchProblem,
  best: readonly BestOfGroup[],
  ranked: RankedSearch,
): CooperativeTask<{ readonly groups: readonly PathGroup[]; readonly isCut: boolean }> {
  const { graph } = problem.subgraph;
  const lists = problem.query.listsPaths || ranked.isCut;
  const toList = lists ? best : [];
  const listed = new Map(toList.map(({ sequence }) => [sequence, createBestPaths(graph, problem.query.ties)]));
  const isWhole =
    ranked.costs === null
      ? yield* listByLength(problem, toList, listed, ranked)
      : yield* listByCost(problem, toList, listed, ranked.costs);
  const groups = best.map(({ sequence, rank, length, count }) => {
    const found = listed.get(sequence);
    return {
      actors: problem.sequences.actorsOf(sequence),
      shortest: length,
      cost: found?.cost ?? 0,
      tieCount: Math.max(count, found?.count ?? 0),
      tieCountExact: rank <= ranked.upTo,
      paths: found?.paths ?? [],
    };
  });
  return { groups, isCut: !isWhole };
}

/** Lists the paths of each group in turn: those of the length of its best path. Returns whether no limit was met. */
function* listByLength(
  problem: SearchProblem,
  best: readonly BestOfGroup[],
  listed: ReadonlyMap<number, BestPaths>,
  { inTime }: RankedSearch,
): CooperativeTask<boolean> {
  const budget = createSearchBudget();
  const costs = costsOf(problem.subgraph, problem.query.weights);
  for (const { sequence, rank } of best) {
    const found = listed.get(sequence);
    if (found === undefined) continue;
    const actors = problem.sequences.actorsOf(sequence).map(problem.subgraph.localOf);
    const search = { ...searchInput(problem, rank), inTime, actors, length: rank, costs };
    if (!(yield* listTies(search, found, budget))) return false;
  }
  return true;
}

/** Lists the paths of all groups at once: those that cost as little as the best path of their group. Returns whether no limit was met. */
function* listByCost(
  problem: SearchProblem,
  best: readonly BestOfGroup[],
  listed: ReadonlyMap<number, BestPaths>,
  costs: RemainingCosts,
): CooperativeTask<boolean> {
  const ranks = new Map(best.map(({ sequence, rank }) => [sequence, rank]));
  problem.sequences.restrictTo(ranks.keys());
  const highest = Math.max(0, ...ranks.values());
  const atMost = { cost: highest, costs, refuse: () => {} };
  const input = { ...searchInput(problem, problem.query.maxHops), atMost };
  const outcome = yield* depthFirstSearch(input, createSearchBudget(), (path) => {
    if (path.cost === ranks.get(path.sequence)) listed.get(path.sequence)?.add(path);
    return true;
  });
  return outcome === 'ALL';
}

function searchInput(
  { subgraph, sources, targets, searchIndex, remainingHops, sequences }: SearchProblem,
  maxHops: number,
): SearchInput {
  return {
    subgraph,
    sources: sources,
    targets: targets,
    prepared: searchIndex(),
    maxHops,
    hopsLeft: remainingHops.values,
    sequences,
    inTime: null,
    atMost: null,
    counting: false,
  };
}

/** Expands the neighbours of the sources that are exactly `hops` links from a target; nearer ones are already expanded. */
function* expandNeighbours({ subgraph, sources, remainingHops }: SearchProblem, hops: number): CooperativeTask<void> {
  const { states } = subgraph.rules;
  for (const start of sources) {
    for (let edge = subgraph.starts[start] ?? 0; edge < (subgraph.ends[start] ?? 0); edge += 1) {
      const far = subgraph.neighbours[edge] ?? 0;
      for (let at = far * states; at < (far + 1) * states; at += 1)
        if (remainingHops.values[at] === hops) subgraph.expand(far);
      if (edge % NODES_PER_SLICE === 0) yield;
    }
  }
}

/** The index of a source in the state of a path that starts there. */
function stateIndex({ rules, classes, bits }: Subgraph, start: number): number {
  return start * rules.states + rules.nextState(INITIAL_STATE, classes[start] ?? 0, bits[start] ?? 0);
}

/** The local numbers of the named nodes that may be on a path, each once. */
export function localNodes({ graph, rules, localOf }: Subgraph, refs: PathQuery['from']): readonly number[] {
  const nodes = refs.map(graph.find).filter((node) => node !== undefined);
  return [...new Set(nodes)].filter(rules.mayContain).map(localOf);
}
