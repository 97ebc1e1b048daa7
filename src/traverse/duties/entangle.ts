import { groupBy } from '../../kit/group-by.ts';
import type { Attack } from './attack.ts';
import type { DutyView } from './duty-view.ts';
import { type Hop, hopsTowards } from './hop.ts';
import { obligationKind } from './obligation.ts';
import { type Role, roles } from './roles.ts';

/** How far the duties that an attack brings up have been followed. */
export interface EntanglementProgress {
  readonly depth: number;
  readonly hops: readonly Hop[];
  /** Who is attacked or bound to act by now, each with the first hop that says so. */
  readonly joined: ReadonlyMap<number, Hop | null>;
  /** Those of them whose own partners have not been looked at. */
  readonly frontier: readonly number[];
}

/** Before the first step the attacked stands alone. */
export function initialProgress({ attacked }: Attack): EntanglementProgress {
  return { depth: 0, hops: [], joined: new Map([[attacked, null]]), frontier: [attacked] };
}

/**
 * One step further: who is bound towards those at the frontier. Whoever is bound to act (DEFEND, JOIN) joins at its smallest depth and
 * is not looked at again, which ends every circle. In any other role too an actor is told at its smallest depth alone. A duty
 * that is suspended, or whose condition is not met, is told and leads nowhere. The attacker is bound like others, and never joins.
 */
export function advance(
  view: DutyView,
  { depth: before, hops, joined, frontier }: EntanglementProgress,
  attack: Attack,
): EntanglementProgress {
  const depth = before + 1;
  const placed = standingIn(hops);
  const isWanted = (bound: number, role: Role) => !joined.has(bound) && placed.get(role)?.has(bound) !== true;
  const newHops = sortHops(
    frontier.flatMap((towards) =>
      hopsTowards(view, attack, { towards, depth, via: joined.get(towards) ?? null, isWanted }),
    ),
  );
  const first = new Map<number, Hop>();
  for (const hop of newHops) if (leadsOn(hop, attack) && !first.has(hop.bound)) first.set(hop.bound, hop);
  return {
    depth,
    hops: [...hops, ...newHops],
    joined: new Map([...joined, ...first]),
    frontier: [...first.keys()].toSorted((one, other) => one - other),
  };
}

/** What others are bound to towards the attacker, in any order; nobody is followed from there. */
export function towardsAttacker(view: DutyView, attack: Attack): readonly Hop[] {
  return hopsTowards(view, attack, { towards: attack.attacker, depth: 1, via: null, isWanted: () => true });
}

/** Ids of those that are bound to defend an actor, whatever the occasion, by what all are bound to towards it. */
export function defendersAmong({ graph }: DutyView, hops: readonly Hop[]): ReadonlySet<string> {
  const defending = hops.filter(
    ({ isUpheld, obligation }) => isUpheld && obligationKind(graph, obligation) === 'defence',
  );
  return new Set([...new Set(defending.map(({ bound }) => bound))].map((bound) => graph.id(bound)));
}

/** Those that owe something to the attacker, and to the attacked or to one that acts for it, by id. Suspended duties do not count. */
export function boundToBoth(
  hops: readonly Hop[],
  toAttacker: readonly Hop[],
  { attacked, attacker }: Attack,
): readonly number[] {
  const there = upheldIn(toAttacker);
  return [...upheldIn(hops)]
    .filter((actor) => actor !== attacked && actor !== attacker && there.has(actor))
    .toSorted((one, other) => one - other);
}

function upheldIn(hops: readonly Hop[]): ReadonlySet<number> {
  const actors = new Set<number>();
  for (const { bound, isUpheld } of hops) if (isUpheld) actors.add(bound);
  return actors;
}

/** The hops that bind each actor and are not suspended. */
export function upheldByActor(hops: readonly Hop[]): ReadonlyMap<number, readonly Hop[]> {
  return groupBy(
    hops.filter(({ isUpheld }) => isUpheld),
    ({ bound }) => bound,
  );
}

/** The actors that stand in each role. */
function standingIn(hops: readonly Hop[]): ReadonlyMap<Role, ReadonlySet<number>> {
  const placed = new Map(roles.map((role) => [role, new Set<number>()]));
  for (const { role, bound, stands } of hops) if (stands) placed.get(role)?.add(bound);
  return placed;
}

/**
 * In the order of roles, then of ids; nodes of one main label have their numbers in the order of ids. Hops of one actor in a role come
 * nearly in order, so that groups of them are sorted much sooner than all at once.
 */
export function sortHops(hops: readonly Hop[]): readonly Hop[] {
  return roles.flatMap((role) => {
    const inRole = hops.filter((hop) => hop.role === role);
    const byBound = [...groupBy(inRole, ({ bound }) => bound)].toSorted(([one], [other]) => one - other);
    return byBound.flatMap(([, group]) => group.toSorted(byPartner));
  });
}

function byPartner(one: Hop, other: Hop): number {
  return one.towards - other.towards || one.obligation - other.obligation || one.pact - other.pact;
}

function leadsOn({ role, stands, bound }: Hop, { attacker }: Attack): boolean {
  return (role === 'DEFEND' || role === 'JOIN') && stands && bound !== attacker;
}
