import { certainties } from '../../model/validity.ts';
import type { DutyLimit as Cap, NoAnswer } from '../../traverse/duties/answer.ts';
import { MAX_UNDATED } from '../../traverse/duties/duties.ts';
import { MAX_BOUND_TO_BOTH } from '../../traverse/duties/entanglement.ts';
import type { Force as InForce, ForceState as State } from '../../traverse/duties/force.ts';
import type { ActiveSuspension as CoveringSuspension } from '../../traverse/duties/suspension.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, day, flag, list, maybe } from '../fields.ts';
import { Actor, Period, Suspension } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { answerType, object, objects } from './answer-type.ts';

const ForceState = describedEnum<State>(
  'ForceState',
  'Whether a pact was in force on a day: how certain that is, in the levels of `Certainty`, or why it was not in force.',
  {
    ...certainties,
    NOT_YET: 'The pact was not yet signed, or all its periods in force begin after the day.',
    ENDED: 'All its periods in force had begun by the day and were over.',
    NOT_THAT_DAY: 'No period in force covers the day: one was over and another begins after it.',
    NO_PERIOD: 'No period in force is recorded. This is usual for joint statements.',
  },
);

/** Whether a pact was in force on the day of a traversal. */
export const Force = answerType<InForce>('Force', 'Whether a pact was in force on a day, and the evidence for it.', {
  state: choice(ForceState, 'Whether the pact was in force.'),
  period: maybe(object(Period, 'The period that covers the day with the highest certainty. Null if none does.')),
  since: maybe(day('First day of that period. Null if it is not known.')),
  until: maybe(day('Day on which that period ended. Null if no end is known; it may still have ended.')),
  lastAttested: maybe(
    day(
      'Last day, up to the requested day, on which the pact is known to have been in force: the start of a period, a day that a source attests, or a renewal. Null if no such day is known.',
    ),
  ),
  renewedUntil: maybe(
    day('End date of the last renewal made by the requested day, as printed. Null if none is printed.'),
  ),
});

/** Items of a list of a pact, for the cost of a request; the list itself is returned whole. */
export const ofPact = 60;

/** A suspension that covers the day of a traversal. */
export const ActiveSuspension = answerType<CoveringSuspension>(
  'ActiveSuspension',
  'A suspension of a pact between some of its parties that covers the requested day.',
  {
    suspension: object(Suspension, 'The suspension.'),
    between: objects(Actor, ofPact, 'The parties between which the pact does not apply.'),
    since: maybe(day('Day on which it began. Null if it is not known.')),
    until: maybe(day('Day on which it ended. Null if no end is known; it may still have ended.')),
    state: choice(Certainty, 'How certain it is that the suspension covers the day.'),
  },
);

const DutyLimit = describedEnum<Cap>('DutyLimit', 'A limit that cut a result short.', {
  ITEMS: `There are more than ${MAX_UNDATED} pacts without a period in force, or more than ${MAX_BOUND_TO_BOTH} actors with duties to both sides.`,
});

const DutyReason = describedEnum<NoAnswer>('DutyReason', 'Why there is no result.', {
  UNKNOWN_ACTOR: 'The graph has no actor with one of the given IDs.',
  SAME_ACTOR: 'The attacked and the attacking actor are the same.',
});

/** The day of a traversal of duties, as its answer repeats it. */
export const theDay = {
  asOf: day('The day that was requested.'),
  certainty: choice(Certainty, 'The certainty that was required.'),
};

/** How far the answer of a traversal of duties goes. */
export const standing = {
  complete: flag('True if no limit cut the result short.'),
  limitsReached: list(choice(DutyLimit, 'Limits that cut the result short.')),
  reason: maybe(choice(DutyReason, 'Why there is no result. Null if there is one, even if it is empty.')),
};
