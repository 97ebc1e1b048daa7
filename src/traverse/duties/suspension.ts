import type { Day, DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, certaintyOn, isEnough, surest } from '../../model/validity.ts';
import { lifeOf } from '../life-of.ts';
import type { PactTerms } from './texts.ts';

/** A pact did not apply between some of its parties on a day, and how surely. */
export interface Suspended {
  readonly suspension: NodeRef;
  readonly between: readonly NodeRef[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly state: Certainty;
}

/** The suspensions of a pact that cover a day, or may, between an actor and others. */
export function suspensionsOf(actor: string, { suspensions }: PactTerms, on: DayBounds): readonly Suspended[] {
  return suspensions.flatMap((suspension) => {
    const state = certaintyOn(lifeOf('Suspension', suspension), on);
    if (state === null || !suspension.between.includes(actor)) return [];
    return [
      {
        suspension: { label: 'Suspension', id: suspension.id },
        between: suspension.between.toSorted().map((id) => ({ label: 'Actor', id })),
        since: suspension.since,
        until: suspension.until,
        state,
      },
    ];
  });
}

/** Of the suspensions of one actor, the one that most surely lies between it and another. */
export function suspensionTowards(other: string, suspended: readonly Suspended[]): Suspended | null {
  const between = suspended.filter((one) => one.between.some(({ id }) => id === other));
  const state = surest(between.map((one) => one.state));
  return between.find((one) => one.state === state) ?? null;
}

/** Whether a duty between two actors holds as surely as asked, in spite of a suspension. */
export function isUpheld(suspended: Suspended | null, certainty: Certainty): boolean {
  return suspended === null || !isEnough(suspended.state, endedBy[certainty]);
}

/** How sure a suspension must be to end a duty: a duty is certain where it cannot be suspended, and possible where it may not be. */
const endedBy: Readonly<Record<Certainty, Certainty>> = {
  CERTAIN: 'POSSIBLE',
  PRESUMED: 'PRESUMED',
  POSSIBLE: 'CERTAIN',
};
