import type { Day, DaySpan } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { mayCover, mustCover } from './force.ts';
import type { PactTerms } from './texts.ts';

/** A pact did not apply between some of its parties on a day, surely or on one reading of the days. */
export interface Suspended {
  readonly suspension: NodeRef;
  readonly between: readonly NodeRef[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly state: Certainty;
}

/** The suspensions of a pact that cover a day between an actor and others. No end means that none was found, and it counts as going on. */
export function suspensionsOf(actor: string, { suspensions }: PactTerms, on: DaySpan): readonly Suspended[] {
  return suspensions
    .filter((suspension) => suspension.between.includes(actor) && mayCover(suspension, on))
    .map((suspension) => ({
      suspension: { label: 'Suspension', id: suspension.id },
      between: suspension.between.toSorted().map((id) => ({ label: 'Actor', id })),
      since: suspension.since,
      until: suspension.until,
      state: suspension.sinceLatest !== null && mustCover(suspension, on) ? 'CERTAIN' : 'POSSIBLE',
    }));
}

/** Of the suspensions of one actor, the one that most surely lies between it and another. */
export function suspensionTowards(other: string, suspended: readonly Suspended[]): Suspended | null {
  const between = suspended.filter((one) => one.between.some(({ id }) => id === other));
  return between.find(({ state }) => state === 'CERTAIN') ?? between[0] ?? null;
}

/** Whether a duty between two actors can hold in spite of a suspension: where it must hold, the smallest doubt ends it. */
export function isUpheld(suspended: Suspended | null, certainty: Certainty): boolean {
  return suspended === null || (certainty === 'POSSIBLE' && suspended.state === 'POSSIBLE');
}
