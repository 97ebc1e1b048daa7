import { compareTexts } from '../../kit/compare-texts.ts';
import type { DaySpan } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import { type Force, isMember } from './force.ts';
import type { Bounds, Named, ObligationTerms, PactTerms } from './texts.ts';

/** An actor that a pact binds or favours on a day, with the days on which it is in the pact; one it was made for has none. */
export interface Standing extends Named {
  readonly bounds: Bounds;
}

/** The actors that an obligation binds on a day, by id: one that has left the pact, or not yet joined, is not among them. */
export function boundOn({ binds }: ObligationTerms, on: DaySpan, certainty: Certainty): readonly Standing[] {
  return inOrder(binds.filter((member) => isMember(member, on, certainty)).map(standing));
}

/**
 * The actors to which an obligation of an actor is owed on a day, by id: the other parties, and whom the pact was made for.
 * A law or resolution with one party and nobody it was made for is owed to nobody.
 */
export function owedOn(bound: string, pact: PactTerms, on: DaySpan, certainty: Certainty): readonly Standing[] {
  const parties = pact.parties.filter((member) => isMember(member, on, certainty)).map(standing);
  const others = pact.beneficiaries
    .filter(({ id }) => !parties.some((party) => party.id === id))
    .map(({ id, name }) => ({ id, name, bounds: boundless }));
  return inOrder([...parties, ...others].filter(({ id }) => id !== bound));
}

/** Force as it is for actors that may not have been in the pact on every reading of the day. */
export function forceAmong(members: readonly Standing[], force: Force, on: DaySpan): Force {
  if (force.state !== 'CERTAIN' || members.every(({ bounds }) => isMember(bounds, on, 'CERTAIN'))) return force;
  return { ...force, state: 'POSSIBLE' };
}

const boundless: Bounds = { sinceEarliest: null, sinceLatest: null, untilEarliest: null, untilLatest: null };

function standing({ id, name, ...bounds }: Named & Bounds): Standing {
  return { id, name, bounds };
}

function inOrder(members: readonly Standing[]): readonly Standing[] {
  return members.toSorted((one, other) => compareTexts(one.id, other.id));
}
