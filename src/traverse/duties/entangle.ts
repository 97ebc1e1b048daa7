import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Leg } from './leg.ts';
import { meaningOf, roles } from './roles.ts';
import { type Attack, type Step, stepOf } from './step.ts';

/** How far the duties that an attack brings up have been followed. */
export interface Reach {
  readonly depth: number;
  readonly steps: readonly Step[];
  /** Who is attacked or bound to act by now, each with the first step that says so. */
  readonly joined: ReadonlyMap<string, Step | null>;
  /** Those of them whose own partners have not been looked at. */
  readonly frontier: readonly string[];
}

/** Before the first step the attacked stands alone. */
export function start({ attacked }: Attack): Reach {
  return { depth: 0, steps: [], joined: new Map([[attacked.id, null]]), frontier: [attacked.id] };
}

/**
 * One step further: who is bound towards those at the frontier. Whoever is bound to act (DEFEND, JOIN) joins at its smallest depth and
 * is not looked at again, which ends every circle. In any other role too an actor is told at its smallest depth alone. A duty
 * that is suspended, or whose condition is not met, is told and leads nowhere. The attacker is bound like others, and never joins.
 */
export function advance(reach: Reach, legs: readonly Leg[], attack: Attack): Reach {
  const depth = reach.depth + 1;
  const placed = new Set(reach.steps.filter(({ stands }) => stands).map(placeOf));
  const steps = stepsOf(legs, attack, depth, reach.joined)
    .filter(({ bound }) => !reach.joined.has(bound.id))
    .filter((step) => !placed.has(placeOf(step)));
  const joining = steps.filter((step) => leadsOn(step, attack));
  const first = new Map(joining.toReversed().map((step) => [step.bound.id, step]));
  return {
    depth,
    steps: [...reach.steps, ...steps],
    joined: new Map([...reach.joined, ...first]),
    frontier: [...first.keys()].toSorted(compareTexts),
  };
}

/** What others are bound to towards the attacker; nobody is followed from there. */
export function towardsAttacker(legs: readonly Leg[], attack: Attack): readonly Step[] {
  return stepsOf(legs, attack, 1, new Map());
}

/** Who is bound to defend an actor, whatever the occasion. */
export function defendersOf(legs: readonly Leg[]): ReadonlySet<string> {
  const defending = legs.filter(({ obligation, isUpheld }) => isUpheld && obligation.kind === 'defence');
  return new Set(defending.map(({ bound }) => bound.id));
}

/** An actor that is bound both to a side and to the other. */
export interface BoundToBoth {
  readonly actor: NodeRef;
  readonly towardsAttacked: readonly Step[];
  readonly towardsAttacker: readonly Step[];
}

/** Those that owe something to the attacker, and to the attacked or to one that acts for it, by id. Suspended duties do not count. */
export function boundToBoth(
  steps: readonly Step[],
  toAttacker: readonly Step[],
  { attacked, attacker }: Attack,
): readonly BoundToBoth[] {
  const one = groupBy(
    steps.filter(({ isUpheld }) => isUpheld),
    ({ bound }) => bound.id,
  );
  const other = groupBy(
    toAttacker.filter(({ isUpheld }) => isUpheld),
    ({ bound }) => bound.id,
  );
  return [...one]
    .filter(([id]) => id !== attacked.id && id !== attacker.id && other.has(id))
    .toSorted(([id], [otherId]) => compareTexts(id, otherId))
    .map(([id, towards]) => ({
      actor: { label: 'Actor', id },
      towardsAttacked: towards,
      towardsAttacker: other.get(id) ?? [],
    }));
}

/** Steps in the order of roles, then of ids. */
function stepsOf(
  legs: readonly Leg[],
  attack: Attack,
  depth: number,
  joined: ReadonlyMap<string, Step | null>,
): readonly Step[] {
  return roles.flatMap((role) =>
    legs
      .filter(({ obligation }) => meaningOf(obligation.kind)?.role === role)
      .map((leg) => stepOf(leg, role, attack, { depth, via: joined.get(leg.towards.id) ?? null })),
  );
}

function leadsOn({ role, stands, bound }: Step, { attacker }: Attack): boolean {
  return (role === 'DEFEND' || role === 'JOIN') && stands && bound.id !== attacker.id;
}

/** An actor in a role. */
function placeOf({ role, bound }: Step): string {
  return `${role} ${bound.id}`;
}
