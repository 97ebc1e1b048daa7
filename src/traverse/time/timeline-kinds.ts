import { typedKeys } from '../../kit/typed-keys.ts';
import {
  events,
  memberships,
  offices,
  pacts,
  parties,
  periods,
  recognitions,
  renewals,
  stances,
  statements,
  type TimelineFacts,
  votes,
} from './timeline-facts.ts';

/** The facts that entries of a kind are of, and which of their days they stand at. */
interface Mark {
  readonly facts: TimelineFacts;
  readonly bound: 'since' | 'until';
  readonly description: string;
}

/**
 * What a timeline tells of. The order is that of entries on one day: what ends makes room, then words, what they say, what is signed,
 * and what begins with it.
 */
export const timelineKinds = {
  RECOGNITION_ENDED: atEnd(recognitions, 'A recognition that the actor gave ended.'),
  STATEMENT: atStart(statements, 'A statement was made for the actor, or the official took part in it.'),
  STANCE: atStart(stances, 'A stance of the actor was recorded, or the official voiced one.'),
  PACT_SIGNED: atStart(pacts, 'A pact was signed, adopted or issued.'),
  RECOGNITION_BEGAN: atStart(recognitions, 'A recognition that the actor gave began.'),
  PACT_IN_FORCE: atStart(periods, 'A pact came into force.'),
  PACT_RENEWED: atStart(renewals, 'A pact was prolonged.'),
  PACT_ENDED: atEnd(periods, 'A pact ceased to be in force.'),
  PACT_JOINED: atStart(parties, 'The actor joined a pact on a day of its own.'),
  PACT_LEFT: atEnd(parties, 'The actor left a pact.'),
  MEMBERSHIP_BEGAN: atStart(memberships, 'An actor joined an organisation.'),
  MEMBERSHIP_ENDED: atEnd(memberships, 'An actor left an organisation.'),
  OFFICE_BEGAN: atStart(offices, 'An official took up an office.'),
  OFFICE_ENDED: atEnd(offices, 'An official left an office.'),
  EVENT: atStart(events, 'The actor is coded as having acted, or as the target of an act, in an event of a data set.'),
  VOTE: atStart(votes, 'The actor voted in a roll call.'),
} as const satisfies Readonly<Record<string, Mark>>;

/** A kind of entry of a timeline. */
export type TimelineKind = keyof typeof timelineKinds;

/** All kinds, in the order of entries on one day. */
const allKinds = typedKeys(timelineKinds);

/** The kinds that a timeline has where none is asked for: an actor can have a hundred thousand events and votes. */
export const usualKinds: readonly TimelineKind[] = allKinds.filter((kind) => kind !== 'EVENT' && kind !== 'VOTE');

/** Where a kind comes among others of one day: two digits, so that ranks sort as text. */
export function rankOf(kind: TimelineKind): string {
  return String(allKinds.indexOf(kind)).padStart(2, '0');
}

/** Entries at the first day of facts, which is the only one of what happens and does not last. */
function atStart(facts: TimelineFacts, description: string): Mark {
  return { facts, bound: 'since', description };
}

function atEnd(facts: TimelineFacts, description: string): Mark {
  return { facts, bound: 'until', description };
}
