import { once } from '../../kit/once.ts';
import { type Attack, isNotMet, type Owed } from './attack.ts';
import { dutyRows } from './duty-rows.ts';
import type { DutyView } from './duty-view.ts';
import { forEachOwingPact, membershipLevel } from './members.ts';
import type { Role } from './roles.ts';
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
export interface HopTarget extends Pick<Hop, 'towards' | 'depth' | 'via'> {
  readonly isWanted: (bound: number, role: Role) => boolean;
}

/** Everything that pacts oblige others to towards an actor on a day, as far as it comes to something in an attack. */
export function hopsTowards(view: DutyView, attack: Attack, reached: HopTarget): readonly Hop[] {
  const hops: Hop[] = [];
  const rows = dutyRows(view.graph);
  forEachOwingPact(view, reached.towards, (pact) => {
    const [start, end] = [rows.startOf(pact), rows.startOf(pact + 1)];
    if (start === end || !view.isEnough(view.force(pact))) return;
    const judge = judgeOf(view, attack, pact, reached);
    for (let row = start; row < end; row += 1) {
      const [bound, role] = [rows.bound(row), rows.role(row)];
      if (bound === reached.towards || !reached.isWanted(bound, role)) continue;
      const hop = judge(bound, rows.obligation(row), role);
      if (hop !== null) hops.push(hop);
    }
  });
  return hops;
}

/** Judges what binds actors under a pact. Null: the actor is not in the pact on the day as surely as asked. */
function judgeOf(view: DutyView, attack: Attack, pact: number, { towards, depth, via }: HopTarget) {
  const tieOf = membershipLevel(view, pact);
  const suspensions = once(() => suspensionsOn(view, pact));
  let [last, isMet] = [-1, true];
  return (bound: number, obligation: number, role: Role): Hop | null => {
    if (!view.isEnough(tieOf(bound))) return null;
    if (obligation !== last) isMet = !isNotMet(view, { pact, obligation, role, towards }, attack);
    last = obligation;
    const upheld = isUpheld(suspensionBetween(suspensions(), bound, towards), view.certainty);
    return { bound, towards, pact, obligation, role, depth, via, isUpheld: upheld, stands: upheld && isMet };
  };
}
