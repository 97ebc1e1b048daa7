import { builder } from './builder.ts';
import { requiredCertainty } from './snapshot.ts';

builder.inputType('NumberRange', {
  description: 'A range of numbers that includes both bounds. A bound that is left out is open.',
  fields: (t) => ({
    least: t.float({ description: 'Smallest number.' }),
    most: t.float({ description: 'Largest number.' }),
  }),
});

const DayRange = builder.inputType('DayRange', {
  description:
    'A range of days that includes both `since` and `until`: `{ since: "2018", until: "2018" }` is the whole year. A bound that is left out is open.',
  fields: (t) => ({
    since: t.field({
      type: 'PartialDate',
      description: 'First day of the range. A month or a year counts as its first day.',
    }),
    until: t.field({
      type: 'PartialDate',
      description: 'Last day of the range. A month or a year counts as its last day.',
    }),
    before: t.field({
      type: 'PartialDate',
      description: 'First day after the range. A month or a year counts as its first day.',
    }),
  }),
});

builder.inputType('DayFilter', {
  description: 'Compares a day, or a period, with other days. All conditions must match.',
  fields: (t) => ({
    during: t.field({
      type: DayRange,
      description:
        'Matches if it lies wholly in this range on every reading of inexact days. A period without an end never matches.',
    }),
    overlaps: t.field({
      type: DayRange,
      description: 'Matches if it can share a day with this range. A missing bound of a period counts as open.',
    }),
    before: t.field({
      type: 'PartialDate',
      description: 'Matches if it is over before the first day that this date can mean.',
    }),
    after: t.field({
      type: 'PartialDate',
      description: 'Matches if it begins after the last day that this date can mean.',
    }),
    meets: t.field({
      type: 'PartialDate',
      description: 'Matches if it can fall on this day; a period, if it can begin or end on it.',
    }),
  }),
});

builder.inputType('OnDay', {
  description: 'A day, and how certain it must be that something held on it.',
  fields: (t) => ({
    date: t.field({
      type: 'PartialDate',
      required: true,
      description: 'Day to look at. A month or a year means some day within it.',
    }),
    certainty: t.field(requiredCertainty()),
  }),
});
