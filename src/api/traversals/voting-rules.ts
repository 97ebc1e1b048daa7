import type { Day } from '../../model/days.ts';
import type { Rules } from '../../traverse/votes/rules.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe, texts } from '../fields.ts';

const Measure = builder.enumType('AgreementMeasure', {
  description:
    'How the agreement of two actors over roll calls is told. Votes stand on a line: yes 1, abstain 2, no 3.',
  values: {
    SHARE: {
      description: 'Share of equal votes; where an abstention counts half, the mean of 1 - distance / 2. From 0 to 1.',
    },
    S: {
      description:
        'S of Signorino and Ritter (1999): 1 - 2 * sum of distances / largest sum there could be. From -1 to 1.',
    },
    KAPPA: {
      description:
        'Kappa of Cohen (1960), weighted by distance: corrected for what each of the two votes how often. At most 1.',
    },
    PI: {
      description:
        'Pi of Scott (1955), weighted by distance: corrected for what both together vote how often. At most 1.',
    },
  },
});

const Abstention = builder.enumType('AbstentionRule', {
  description: 'What an abstention counts as.',
  values: {
    HALF: { description: 'Half way between yes and no.' },
    AGAINST: { description: 'The same as a no.' },
    LEFT_OUT: { description: 'Nothing: a roll call in which one of the two abstained is left out for them.' },
  },
});

const Absence = builder.enumType('AbsenceRule', {
  description: 'What it counts as where one of two actors has no recorded vote.',
  values: {
    LEFT_OUT: { description: 'Nothing: the roll call is left out for the two.' },
    AS_ABSTENTION: {
      description: 'An abstention, where the actor has a vote in the same session and window; else it is left out.',
    },
  },
});

export const Windows = builder.enumType('VotingWindows', {
  description: 'How roll calls are told apart in time.',
  values: {
    ALL: { description: 'Not: one window for all of them.' },
    YEAR: { description: 'By the year of the vote.' },
    SESSION: { description: 'By the session of the body.' },
  },
});

export const Partners = builder.enumType('VotingPartners', {
  description: 'With whom the actors that are named are compared.',
  values: {
    EACH_OTHER: { description: 'With each other: each two of them once.' },
    ALL: { description: 'With every other actor that has a vote in the same window.' },
  },
});

export const VotingRules = builder.objectRef<object>('VotingRules').implement({
  description: 'How agreement was computed: the arguments of the question, defaults included.',
  fields: (t) =>
    fields(t, {
      measure: choice(Measure, 'How agreement is told.'),
      abstention: choice(Abstention, 'What an abstention counts as.'),
      absence: choice(Absence, 'What it counts as where one has no recorded vote.'),
      window: choice(Windows, 'How roll calls are told apart in time.'),
      with: choice(Partners, 'With whom the actors are compared.'),
      minimum: count('Roll calls that must count for two actors to have a value.'),
      from: maybe(day('The first day. Null: from the first roll call on.')),
      to: maybe(day('The last day. Null: to the last roll call.')),
      important: flag('Only votes listed as key votes.'),
      issues: maybe(texts('Only roll calls that touch one of these matters. Null: all.')),
    }),
});

/** The arguments that say which roll calls count, and how two actors are compared. */
export const ruleArguments = () =>
  builder.args((t) => ({
    from: t.field({ type: 'PartialDate', description: 'The first day. Left out: from the first roll call on.' }),
    to: t.field({
      type: 'PartialDate',
      description: 'The last day; a year means all of it. Left out: to the last roll call.',
    }),
    measure: t.field({ type: Measure, required: true, defaultValue: 'SHARE', description: 'How agreement is told.' }),
    abstention: t.field({
      type: Abstention,
      required: true,
      defaultValue: 'HALF',
      description: 'What an abstention counts as.',
    }),
    absence: t.field({
      type: Absence,
      required: true,
      defaultValue: 'LEFT_OUT',
      description: 'What it counts as where one has no recorded vote.',
    }),
    minimum: t.int({
      required: true,
      defaultValue: 1,
      description: 'Roll calls that must count for two actors; the value is null where fewer do. At least 1.',
    }),
    important: t.boolean({ required: true, defaultValue: false, description: 'Only votes listed as key votes.' }),
    issues: t.stringList({
      description:
        'Only roll calls that touch one of these matters, by the short names of the data set: `RollCall.issues`. Left out: all.',
    }),
  }));

/** Arguments as graphql-js coerced them: the enums above have the values of the rules, and a PartialDate is a Day. */
export function rulesIn(args: Readonly<Record<string, unknown>>): Rules {
  const given = args as unknown as Omit<Rules, 'from' | 'to' | 'issues'> & {
    readonly from?: Day | null;
    readonly to?: Day | null;
    readonly issues?: readonly string[] | null;
  };
  const { measure, abstention, absence, minimum, important, window, from, to, issues } = given;
  return {
    ...{ measure, abstention, absence, minimum, important, window, with: given.with },
    ...{ from: from ?? null, to: to ?? null, issues: issues ?? null },
  };
}
