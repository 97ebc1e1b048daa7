import { at } from '../compile/location.ts';
import { certainties, defaultCertainty } from '../model/validity.ts';
import { builder } from './builder.ts';
import { fields, one } from './fields.ts';
import { Snapshot } from './nouns.ts';

/** How sure what is said of a day must be, wherever a day is asked for. */
export const Certainty = builder.enumType('Certainty', {
  description:
    'How sure an answer about a day must be. Each level includes the surer ones. `docs/time.md` has a table of cases.',
  values: {
    CERTAIN: { value: 'CERTAIN', description: certainties.CERTAIN },
    PRESUMED: { value: 'PRESUMED', description: `${certainties.PRESUMED} The default.` },
    POSSIBLE: { value: 'POSSIBLE', description: certainties.POSSIBLE },
  },
});

/** The argument that says how sure an answer about a day must be. */
export function certaintyArgument(
  description = 'Required certainty that something held on the day. Default: `PRESUMED`.',
) {
  return builder.args((t) => ({
    certainty: t.field({ type: Certainty, required: true, defaultValue: defaultCertainty, description }),
  })).certainty;
}

/** The arguments of `asOf`. */
const dayArguments = () =>
  builder.args((t) => ({
    date: t.field({
      type: 'PartialDate',
      required: true,
      description: 'The day. A month or a year stands for some day within it.',
    }),
    certainty: certaintyArgument(),
  }));

Snapshot.implement({
  description:
    'The graph as it stood on a day. It shows offices, memberships, parties, recognitions and periods in force that hold on the day, obligations of pacts in force, statements and pacts dated by then, and of the stances of one actor on one proposition the latest recorded. Filters, counts, facets and traversals look at the same day. Actors are always listed: `existence` says whether one existed.',
  fields: (t) =>
    fields(t, {
      date: one('PartialDate', { kind: 'echo', argument: 'date' }, 'The day asked for.'),
      certainty: one(Certainty, { kind: 'echo', argument: 'certainty' }, 'How sure what is shown must be.'),
    }),
});

builder.queryFields((t) => ({
  asOf: t.field({
    type: Snapshot,
    description:
      'The graph as it stood on a day. Lists leave out what did not hold then; a link to one thing is followed as it is. Ids inside it carry the day, "State:japan@1970-01-01".',
    args: dayArguments(),
    extensions: at({ kind: 'asOf' }),
    resolve: () => ({}),
  }),
}));
