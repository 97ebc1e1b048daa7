import {
  type Absence,
  type Abstention,
  MAX_MINIMUM,
  type AgreementMeasure as Measure,
  type Partners,
  type RollCallGrouping,
  type VotingRules as Rules,
} from '../../traverse/votes/voting-rules.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe, texts } from '../fields.ts';
import { answerType } from './answer-type.ts';

const AgreementMeasure = describedEnum<Measure>(
  'AgreementMeasure',
  'The measure of agreement between two actors over roll calls. Votes are placed on a line: yes 1, abstain 2, no 3.',
  {
    SHARE:
      'Share of equal votes. If an abstention counts half, the mean of 1 - distance / 2. From 0 to 1. After Lijphart (1963).',
    S: 'S of Signorino and Ritter (1999): 1 - 2 * sum of distances / largest possible sum. From -1 to 1.',
    KAPPA:
      "Weighted kappa of Cohen (1960, 1968): corrects for the frequencies of each actor's votes, as Häge (2011) recommends. At most 1.",
    PI: "Weighted pi of Scott (1955): corrects for the frequencies of both actors' votes together, as Häge (2011) recommends. At most 1.",
  },
);

const AbstentionRule = describedEnum<Abstention>('AbstentionRule', 'How an abstention counts.', {
  HALF: 'As a vote halfway between yes and no.',
  AGAINST: 'As a no.',
  LEFT_OUT: 'Not at all: for two actors, a roll call in which one of them abstained is left out.',
});

const AbsenceRule = describedEnum<Absence>('AbsenceRule', 'How a missing vote counts.', {
  LEFT_OUT: 'Not at all: for two actors, a roll call in which one of them has no vote is left out.',
  AS_ABSTENTION:
    'As an abstention, if the actor has another vote in the same session and window; otherwise it is left out.',
});

export const VotingWindows = describedEnum<RollCallGrouping>('VotingWindows', 'How roll calls are grouped over time.', {
  ALL: 'All roll calls in one window.',
  YEAR: 'One window per year.',
  SESSION: 'One window per session of the body.',
});

export const VotingPartners = describedEnum<Partners>('VotingPartners', 'With whom the given actors are compared.', {
  EACH_OTHER: 'With each other: every pair once.',
  ALL: 'With every other actor that has a vote in the same window.',
});

export const VotingRules = answerType<Rules>(
  'VotingRules',
  'The arguments with which agreement was computed, including defaults.',
  {
    measure: choice(AgreementMeasure, 'The measure of agreement.'),
    abstention: choice(AbstentionRule, 'How an abstention counts.'),
    absence: choice(AbsenceRule, 'How a missing vote counts.'),
    window: choice(VotingWindows, 'How roll calls are grouped over time.'),
    with: choice(VotingPartners, 'With whom the actors are compared.'),
    minimum: count('Minimum number of roll calls for a value.'),
    from: maybe(day('First day. Null if there is no lower bound.')),
    to: maybe(day('Last day, included. Null if there is no upper bound.')),
    important: flag('True if only roll calls listed as key votes count.'),
    issues: maybe(texts('Issues of the roll calls that count. Null if all count.')),
  },
);

/** The arguments that say which roll calls count, and how two actors are compared. */
export const ruleArguments = builder.args((t) => ({
  from: t.field({ type: 'PartialDate', description: 'First day of roll calls. If null, no lower bound.' }),
  to: t.field({
    type: 'PartialDate',
    description: 'Last day of roll calls, included; a year means the whole year. If null, no upper bound.',
  }),
  measure: t.field({
    type: AgreementMeasure,
    required: true,
    defaultValue: 'SHARE',
    description: 'The measure of agreement.',
  }),
  abstention: t.field({
    type: AbstentionRule,
    required: true,
    defaultValue: 'HALF',
    description: 'How an abstention counts.',
  }),
  absence: t.field({
    type: AbsenceRule,
    required: true,
    defaultValue: 'LEFT_OUT',
    description: 'How a missing vote counts.',
  }),
  minimum: t.int({
    required: true,
    defaultValue: 1,
    description: `Minimum number of roll calls for a value, from 1 to ${MAX_MINIMUM}. With fewer, the value is null.`,
  }),
  important: t.boolean({
    required: true,
    defaultValue: false,
    description: 'Whether to count only roll calls listed as key votes.',
  }),
  issues: t.stringList({
    description: 'Count only roll calls on one of these issues, as named in `RollCall.issues`. If null, count all.',
  }),
}));

/** What a value of agreement is, wherever one is given. */
export const agreementValue =
  'The agreement. Null if fewer than `minimum` roll calls count, or if both always vote the same way and the measure corrects for chance.';
