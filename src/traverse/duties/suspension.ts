import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, isEnough, surest } from '../../model/validity.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import type { DutyView } from './duty-view.ts';

/** A suspension of a pact between some of its parties on a day, with its certainty. */
export interface ActiveSuspension {
  readonly suspension: NodeRef;
  readonly between: readonly NodeRef[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly state: Certainty;
}

/** A suspension that covers or may cover a day. */
export interface Suspension {
  readonly node: number;
  readonly between: readonly number[];
  readonly state: Certainty;
}

/** The suspensions of a pact that cover or may cover a day. */
export function suspensionsOn({ graph, level }: DutyView, pact: number): readonly Suspension[] {
  return neighboursAlong(graph, pact, 'OUT', 'SUSPENDED_BY').flatMap((node) => {
    const state = level(graph.nodeLife(node));
    return state === null ? [] : [{ node, between: neighboursAlong(graph, node, 'OUT', 'BETWEEN'), state }];
  });
}

/** The most certain suspension between two actors; null if there is none. */
export function suspensionBetween(suspensions: readonly Suspension[], one: number, other: number): Suspension | null {
  const matches = suspensions.filter(({ between }) => between.includes(one) && between.includes(other));
  const state = surest(matches.map((suspension) => suspension.state));
  return matches.find((suspension) => suspension.state === state) ?? null;
}

/** Whether a duty between two actors meets the required certainty despite a suspension. */
export function isUpheld(suspension: Suspension | null, certainty: Certainty): boolean {
  return suspension === null || !isEnough(suspension.state, endedBy[certainty]);
}

/** The certainty at which a suspension ends a duty: a certain duty cannot be suspended, a possible one may not be. */
const endedBy: Readonly<Record<Certainty, Certainty>> = {
  CERTAIN: 'POSSIBLE',
  PRESUMED: 'PRESUMED',
  POSSIBLE: 'CERTAIN',
};

/** A suspension with its days as written. */
export function activeSuspension({ graph }: DutyView, { node, between, state }: Suspension): ActiveSuspension {
  const written = graph.nodeLife(node)?.written;
  return {
    suspension: refWithLabel(graph, 'Suspension', node),
    between: between.map((actor) => refWithLabel(graph, 'Actor', actor)),
    since: written?.since ?? null,
    until: written?.until ?? null,
    state,
  };
}
