import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe } from '../fields.ts';
import { found } from '../found.ts';
import { Certainty } from '../snapshot.ts';

const AlignmentSource = builder.enumType('AlignmentSource', {
  description:
    'What actors are aligned by. One take is one record of what an actor held, voted or did on one item, with a value from -1 to 1.',
  values: {
    STANCES: {
      description: 'Stances: the item is the proposition, the value the polarity, which some stances have not.',
    },
    VOTES: {
      description:
        'Votes: the item is the roll call, the value 1 for a yes, 0 for an abstention, -1 for a no. Absence is no take.',
    },
    EVENTS: {
      description:
        'Events that an actor began: the item is the actor that was the target, the value a tenth of the intensity. Events without a target or an intensity are left out. A machine coded them from the news, and such codes are often wrong.',
    },
  },
});

const AlignmentMode = builder.enumType('AlignmentMode', {
  description: 'What is set against what.',
  values: {
    ONE_MODE: { description: 'Actors against actors: the pairs of a window.' },
    TWO_MODE: { description: 'Actors against items: the cells of a window.' },
    TAKES: { description: 'Nothing: the takes that counted, one by one.' },
  },
});

const AlignmentRule = builder.enumType('AlignmentRule', {
  description: 'What makes the value of a pair or a cell.',
  values: {
    CONGRUENCE: { description: 'Agreement: how much they are on the same side.' },
    CONFLICT: { description: 'Disagreement: how much they are on opposite sides.' },
    SUBTRACT: { description: 'Agreement less disagreement.' },
    COMBINE: { description: 'Agreement and disagreement together: how much there is, on whichever side.' },
  },
});

const AlignmentWeight = builder.enumType('AlignmentWeight', {
  description: 'How two takes on one item are weighed.',
  values: {
    COUNT: {
      description: 'They are on the same side, on opposite sides, or neither: a value of 0 is on no side.',
    },
    DISTANCE: {
      description:
        'Disagreement is half the difference of the two values, from 0 to 1; agreement is what is left to 1.',
    },
  },
});

const AlignmentPartial = builder.enumType('AlignmentPartial', {
  description: 'How a value between 0 and 1, on either side, counts. Votes have none.',
  values: {
    FOR: { description: 'As a whole one on its own side.' },
    HALF: { description: 'As half of one where sides are counted; as it stands where distances are measured.' },
    LEFT_OUT: { description: 'Not at all.' },
  },
});

const AlignmentNormalise = builder.enumType('AlignmentNormalise', {
  description:
    'What a value is divided by, so that those who speak or act often do not outweigh the others. The names are those of Discourse Network Analyzer.',
  values: {
    NONE: { description: 'Nothing.' },
    AVERAGE_ACTIVITY: { description: 'ONE_MODE: the mean of how much the two said or did.' },
    JACCARD: { description: 'ONE_MODE: the number of sides on items that one of the two took, or both did.' },
    COSINE: { description: 'ONE_MODE: the product of the lengths of the two, as vectors of the sides they took.' },
    ACTIVITY: { description: 'TWO_MODE: how much the actor said or did on all items.' },
    PROMINENCE: { description: 'TWO_MODE: how much all actors said or did on the item.' },
  },
});

const AlignmentDuplicates = builder.enumType('AlignmentDuplicates', {
  description: 'Which of several takes of one actor on one item count in a window. "The same" means of the same value.',
  values: {
    ALL: { description: 'All of them.' },
    ONCE_PER_DAY: { description: 'The same one once for each day.' },
    ONCE_PER_MONTH: { description: 'The same one once for each month.' },
    ONCE_PER_YEAR: { description: 'The same one once for each year.' },
    ONCE: { description: 'The same one once.' },
    LATEST: {
      description:
        'The one held at the end of the window, whatever its value: the latest recorded by then, unless it has ended. Where the days leave open which is the latest, the last in the order of days; under `CERTAIN` none.',
    },
  },
});

const WindowUnit = builder.enumType('AlignmentWindowUnit', {
  description: 'What windows are measured in.',
  values: {
    DAYS: { description: 'Days.' },
    MONTHS: { description: 'Months of the calendar.' },
    YEARS: { description: 'Years of the calendar.' },
    TAKES: { description: 'Takes, in the order of the first day that each can mean.' },
  },
});

const windowSize = 'How many units a window holds.';
const windowStep = 'How many units after a window the next one begins. Less than the size: they overlap.';

const AlignmentWindowsInput = builder.inputType('AlignmentWindowsInput', {
  description: 'Windows that slide over time, with a matrix for each.',
  fields: (t) => ({
    unit: t.field({ type: WindowUnit, required: true, description: 'What they are measured in.' }),
    size: t.int({ required: true, defaultValue: 1, description: `${windowSize} 1 or more.` }),
    step: t.int({ required: true, defaultValue: 1, description: `${windowStep} 1 or more.` }),
  }),
});

const Windows = builder.objectRef<object>('AlignmentWindows').implement({
  description: 'How windows slide over time.',
  fields: (t) =>
    fields(t, {
      unit: choice(WindowUnit, 'What they are measured in.'),
      size: count(windowSize),
      step: count(windowStep),
    }),
});

export const AlignmentRules = builder.objectRef<object>('AlignmentRules').implement({
  description: 'Every rule that an alignment was made by: the arguments of the question, defaults included.',
  fields: (t) =>
    fields(t, {
      source: choice(AlignmentSource, 'What actors are aligned by.'),
      mode: choice(AlignmentMode, 'What is set against what.'),
      rule: choice(AlignmentRule, 'What makes a value.'),
      weight: choice(AlignmentWeight, 'How two takes are weighed.'),
      partial: choice(AlignmentPartial, 'How a value between 0 and 1, on either side, counts.'),
      normalise: choice(AlignmentNormalise, 'What a value is divided by.'),
      duplicates: choice(AlignmentDuplicates, 'Which of several takes on one item count.'),
      windows: maybe(found(Windows, 'How windows slide. Null: one matrix of all days.')),
      minimum: count('Items that a pair must share, or takes that a cell must rest on.'),
      isolates: flag('Whether actors and items without any pair or cell are listed too.'),
      from: maybe(day('The day from which takes count. Null: from the first on.')),
      asOf: maybe(day('The day up to which takes count. Null: to the last.')),
      certainty: choice(Certainty, 'How sure it must be that a take counts.'),
    }),
});

/** The arguments that say how an alignment is made. */
export function ruleArguments() {
  return builder.args((t) => ({
    from: t.field({
      type: 'PartialDate',
      description: 'Only takes from this day on count. A partial day means some day within it. Left out: all of them.',
    }),
    source: t.field({
      type: AlignmentSource,
      required: true,
      defaultValue: 'STANCES',
      description: 'What actors are aligned by.',
    }),
    mode: t.field({
      type: AlignmentMode,
      required: true,
      defaultValue: 'ONE_MODE',
      description: 'What is set against what.',
    }),
    rule: t.field({
      type: AlignmentRule,
      required: true,
      defaultValue: 'SUBTRACT',
      description: 'What makes the value of a pair or a cell.',
    }),
    weight: t.field({
      type: AlignmentWeight,
      required: true,
      defaultValue: 'COUNT',
      description: 'How two takes on one item are weighed.',
    }),
    partial: t.field({
      type: AlignmentPartial,
      required: true,
      defaultValue: 'FOR',
      description: 'How a value between 0 and 1, on either side, counts.',
    }),
    normalise: t.field({
      type: AlignmentNormalise,
      required: true,
      defaultValue: 'NONE',
      description: 'What a value is divided by; the mode must be one that it goes with.',
    }),
    duplicates: t.field({
      type: AlignmentDuplicates,
      required: true,
      defaultValue: 'LATEST',
      description: 'Which of several takes of one actor on one item count in a window.',
    }),
    windows: t.field({
      type: AlignmentWindowsInput,
      description: 'Windows that slide over time. Left out: one matrix of all days.',
    }),
    minimum: t.int({
      required: true,
      defaultValue: 1,
      description:
        'Items that a pair must share, or takes that a cell must rest on, to be given: 1 or more. It has no bearing on the mode TAKES.',
    }),
    isolates: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether actors and items without any pair or cell are listed too.',
    }),
  }));
}
