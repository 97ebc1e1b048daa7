import type {
  AgreementWeight,
  CellValueRule,
  Duplicates,
  Mode,
  Normalise,
  PartialSide,
  AlignmentRules as Rules,
  AlignmentSource as Source,
  WindowRule,
  WindowUnit,
} from '../../traverse/compare/alignment-rules.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe } from '../fields.ts';
import { Certainty } from '../snapshot.ts';
import { answerType, object } from './answer-type.ts';

const AlignmentSource = describedEnum<Source>(
  'AlignmentSource',
  'The records that are compared. An observation is one record of what an actor held, voted or did on one item, with a value from -1 to 1.',
  {
    STANCES:
      'Stances. The item is the proposition, the value is the polarity. Stances that take no side have no value.',
    VOTES:
      'Votes. The item is the roll call, the value is 1 for a yes, 0 for an abstention and -1 for a no. Absences are not observations.',
    EVENTS:
      'Events that an actor initiated. The item is the target actor, the value is a tenth of the intensity. Events without a target or an intensity are left out. Events are coded by machine from news and often contain errors.',
  },
);

const AlignmentMode = describedEnum<Mode>('AlignmentMode', 'What is compared with what.', {
  ONE_MODE: 'Actors with actors: see `AlignmentWindow.pairs`.',
  TWO_MODE: 'Actors with items: see `AlignmentWindow.cells`.',
  OBSERVATIONS: 'Nothing: lists the observations that count.',
});

const AlignmentRule = describedEnum<CellValueRule>('AlignmentRule', 'How the value of a pair or cell is computed.', {
  CONGRUENCE: 'Agreement: observations on the same side.',
  CONFLICT: 'Disagreement: observations on opposite sides.',
  SUBTRACT: 'Agreement minus disagreement.',
  COMBINE: 'Agreement plus disagreement.',
});

const AlignmentWeight = describedEnum<AgreementWeight>(
  'AlignmentWeight',
  'How two observations on one item are compared.',
  {
    COUNT: 'They are on the same side, on opposite sides, or neither: a value of 0 is on no side.',
    DISTANCE: 'Disagreement is half the difference of the two values, from 0 to 1; agreement is 1 minus that.',
  },
);

const AlignmentPartial = describedEnum<PartialSide>(
  'AlignmentPartial',
  'How a value between 0 and 1, or between -1 and 0, counts. Votes have no such values.',
  {
    FOR: 'As a full value on its side.',
    HALF: 'As half a value with `COUNT`; unchanged with `DISTANCE`.',
    LEFT_OUT: 'Not at all.',
  },
);

const AlignmentNormalise = describedEnum<Normalise>(
  'AlignmentNormalise',
  'What a value is divided by, so that very active actors do not dominate. The names are those of Discourse Network Analyzer (Leifeld 2017).',
  {
    NONE: 'Nothing.',
    AVERAGE_ACTIVITY: 'For `ONE_MODE`: the mean activity of the two actors.',
    JACCARD: 'For `ONE_MODE`: the number of sides on items taken by at least one of the two actors.',
    COSINE: 'For `ONE_MODE`: the product of the lengths of the two actors as vectors of the sides they took.',
    ACTIVITY: 'For `TWO_MODE`: the activity of the actor on all items.',
    PROMINENCE: 'For `TWO_MODE`: the activity of all actors on the item.',
  },
);

const AlignmentDuplicates = describedEnum<Duplicates>(
  'AlignmentDuplicates',
  'Which observations of one actor on one item count in a window. Observations are equal if they have the same value.',
  {
    ALL: 'All of them.',
    ONCE_PER_DAY: 'Equal ones once per day.',
    ONCE_PER_MONTH: 'Equal ones once per month.',
    ONCE_PER_YEAR: 'Equal ones once per year.',
    ONCE: 'Equal ones once.',
    LATEST:
      'Only the one that holds at the end of the window: the latest recorded by then, unless it has ended. If the dates leave open which is the latest, the last in date order counts; with `CERTAIN`, none does.',
  },
);

const AlignmentWindowUnit = describedEnum<WindowUnit>('AlignmentWindowUnit', 'The unit of windows.', {
  DAYS: 'Days.',
  MONTHS: 'Calendar months.',
  YEARS: 'Calendar years.',
  OBSERVATIONS: 'Observations, ordered by the first day that each can mean.',
});

const windowSize = 'Number of units in a window.';
const windowStep =
  'Number of units from the start of one window to the start of the next. Windows overlap if it is smaller than `size`.';

const AlignmentWindowsInput = builder.inputType('AlignmentWindowsInput', {
  description: 'Windows that slide over time, with a matrix for each.',
  fields: (t) => ({
    unit: t.field({ type: AlignmentWindowUnit, required: true, description: 'The unit of windows.' }),
    size: t.int({ required: true, defaultValue: 1, description: `${windowSize} At least 1.` }),
    step: t.int({ required: true, defaultValue: 1, description: `${windowStep} At least 1.` }),
  }),
});

const AlignmentWindows = answerType<WindowRule>('AlignmentWindows', 'Windows that slide over time.', {
  unit: choice(AlignmentWindowUnit, 'The unit of windows.'),
  size: count(windowSize),
  step: count(windowStep),
});

export const AlignmentRules = answerType<Rules>(
  'AlignmentRules',
  'The arguments with which an alignment was computed, including defaults.',
  {
    source: choice(AlignmentSource, 'The records that are compared.'),
    mode: choice(AlignmentMode, 'What is compared with what.'),
    rule: choice(AlignmentRule, 'How a value is computed.'),
    weight: choice(AlignmentWeight, 'How two observations are compared.'),
    partial: choice(AlignmentPartial, 'How values that are not full count.'),
    normalise: choice(AlignmentNormalise, 'What a value is divided by.'),
    duplicates: choice(AlignmentDuplicates, 'Which observations of one actor on one item count.'),
    windows: maybe(object(AlignmentWindows, 'How windows slide. Null if there is one matrix for all days.')),
    minimum: count('Minimum number of shared items of a pair, or of observations of a cell.'),
    isolates: flag('True if actors and items without a pair or cell are listed too.'),
    from: maybe(day('First day. Null if there is no lower bound.')),
    asOf: maybe(day('Last day. Null if there is no upper bound.')),
    certainty: choice(Certainty, 'Required certainty that an observation counts.'),
  },
);

/** The arguments that say how an alignment is computed. */
export const ruleArguments = builder.args((t) => ({
  from: t.field({
    type: 'PartialDate',
    description: 'First day of observations. A month or a year means some day within it. If null, no lower bound.',
  }),
  source: t.field({
    type: AlignmentSource,
    required: true,
    defaultValue: 'STANCES',
    description: 'The records that are compared.',
  }),
  mode: t.field({
    type: AlignmentMode,
    required: true,
    defaultValue: 'ONE_MODE',
    description: 'What is compared with what.',
  }),
  rule: t.field({
    type: AlignmentRule,
    required: true,
    defaultValue: 'SUBTRACT',
    description: 'How the value of a pair or cell is computed.',
  }),
  weight: t.field({
    type: AlignmentWeight,
    required: true,
    defaultValue: 'COUNT',
    description: 'How two observations on one item are compared.',
  }),
  partial: t.field({
    type: AlignmentPartial,
    required: true,
    defaultValue: 'FOR',
    description: 'How values that are not full count.',
  }),
  normalise: t.field({
    type: AlignmentNormalise,
    required: true,
    defaultValue: 'NONE',
    description: 'What a value is divided by. It must suit the mode.',
  }),
  duplicates: t.field({
    type: AlignmentDuplicates,
    required: true,
    defaultValue: 'LATEST',
    description: 'Which observations of one actor on one item count in a window.',
  }),
  windows: t.field({
    type: AlignmentWindowsInput,
    description: 'Windows that slide over time. If null, one matrix for all days.',
  }),
  minimum: t.int({
    required: true,
    defaultValue: 1,
    description:
      'Minimum number of shared items of a pair, or of observations of a cell: at least 1. Not used when observations are listed.',
  }),
  isolates: t.boolean({
    required: true,
    defaultValue: false,
    description: 'Whether to list actors and items without a pair or cell too.',
  }),
}));
