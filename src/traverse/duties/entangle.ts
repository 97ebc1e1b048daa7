import { groupBy } from '../../kit/group-by.ts';
import type { Attack } from './attack.ts';
import type { DutyView } from './duty-view.ts';
import { type Hop, hopsTowards } from './hop.ts';
import { obligationKind } from './obligation.ts';
import { type Role, roles } from './roles.ts';

/** The state of following the duties of an attack. */
export interface EntanglementProgress {
  readonly depth: number;
  readonly hops: readonly Hop[];
  /** Actors attacked or bound to act so far, each with its first hop. */
  readonly joined: ReadonlyMap<number, Hop | null>;
  /** Those of them whose partners are still to be followed. */
  readonly frontier: readonly number[];
}

/** The initial state: only the attacked actor. */
export function initialProgress({ attacked }: Attack): EntanglementProgress {
  return { depth: 0, hops: [], joined: new Map([[attacked, null]]), frontier: [attacked] };
}

/**
 * Takes one step: finds who is bound towards the actors of the frontier. An actor that is bound to act (DEFEND, JOIN) joins at its smallest
 * depth and is not followed again, so cycles end. In any other role an actor is also listed only at its smallest depth. A duty that is
 * suspended, or whose condition is not met, is listed but not followed. The attacker can be bound, but never joins.
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

/** The duties of others towards the attacker, in any order; they are not followed further. */
export function towardsAttacker(view: DutyView, attack: Attack): readonly Hop[] {
  return hopsTowards(view, attack, { towards: attack.attacker, depth: 1, via: null, isWanted: () => true });
}

/** Ids of the actors bound to defend an actor on any occasion. */
export function defendersAmong({ graph }: DutyView, hops: readonly Hop[]): ReadonlySet<string> {
  const defending = hops.filter(
    ({ isUpheld, obligation }) => isUpheld && obligationKind(graph, obligation) === 'defence',
  );
  return new Set([...new Set(defending.map(({ bound }) => bound))].map((bound) => graph.id(bound)));
}

/** Actors with duties towards the attacker and towards the other side, by id. Suspended duties do not count. */
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
