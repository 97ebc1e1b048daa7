import { at } from '../compile/location.ts';
import { builder } from './builder.ts';
import { fields, one } from './fields.ts';
import { Snapshot } from './nouns.ts';

/** How partial and unknown days count, wherever a day is asked for. */
export const Certainty = builder.enumType('Certainty', {
  description: 'How partial and unknown days count.',
  values: {
    CERTAIN: {
      value: 'CERTAIN',
      description:
        'Every reading of the days involved must hold. A beginning that was not found is never certain. An end that was not found is certain only up to the day a source attests, or where a pact says that its bounds are certain.',
    },
    POSSIBLE: {
      value: 'POSSIBLE',
      description: 'One reading of the days involved must hold. An end that was not found is taken as open.',
    },
  },
});

Snapshot.implement({
  description:
    'The whole schema as it was valid on a day: offices, memberships, parties, recognitions and periods in force that cover it, obligations of pacts in force, statements and pacts dated by then, and of the stances the latest recorded by then.',
  fields: (t) =>
    fields(t, {
      date: one('PartialDate', { kind: 'echo', argument: 'date' }, 'The day asked for.'),
      certainty: one(Certainty, { kind: 'echo', argument: 'certainty' }, 'How partial and unknown days count in it.'),
    }),
});

builder.queryFields((t) => ({
  asOf: t.field({
    type: Snapshot,
    description:
      'The whole schema as it was valid on a day. Lists leave out what was not valid then; a link to one thing is followed as it is.',
    args: {
      date: t.arg({
        type: 'PartialDate',
        required: true,
        description: 'The day. A partial day means some day within it.',
      }),
      certainty: t.arg({
        type: Certainty,
        required: true,
        defaultValue: 'POSSIBLE',
        description: 'How partial and unknown days count.',
      }),
    },
    extensions: at({ kind: 'asOf' }),
    resolve: () => ({}),
  }),
}));
