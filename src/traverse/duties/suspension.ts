import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, isEnough, surest } from '../../model/validity.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import type { DutyView } from './duty-view.ts';
import { writtenDay } from './written-day.ts';

/** A pact did not apply between some of its parties on a day, and how surely. */
export interface ActiveSuspension {
  readonly suspension: NodeRef;
  readonly between: readonly NodeRef[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly state: Certainty;
}

/** A suspension that covers a day, or may. */
export interface Suspension {
  readonly node: number;
  readonly between: readonly number[];
  readonly state: Certainty;
}

/** The suspensions of a pact that cover a day, or may. */
export function suspensionsOn({ graph, level }: DutyView, pact: number): readonly Suspension[] {
  return neighboursAlong(graph, pact, 'OUT', 'SUSPENDED_BY').flatMap((node) => {
    const state = level(graph.nodeLife(node));
    return state === null ? [] : [{ node, between: neighboursAlong(graph, node, 'OUT', 'BETWEEN'), state }];
  });
}

/** Of some suspensions the one that most surely lies between two actors; null where none does. */
export function suspensionBetween(suspensions: readonly Suspension[], one: number, other: number): Suspension | null {
  const matches = suspensions.filter(({ between }) => between.includes(one) && between.includes(other));
  const state = surest(matches.map((suspension) => suspension.state));
  return matches.find((suspension) => suspension.state === state) ?? null;
}

/** Whether a duty between two actors holds as surely as asked, in spite of a suspension. */
export function isUpheld(suspension: Suspension | null, certainty: Certainty): boolean {
  return suspension === null || !isEnough(suspension.state, endedBy[certainty]);
}

/** How sure a suspension must be to end a duty: a duty is certain where it cannot be suspended, and possible where it may not be. */
const endedBy: Readonly<Record<Certainty, Certainty>> = {
  CERTAIN: 'POSSIBLE',
  PRESUMED: 'PRESUMED',
  POSSIBLE: 'CERTAIN',
};

/** A suspension with its days as they are written. */
export function activeSuspension({ graph }: DutyView, { node, between, state }: Suspension): ActiveSuspension {
  const written = graph.nodeLife(node)?.written;
  return {
    suspension: refWithLabel(graph, 'Suspension', node),
    between: between.map((actor) => refWithLabel(graph, 'Actor', actor)),
    since: writtenDay(written?.since),
    until: writtenDay(written?.until),
    state,
  };
}
