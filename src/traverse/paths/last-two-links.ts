import type { LinksToEnds } from './links-to-ends.ts';
import { NONE } from './links-to-ends.ts';
import { CLASS, IS_PASSABLE, isActor, VIA } from './node-flags.ts';
import { FROM_HERE, NO_STATE } from './rules.ts';
import type { Space } from './space.ts';

/** The ways to come from a node to one end in two links, by the actor between, if there is one. */
export interface Bundle {
  readonly end: number;
  /** `NONE` where no actor lies between. */
  readonly actor: number;
  readonly count: number;
  /** The node between of each way, and the first day on it, earliest first. */
  readonly between: readonly number[];
  readonly days: readonly number[];
  /** How many ways pass each node between. */
  readonly times: ReadonlyMap<number, number>;
}

/**
 * Tells the last two links of paths from a node and state. Many paths come to the same node, and what follows is the same for all but those
 * that have passed a node of it before; so it is found once, and paths are counted without walking it again.
 */
export function lastTwoLinks(
  space: Space,
  toEnds: LinksToEnds,
  flags: Uint8Array,
): (local: number, state: number) => readonly Bundle[] {
  const { states } = space.rules;
  const known = new Map<number, readonly Bundle[]>();
  return (local, state) => {
    const key = local * states + state;
    const before = known.get(key);
    if (before !== undefined) return before;
    const bundles = bundlesAt(space, toEnds, flags, local, state);
    known.set(key, bundles);
    return bundles;
  };
}

/** One way: the node between, and the first day. */
type Way = readonly [between: number, day: number];

function bundlesAt(
  space: Space,
  toEnds: LinksToEnds,
  flags: Uint8Array,
  local: number,
  state: number,
): readonly Bundle[] {
  const { rules } = space;
  const { links, fars, open, firstDays } = space.packed();
  const found = new Map<number, { readonly end: number; readonly actor: number; readonly ways: Way[] }>();
  const until = space.ends[local] ?? 0;
  for (let turn = space.starts[local] ?? 0; turn < until && turn < links.length; turn += 1) {
    const between = fars[turn] ?? 0;
    const flag = flags[between] ?? 0;
    let entry = toEnds.first[between] ?? NONE;
    if (entry === NONE || ((open[turn] ?? 0) & FROM_HERE) === 0 || (flag & IS_PASSABLE) === 0) continue;
    const next = rules.enter(state, flag & CLASS, flag >> VIA);
    if (next === NO_STATE || between === local) continue;
    for (; entry !== NONE; entry = toEnds.next[entry] ?? NONE) {
      const end = toEnds.ends[entry] ?? 0;
      const endFlag = flags[end] ?? 0;
      const last = rules.enter(next, endFlag & CLASS, endFlag >> VIA);
      if (end === local || end === between || last === NO_STATE || !rules.isFull(last)) continue;
      const actor = isActor(flag) ? between : NONE;
      const key = end * (space.size + 1) + actor + 1;
      const bundle = found.get(key) ?? { end, actor, ways: [] };
      found.set(key, bundle);
      bundle.ways.push([between, Math.min(firstDays[turn] ?? 0, firstDays[toEnds.turns[entry] ?? 0] ?? 0)]);
    }
  }
  return Array.from(found.values(), ({ end, actor, ways }) => bundleOf(end, actor, ways));
}

function bundleOf(end: number, actor: number, ways: readonly Way[]): Bundle {
  const sorted = ways.toSorted(([, one], [, other]) => one - other);
  const times = new Map<number, number>();
  for (const [between] of ways) times.set(between, (times.get(between) ?? 0) + 1);
  return {
    end,
    actor,
    count: ways.length,
    between: sorted.map(([between]) => between),
    days: sorted.map(([, day]) => day),
    times,
  };
}
