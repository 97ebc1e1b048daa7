import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { actorRows } from './actor-rows.ts';
import { type BestPaths, bestPaths, type FoundPath } from './best-paths.ts';
import { type CostLeft, costLeft } from './cost-left.ts';
import { costsOf } from './costs.ts';
import { type Best, newTally, type Tally } from './groups.ts';
import { type HopsLeft, hopsLeft, NODES_A_TURN } from './hops-left.ts';
import { latestDays } from './latest-days.ts';
import type { PathGraph } from './path-graph.ts';
import { type Prepared, preparation } from './prepared.ts';
import type { Question } from './question.ts';
import { EMPTY, rulesOf } from './rules.ts';
import { type Outcome, type Search, search } from './search.ts';
import { borrowSpace, type Space } from './space.ts';
import { type Work, work } from './work.ts';

/** Paths that pass the same actors in the same order and rank equally. */
export interface PathGroup {
  /** Numbers of the actors, in the order of the path. */
  readonly actors: readonly number[];
  readonly shortest: number;
  /** In millionths. */
  readonly cost: number;
  readonly tieCount: number;
  /** Whether no path of the group and rank is missing. */
  readonly tieCountExact: boolean;
  /** Best first. */
  readonly paths: readonly FoundPath[];
}

/** What one search for paths found. */
export interface Attempt {
  /** Best first; those that one path alone was asked for have none. */
  readonly groups: readonly PathGroup[];
  /** Links of the first path found; null where there is none. */
  readonly hops: number | null;
  /** Whether the limit of the call was met before all that counts was seen. */
  readonly isCut: boolean;
}

/** BEST: the groups that are asked for. ANY: whether there is a path, and how short one is. */
export type Aim = 'BEST' | 'ANY';

/** Searches a graph for paths. */
export function* attempt(graph: PathGraph, question: Question, done: Work, aim: Aim): CooperativeTask<Attempt> {
  const rules = rulesOf(graph, question);
  const space = borrowSpace(graph, rules);
  try {
    const found = yield* ranked(space, question, done, aim);
    done.look(space.looked);
    return found;
  } finally {
    space.close();
  }
}

/** What a search has at hand. */
interface Ground {
  readonly space: Space;
  readonly question: Question;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly prepare: () => Prepared;
  readonly reach: HopsLeft;
  readonly rows: Search['rows'];
  readonly tally: Tally;
  readonly done: Work;
  readonly aim: Aim;
}

/** Paths up to a rank were all seen. */
interface Ranked {
  readonly hops: number | null;
  readonly isCut: boolean;
  /** The rank up to which nothing is missing. */
  readonly upTo: number;
  /** What the listing of the best paths needs to find them again. */
  readonly inTime: Search['inTime'];
  readonly costs: CostLeft | null;
}

function* ranked(space: Space, question: Question, done: Work, aim: Aim): CooperativeTask<Attempt> {
  const starts = localsOf(space, question.from);
  const ends = localsOf(space, question.to);
  for (const start of starts) space.expand(start);
  const rows = actorRows(space.graph.nodeCount);
  const tally = newTally(rows);
  const prepare = preparation(space, ends);
  const ground = { space, question, starts, ends, prepare, reach: hopsLeft(space, ends), rows, tally, done, aim };
  const isByCost = question.order === 'CHEAPEST' && aim === 'BEST';
  const found = yield* isByCost ? byCost(ground) : byLength(ground);
  const best = aim === 'BEST' ? tally.best(question.k, question.order) : [];
  const listed = yield* list(ground, best, found);
  return { groups: listed.groups, hops: found.hops, isCut: found.isCut || listed.isCut };
}

/** Paths of one link, then of two, until there are enough groups. */
function* byLength(ground: Ground): CooperativeTask<Ranked> {
  const { space, question, ends, reach, tally, done, aim } = ground;
  const { order, maxHops, k, certainty } = question;
  const latest = order === 'CHRONOLOGICAL' ? latestDays(space, ends, certainty) : null;
  const inTime = latest === null ? null : { latest, certainty };
  const rest = { inTime, costs: null };
  let hops: number | null = null;
  for (let length = 1; length <= maxHops; length += 1) {
    yield* expandBeside(ground, length - 1);
    const outcome: Outcome = yield* search({ ...searchOf(ground, length), inTime, counting: true }, done, (path) => {
      if (path.length < length) return true;
      hops ??= length;
      tally.add(path, length);
      return aim === 'BEST';
    });
    if (outcome === 'ALL') {
      yield* reach.grow();
      latest?.grow();
    }
    if (outcome === 'LIMIT') return { ...rest, hops, isCut: true, upTo: length - 1 };
    if (outcome === 'STOPPED' || (order !== 'MOST_TIES' && tally.size >= k)) {
      return { ...rest, hops, isCut: false, upTo: length };
    }
  }
  return { ...rest, hops, isCut: false, upTo: maxHops };
}

/** The cost that is tried next lies by so much of the least one further up: each time half as much again. */
const FIRST_STEP = 0.25;
const STEP_GROWS = 1.5;

/** Paths up to a cost, then up to a higher one, until there are enough groups (as in Korf, Artificial Intelligence 27(1), 1985). */
function* byCost(ground: Ground): CooperativeTask<Ranked> {
  const { space, question, starts, ends, reach, tally, done } = ground;
  for (let length = 1; length <= question.maxHops && (yield* reach.grow()); length += 1) yield;
  const costs = costLeft(space, ends, costsOf(space.graph, space.rules, question.weights));
  yield;
  const rest = { inTime: null, costs };
  const leastOf = (start: number) => (costs.left[stateAt(space, start)] ?? 0) - (costs.passing[start] ?? 0);
  let most = Math.min(...starts.map(leastOf));
  let step = Math.max(1, most * FIRST_STEP);
  let [below, hops]: [number, number | null] = [-1, null];
  while (most < Number.POSITIVE_INFINITY) {
    let refused = Number.POSITIVE_INFINITY;
    const atMost = {
      cost: most,
      costs,
      refuse: (cost: number) => {
        refused = Math.min(refused, cost);
      },
    };
    const outcome: Outcome = yield* search({ ...searchOf(ground, question.maxHops), atMost }, done, (path) => {
      hops ??= path.length;
      if (path.cost > below) tally.add(path, path.cost);
      return true;
    });
    if (outcome === 'LIMIT') return { ...rest, hops, isCut: true, upTo: below };
    if (tally.size >= question.k) return { ...rest, hops, isCut: false, upTo: most };
    below = most;
    most = Math.max(refused, most + step);
    if (refused === Number.POSITIVE_INFINITY) break;
    step *= STEP_GROWS;
  }
  return { ...rest, hops, isCut: false, upTo: most };
}

/** Finds the paths of the best groups again, counts them and keeps the first of each. */
function* list(
  ground: Ground,
  best: readonly Best[],
  { inTime, costs, upTo }: Ranked,
): CooperativeTask<{ readonly groups: readonly PathGroup[]; readonly isCut: boolean }> {
  if (best.length === 0) return { groups: [], isCut: false };
  const { space, question, rows } = ground;
  const { graph, rules } = space;
  const each = costsOf(graph, rules, question.weights);
  const kept = new Map<number, { readonly best: Best; readonly paths: BestPaths }>(
    best.map((one) => [one.row, { best: one, paths: bestPaths(graph, each, question.ties) }]),
  );
  rows.choose(kept.keys());
  const most = best.reduce((highest, { rank }) => Math.max(highest, rank), 0);
  const atMost = costs === null ? null : { cost: most, costs, refuse: () => {} };
  const bounds = { ...searchOf(ground, costs === null ? most : question.maxHops), inTime, atMost };
  const outcome = yield* search(bounds, work(), (path) => {
    const group = kept.get(path.row);
    if (group !== undefined && (costs === null ? path.length : path.cost) === group.best.rank) group.paths.add(path);
    return true;
  });
  const isCut = outcome === 'LIMIT';
  const groups = [...kept.values()].map(({ best: { row, rank, length, count }, paths }) => ({
    actors: rows.actorsOf(row),
    shortest: length,
    cost: paths.cost,
    tieCount: Math.max(count, paths.count),
    tieCountExact: !isCut && (costs === null || rank <= upTo),
    paths: paths.paths,
  }));
  return { groups, isCut };
}

function searchOf({ space, starts, ends, prepare, reach, rows }: Ground, maxHops: number): Search {
  return {
    space,
    starts,
    ends,
    prepared: prepare(),
    maxHops,
    hopsLeft: reach.values,
    rows,
    inTime: null,
    atMost: null,
    counting: false,
  };
}

/** Looks at the links of nodes beside a start that are so many links from an end: nodes nearer to one have been looked at. */
function* expandBeside({ space, starts, reach }: Ground, hops: number): CooperativeTask<void> {
  const { states } = space.rules;
  for (const start of starts) {
    for (let turn = space.starts[start] ?? 0; turn < (space.ends[start] ?? 0); turn += 1) {
      const far = space.fars[turn] ?? 0;
      for (let at = far * states; at < (far + 1) * states; at += 1) if (reach.values[at] === hops) space.expand(far);
      if (turn % NODES_A_TURN === 0) yield;
    }
  }
}

/** The place of a start, in the state of a path that begins there. */
function stateAt({ rules, classes, bits }: Space, start: number): number {
  return start * rules.states + rules.enter(EMPTY, classes[start] ?? 0, bits[start] ?? 0);
}

/** The nodes that some names stand for and that may lie on a path, each once. */
export function localsOf({ graph, rules, localOf }: Space, refs: Question['from']): readonly number[] {
  const nodes = refs.map(graph.find).filter((node) => node !== undefined);
  return [...new Set(nodes)].filter(rules.mayHold).map(localOf);
}
