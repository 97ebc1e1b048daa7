import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, certaintyOn, isEnough, leastSure } from '../../model/validity.ts';
import { lifeOf } from '../life-of.ts';
import { type Force, levelOf } from './force.ts';
import type { Member, Named, ObligationTerms, PactTerms } from './texts.ts';

/** An actor that a pact binds or favours on a day, and how surely it is in the pact on it. */
export interface MemberOn extends Named {
  readonly certainty: Certainty;
}

/** The actors that an obligation binds on a day, by id: one that has left the pact, or not yet joined, is not among them. */
export function boundOn({ binds }: ObligationTerms, on: DayBounds, certainty: Certainty): readonly MemberOn[] {
  return inOrder(membersOn(binds, on, certainty));
}

/**
 * The actors to which something may be owed under a pact on a day, by id: the parties, and whom the pact was made for.
 * An obligation is owed to all of them but the one that it binds; under a law or resolution with one party, to nobody.
 */
export function owedOn(pact: PactTerms, on: DayBounds, certainty: Certainty): readonly MemberOn[] {
  const parties = membersOn(pact.parties, on, certainty);
  const others = pact.beneficiaries
    .filter(({ id }) => !parties.some((party) => party.id === id))
    .map(({ id, name }): MemberOn => ({ id, name, certainty: 'CERTAIN' }));
  return inOrder([...parties, ...others]);
}

/** Force as it is for actors that are in the pact less surely than it is in force. */
export function forceAmong(members: readonly MemberOn[], force: Force): Force {
  const level = leastSure([levelOf(force), ...members.map(({ certainty }) => certainty)]);
  return level === null ? force : { ...force, state: level };
}

function membersOn(members: readonly Member[], on: DayBounds, asked: Certainty): readonly MemberOn[] {
  return members.flatMap((member) => {
    const certainty = certaintyOn(lifeOf('PARTY_TO', member), on);
    return certainty !== null && isEnough(certainty, asked) ? [{ id: member.id, name: member.name, certainty }] : [];
  });
}

function inOrder(members: readonly MemberOn[]): readonly MemberOn[] {
  return members.toSorted((one, other) => compareTexts(one.id, other.id));
}
