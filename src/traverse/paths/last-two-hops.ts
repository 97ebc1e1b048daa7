import { NO_DAY } from './link-dates.ts';
import { type LinksToTargets, NONE } from './links-to-targets.ts';
import { IS_PASSABLE, isActor, stateAfter } from './node-flags.ts';
import { FROM_HERE, NO_STATE } from './path-rules.ts';
import type { Subgraph } from './subgraph.ts';

/** The paths of two links from a node to one target, over the same actor or over none. */
export interface TwoHopBundle {
  readonly end: number;
  /** The actor between; `NONE` if the node between is not an actor. */
  readonly actor: number;
  /** Number of paths. */
  readonly count: number;
  /** Number of paths over a node. */
  times(between: number): number;
  /** The earliest day on a path over a node that is not taken; `NO_DAY` if there is none. */
  firstDay(isTaken: Uint8Array): number;
}

/**
 * Returns the last two links of paths from a node and state, memoized. Many paths reach the same node and continue in the same way, except
 * those that have visited one of the next nodes before, so they can be counted without searching again.
 */
export function memoizeLastTwoHops(
  subgraph: Subgraph,
  toTargets: LinksToTargets,
  flags: Uint8Array,
): (local: number, state: number) => readonly TwoHopBundle[] {
  const { states } = subgraph.rules;
  const known = new Map<number, readonly TwoHopBundle[]>();
  return (local, state) => {
    const key = local * states + state;
    const before = known.get(key);
    if (before !== undefined) return before;
    const bundles = bundlesAt(subgraph, toTargets, flags, local, state);
    known.set(key, bundles);
    return bundles;
  };
}

/** The paths of a bundle during collection, each packed as its first day and the node between in one number. */
interface TwoHopPaths {
  readonly end: number;
  readonly actor: number;
  readonly packed: number[];
}

function bundlesAt(
  subgraph: Subgraph,
  toTargets: LinksToTargets,
  flags: Uint8Array,
  local: number,
  state: number,
): readonly TwoHopBundle[] {
  const { rules, size } = subgraph;
  const { neighbours, open, firstDays } = subgraph.packedEdges();
  const found = new Map<number, TwoHopPaths>();
  const until = subgraph.ends[local] ?? 0;
  for (let edge = subgraph.starts[local] ?? 0; edge < until; edge += 1) {
    const between = neighbours[edge] ?? 0;
    const flag = flags[between] ?? 0;
    let entry = toTargets.first[between] ?? NONE;
    if (entry === NONE || ((open[edge] ?? 0) & FROM_HERE) === 0 || (flag & IS_PASSABLE) === 0) continue;
    const next = stateAfter(rules, state, flag);
    if (next === NO_STATE || between === local) continue;
    for (; entry !== NONE; entry = toTargets.next[entry] ?? NONE) {
      const end = toTargets.targets[entry] ?? 0;
      const endFlag = flags[end] ?? 0;
      const last = stateAfter(rules, next, endFlag);
      if (end === local || end === between || last === NO_STATE || !rules.hasPassedAllVia(last)) continue;
      const actor = isActor(flag) ? between : NONE;
      const key = end * (size + 1) + actor + 1;
      const ways = found.get(key) ?? { end, actor, packed: [] };
      found.set(key, ways);
      const day = Math.min(firstDays[edge] ?? NO_DAY, firstDays[toTargets.edges[entry] ?? 0] ?? NO_DAY);
      ways.packed.push(pack(day, between, size));
    }
  }
  return Array.from(found.values(), (ways) => bundleOf(ways, size));
}

/** Lists up to this length are scanned; longer ones are indexed. */
const SHORT = 64;

function bundleOf({ end, actor, packed }: TwoHopPaths, size: number): TwoHopBundle {
  const ways = Float64Array.from(packed).sort();
  let table: Map<number, number> | undefined;
  const tabled = () => {
    table = new Map();
    for (const way of ways) table.set(way % size, (table.get(way % size) ?? 0) + 1);
    return table;
  };
  return {
    end,
    actor,
    count: ways.length,
    times(between) {
      if (ways.length > SHORT) return (table ?? tabled()).get(between) ?? 0;
      let times = 0;
      for (let at = 0; at < ways.length; at += 1) if ((ways[at] ?? 0) % size === between) times += 1;
      return times;
    },
    firstDay(isTaken) {
      for (let at = 0; at < ways.length; at += 1) {
        const way = ways[at] ?? 0;
        if (isTaken[way % size] === 0) return unpackDay(Math.floor(way / size));
      }
      return NO_DAY;
    },
  };
}

/** Offset that makes the days of the years 0 to 9999 positive, and the number for no day. */
const BEFORE_ALL = 2 ** 22;
const AFTER_ALL = 2 ** 23;

function pack(day: number, between: number, size: number): number {
  return (day === NO_DAY ? AFTER_ALL : day + BEFORE_ALL) * size + between;
}

function unpackDay(packed: number): number {
  return packed === AFTER_ALL ? NO_DAY : packed - BEFORE_ALL;
}
