import type { Certainty } from '../../model/validity.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { type ActorRows, NO_ACTORS } from './actor-rows.ts';
import type { CostLeft } from './cost-left.ts';
import { FAR_AWAY } from './hops-left.ts';
import { lastTwoLinks } from './last-two-links.ts';
import type { LatestDays } from './latest-days.ts';
import { linkDays, NO_DAY } from './link-days.ts';
import { NONE } from './links-to-ends.ts';
import { nearestFirst } from './nearest-first.ts';
import { CLASS, IS_END, IS_PASSABLE, isActor, VIA } from './node-flags.ts';
import type { Prepared } from './prepared.ts';
import { EMPTY, FROM_HERE, NO_STATE } from './rules.ts';
import type { Space } from './space.ts';
import type { Work } from './work.ts';

/** Where to look for paths, and what they must keep to. */
export interface Search {
  readonly space: Space;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly prepared: Prepared;
  /** Links of a path at the most. */
  readonly maxHops: number;
  /** The fewest links from each node and state to an end. */
  readonly hopsLeft: Uint8Array;
  readonly rows: ActorRows;
  /** Paths whose links must follow each other in time, and how surely. */
  readonly inTime: { readonly latest: LatestDays; readonly certainty: Certainty } | null;
  /** Paths that may cost so much at the most. */
  readonly atMost: CostLimit | null;
  /**
   * Whether paths of just `maxHops` links need only be counted. Those that differ in their last two links alone, and not in their actors,
   * are then found together.
   */
  readonly counting: boolean;
}

/** A limit on the cost of paths. */
export interface CostLimit {
  /** In millionths. */
  readonly cost: number;
  readonly costs: CostLeft;
  /** Is told the least that a path would cost which the limit keeps out. */
  readonly refuse: (cost: number) => void;
}

/** A whole path as it is found. It is the same object for each of them: what is kept of it is copied. */
export interface PathFound {
  readonly length: number;
  /** Links and nodes in order, by their numbers in the graph; of `nodes` one more than `length`. */
  readonly links: Uint32Array;
  readonly nodes: Uint32Array;
  /** The actors on it. */
  readonly row: number;
  /** The number of the first day on it; `NO_DAY` where no link has one. */
  readonly day: number;
  /** In millionths; 0 where costs were not asked for. */
  readonly cost: number;
  /** How many paths these are. Of several, `links` and `nodes` tell none, and `day` is the first of all. */
  readonly count: number;
}

/** Says whether to go on. */
export type Visit = (path: PathFound) => boolean;

/** Whether all paths were looked at, or a limit or the visitor ended the search. */
export type Outcome = 'ALL' | 'LIMIT' | 'STOPPED';

/** Links looked at between two turns of other work: a millisecond or so. */
const LOOKS_A_TURN = 16_384;

/** What follows a node with so few links is walked each time: to keep it would take longer. */
const FEW_LINKS = 8;

/** Links looked at that count as much as a step. */
const LOOKS_A_STEP = 16;

/**
 * Finds every path, depth first. A step is taken only where an end can still be reached: in as many links as are left, in time, and within
 * the cost; what it passes, it passes once.
 */
export function* search(asked: Search, work: Work, visit: Visit): CooperativeTask<Outcome> {
  const { space, maxHops, hopsLeft, rows, inTime, atMost } = asked;
  const { graph, rules } = space;
  const { states } = rules;
  const days = linkDays(graph);
  const { links: turnLinks, fars, open, firstDays } = space.packed();
  const turnStarts = space.starts;
  const nodes = space.nodes;
  const { flags, toEnds } = asked.prepared;
  const isOnlyEnd = asked.ends.length === 1;
  const isOnPath = new Uint8Array(space.size);
  const near = nearestFirst(space, hopsLeft, maxHops);
  const lastHop = maxHops - 1;
  const lastCounted = asked.counting && inTime === null && atMost === null ? maxHops - 2 : NONE;
  const lastTwo = lastTwoLinks(space, toEnds, flags);

  const at = new Int32Array(maxHops + 1);
  const until = new Int32Array(maxHops + 1);
  const local = new Uint32Array(maxHops + 1);
  const state = new Uint8Array(maxHops + 1);
  const first = new Int32Array(maxHops + 1);
  const notBefore = new Int32Array(maxHops + 1);
  const datedBy = new Int32Array(maxHops + 1);
  const spent = new Float64Array(maxHops + 1);
  const row = new Uint32Array(maxHops + 1);
  const found = {
    length: 0,
    links: new Uint32Array(maxHops),
    nodes: new Uint32Array(maxHops + 1),
    row: NO_ACTORS,
    day: NO_DAY,
    cost: 0,
    count: 1,
  };

  let looks = 0;
  for (const start of asked.starts) {
    const begin = enterState(EMPTY, flags[start] ?? 0);
    const beginRow = isActor(flags[start] ?? 0) ? rows.after(NO_ACTORS, nodes[start] ?? 0) : NO_ACTORS;
    if (begin === NO_STATE || beginRow < 0) continue;
    let depth = 0;
    if (lastCounted === 0 && (space.ends[start] ?? 0) - (turnStarts[start] ?? 0) > FEW_LINKS) {
      const ended = countLast(0, start, begin, beginRow, NO_DAY);
      if (ended !== null) return ended;
      continue;
    }
    enter(0, start, begin, beginRow);
    [first[0], notBefore[0], datedBy[0], spent[0]] = [NO_DAY, -NO_DAY, -1, 0];
    while (depth >= 0) {
      const place = at[depth] ?? 0;
      if (place === until[depth]) {
        isOnPath[local[depth] ?? 0] = 0;
        depth -= 1;
        continue;
      }
      const isLast = depth === lastHop;
      const turn = isLast ? (toEnds.turns[place] ?? 0) : (near.order[place] ?? 0);
      const far = isLast ? (toEnds.ends[place] ?? 0) : (fars[turn] ?? 0);
      at[depth] = isLast ? (toEnds.next[place] ?? NONE) : place + 1;
      looks += 1;
      if (looks % LOOKS_A_STEP === 0 && !work.step()) return leave(depth, 'LIMIT');
      if (looks % LOOKS_A_TURN === 0) yield;
      if ((!isLast && ((open[turn] ?? 0) & FROM_HERE) === 0) || isOnPath[far] === 1) continue;
      const flag = flags[far] ?? 0;
      const next = enterState(state[depth] ?? 0, flag);
      if (next === NO_STATE || depth + 1 + (hopsLeft[far * states + next] ?? FAR_AWAY) > maxHops) continue;
      const link = turnLinks[turn] ?? 0;
      if (inTime !== null && !followsInTime(depth, link, far)) continue;
      if (atMost !== null && !isWithinCost(depth, turn, far * states + next)) continue;
      const farRow = isActor(flag) ? rows.after(row[depth] ?? 0, nodes[far] ?? 0) : (row[depth] ?? 0);
      if (farRow < 0) continue;
      if (!work.step()) return leave(depth, 'LIMIT');
      const day = Math.min(first[depth] ?? NO_DAY, firstDays[turn] ?? NO_DAY);
      found.links[depth] = link;
      found.nodes[depth + 1] = nodes[far] ?? 0;
      if ((flag & IS_END) !== 0 && rules.isFull(next)) {
        found.length = depth + 1;
        found.row = farRow;
        found.day = day;
        found.cost = spent[depth + 1] ?? 0;
        found.count = 1;
        if (!visit(found)) return leave(depth, 'STOPPED');
      }
      if (isLast || (flag & IS_PASSABLE) === 0 || (isOnlyEnd && (flag & IS_END) !== 0)) continue;
      if (depth + 1 === lastCounted && (space.ends[far] ?? 0) - (turnStarts[far] ?? 0) > FEW_LINKS) {
        const ended = countLast(depth + 1, far, next, farRow, day);
        if (ended !== null) return leave(depth, ended);
        continue;
      }
      depth += 1;
      first[depth] = day;
      enter(depth, far, next, farRow);
    }
  }
  return 'ALL';

  function enterState(before: number, flag: number): number {
    return rules.enter(before, flag & CLASS, flag >> VIA);
  }

  function enter(depth: number, one: number, entered: number, enteredRow: number): void {
    local[depth] = one;
    state[depth] = entered;
    row[depth] = enteredRow;
    at[depth] = depth === lastHop ? (toEnds.first[one] ?? NONE) : (turnStarts[one] ?? 0);
    until[depth] = depth === lastHop ? NONE : near.endOf(one, maxHops - depth - 1);
    found.nodes[depth] = nodes[one] ?? 0;
    isOnPath[one] = 1;
  }

  /** Counts the paths that come to a node and end two links later; tells what ended the search, if anything did. */
  function countLast(depth: number, one: number, entered: number, enteredRow: number, day: number): Outcome | null {
    for (const bundle of lastTwo(one, entered)) {
      const { end, actor } = bundle;
      if (!work.step()) return 'LIMIT';
      if (isOnPath[end] === 1 || (actor !== NONE && isOnPath[actor] === 1)) continue;
      let left = bundle.count;
      for (let at = 0; at < depth; at += 1) left -= bundle.times(local[at] ?? 0);
      if (left <= 0) continue;
      const actorRow = actor === NONE ? enteredRow : rows.after(enteredRow, nodes[actor] ?? 0);
      found.length = maxHops;
      found.row = isActor(flags[end] ?? 0) ? rows.after(actorRow, nodes[end] ?? 0) : actorRow;
      found.day = Math.min(day, bundle.firstDay(isOnPath));
      found.cost = 0;
      found.count = left;
      if (!visit(found)) return 'STOPPED';
    }
    return null;
  }

  /** Whether a path that takes a link can end within the cost; notes what it costs so far. */
  function isWithinCost(depth: number, turn: number, reached: number): boolean {
    if (atMost === null) return true;
    const { left, links, passing } = atMost.costs;
    const sum = (spent[depth] ?? 0) + (depth === 0 ? 0 : (passing[local[depth] ?? 0] ?? 0)) + (links[turn] ?? 0);
    spent[depth + 1] = sum;
    const least = sum + (left[reached] ?? 0);
    if (least > atMost.cost) atMost.refuse(least);
    return least <= atMost.cost;
  }

  /**
   * CERTAIN: the days have no reading in which the link lies before the one before it, so one without a day fits nowhere. Two links dated by
   * one node lie on the same day. PRESUMED and POSSIBLE: they have a reading in which none lies before the one before it, and a link without
   * a day fits anywhere: nothing is presumed of the order of two days of one month.
   */
  function followsInTime(depth: number, link: number, far: number): boolean {
    const since = notBefore[depth] ?? 0;
    const dating = days.datedBy(link) ?? -1;
    const earliest = days.first(link);
    const latest = days.last(link);
    const isSure = inTime?.certainty === 'CERTAIN';
    if (earliest === NO_DAY && isSure) return false;
    if (earliest !== NO_DAY && since > (isSure ? earliest : latest) && !(isSure && isOneDay(depth, dating)))
      return false;
    const reached = earliest === NO_DAY ? since : isSure ? latest : Math.max(since, earliest);
    notBefore[depth + 1] = reached;
    datedBy[depth + 1] = dating;
    return inTime?.latest.isInTime(far, maxHops - depth - 1, reached) ?? true;
  }

  function isOneDay(depth: number, dating: number): boolean {
    return dating !== -1 && datedBy[depth] === dating;
  }

  function leave(depth: number, outcome: Outcome): Outcome {
    for (let one = depth; one >= 0; one -= 1) isOnPath[local[one] ?? 0] = 0;
    return outcome;
  }
}
