import { leastSure } from '../../model/validity.ts';
import { type Attack, isNotMet, type Owed } from './attack.ts';
import type { DutyView } from './duty-view.ts';
import { endsOf } from './ends.ts';
import { owingTo, tiesTo } from './members.ts';
import { kindOf } from './obligation.ts';
import { meaningOf, type Role } from './roles.ts';
import { isUpheld, suspensionBetween, suspensionsOn } from './suspension.ts';

/** An obligation between two actors on a day, as it comes up in an attack: the one it binds and the one it is owed to. */
export interface Hop extends Owed {
  readonly bound: number;
  /** How far from the attack. */
  readonly depth: number;
  /** The hop by which the actor it is owed to came to be bound. Null: the attack itself. */
  readonly via: Hop | null;
  /** False where a suspension ends it on the day. */
  readonly isUpheld: boolean;
  /** Whether the suspension, or a condition that is not met, leaves the duty standing. */
  readonly stands: boolean;
}

/** To whom something is owed, by which hop that actor was reached, and which hops are looked for. */
export interface Reached extends Pick<Hop, 'towards' | 'depth' | 'via'> {
  readonly isWanted: (bound: number, role: Role) => boolean;
}

/** Everything that pacts oblige others to towards an actor on a day, as far as it comes to something in an attack. */
export function* hopsTowards(view: DutyView, attack: Attack, reached: Reached): Iterable<Hop> {
  for (const [pact, tie] of owingTo(view, reached.towards)) {
    if (view.isEnough(leastSure([tie, view.force(pact)]))) yield* hopsUnder(view, attack, reached, pact);
  }
}

function* hopsUnder(view: DutyView, attack: Attack, reached: Reached, pact: number): Iterable<Hop> {
  const { towards, depth, via } = reached;
  const tieOf = tiesTo(view, pact);
  const suspensions = suspensionsOn(view, pact);
  for (const { obligation, role, binds } of wantedUnder(view, pact, reached)) {
    const isMet = !isNotMet(view, { pact, obligation, role, towards }, attack);
    for (const bound of binds) {
      if (!view.isEnough(tieOf(bound))) continue;
      const upheld = isUpheld(suspensionBetween(suspensions, bound, towards), view.certainty);
      yield { bound, towards, pact, obligation, role, depth, via, isUpheld: upheld, stands: upheld && isMet };
    }
  }
}

/** The obligations of a pact that come to something in an attack, with whom they bind of those looked for. */
function wantedUnder({ graph }: DutyView, pact: number, { towards, isWanted }: Reached) {
  return endsOf(graph, pact, 'IMPOSES').flatMap((obligation) => {
    const role = meaningOf(kindOf(graph, obligation))?.role;
    if (role === undefined) return [];
    const binds = endsOf(graph, obligation, 'BINDS').filter((bound) => bound !== towards && isWanted(bound, role));
    return binds.length === 0 ? [] : [{ obligation, role, binds }];
  });
}
