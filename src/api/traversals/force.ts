import { certainties } from '../../model/validity.ts';
import type { Cap as Caps } from '../../traverse/duties/answer.ts';
import { mostUndated } from '../../traverse/duties/duties.ts';
import { mostBoth } from '../../traverse/duties/entanglement.ts';
import type { ForceState as ForceStates } from '../../traverse/duties/force.ts';
import { builder } from '../builder.ts';
import { choice, day, fields, flag, maybe } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Actor, Period, Suspension } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';

const ForceState = builder.enumType('ForceState', {
  description: 'Whether a pact was in force on a day: how surely, by the levels of `Certainty`, or why not.',
  values: {
    CERTAIN: { description: certainties.CERTAIN },
    PRESUMED: { description: certainties.PRESUMED },
    POSSIBLE: { description: certainties.POSSIBLE },
    NOT_YET: { description: 'It was not yet signed, or every period in force begins after the day.' },
    ENDED: { description: 'Every period in force had begun by the day, and was over.' },
    NOT_THAT_DAY: { description: 'No period in force covers the day: one was over, and another begins after it.' },
    NO_PERIOD: { description: 'No period in force is recorded, as for joint statements.' },
  } satisfies Record<ForceStates, object>,
});

/** Whether a pact was in force on the day of a traversal. */
export const Force = builder.objectRef<object>('Force').implement({
  description: 'Whether a pact was in force on a day, and what that rests on.',
  fields: (t) =>
    fields(t, {
      state: choice(ForceState, 'Whether it was in force.'),
      period: maybe(found(Period, 'The period that speaks most surely for it. Null: none covers the day.')),
      since: maybe(day('First day of that period. Null: not found.')),
      until: maybe(day('Day on which that period ended. Null: no end was found.')),
      lastAttested: maybe(
        day(
          'Last day on which it is known to have been in force by the day asked for: a first day, one that a source attests, or a renewal. Null: no such day is known.',
        ),
      ),
      renewedUntil: maybe(day('Printed end of the last renewal by the day asked for. Null: none is printed.')),
    }),
});

/** What a list of a pact is reckoned to hold when a question is weighed; the list itself is told whole. */
export const ofPact = 60;

/** A suspension that covers the day of a traversal. */
export const Suspended = builder.objectRef<object>('SuspendedLeg').implement({
  description: 'A pact did not apply between some of its parties on a day.',
  fields: (t) =>
    fields(t, {
      suspension: found(Suspension, 'The suspension.'),
      between: foundAll(Actor, ofPact, 'The parties between whom it did not apply.'),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found.')),
      state: choice(Certainty, 'How surely it covers the day: the surest level.'),
    }),
});

/** The caps that a traversal of duties can meet. */
const Cap = builder.enumType('DutyCap', {
  description: 'A cap that an answer met: there is more than it tells.',
  values: {
    ITEMS: {
      description: `More pacts without a period in force than ${mostUndated}, more actors bound to both sides than ${mostBoth}, or more stances than are compared.`,
    },
  } satisfies Record<Caps, object>,
});

/** Why a traversal of duties has no answer. */
const NoAnswer = builder.enumType('DutyReason', {
  description: 'Why there is no answer.',
  values: {
    UNKNOWN_ACTOR: { description: 'The graph has no actor with an id that was given.' },
    SAME_ACTOR: { description: 'The attacked and the attacker are one.' },
  },
});

/** The day of a traversal of duties, as its answer repeats it. */
export const theDay = {
  asOf: day('The day asked for.'),
  certainty: choice(Certainty, 'How sure the answer must be, as asked for.'),
};

/** How far the answer of a traversal of duties goes. */
export const standing = {
  complete: flag('No cap was met.'),
  caps: { ...choice(Cap, 'The caps that were met.'), list: true },
  reason: maybe(choice(NoAnswer, 'Why there is no answer. Null: there is one, be it empty.')),
};
