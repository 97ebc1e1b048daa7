import { at } from '../compile/location.ts';
import { certainties, defaultCertainty } from '../model/validity.ts';
import { builder } from './builder.ts';
import { fields, one } from './fields.ts';
import { Snapshot } from './nouns.ts';

/** How sure what is said of a day must be, wherever a day is asked for. */
export const Certainty = builder.enumType('Certainty', {
  description:
    'How certain an answer about a day must be. Each level includes the more certain ones. `docs/time.md` has a table of cases.',
  values: {
    CERTAIN: { value: 'CERTAIN', description: certainties.CERTAIN },
    PRESUMED: { value: 'PRESUMED', description: `${certainties.PRESUMED} This is the default.` },
    POSSIBLE: { value: 'POSSIBLE', description: certainties.POSSIBLE },
  },
});

/** The argument that says how sure an answer about a day must be. */
export function certaintyArgument(description?: string) {
  return builder.args((t) => ({ certainty: t.field(requiredCertainty(description)) })).certainty;
}

/** The same as a field of an input. */
export function requiredCertainty(description = 'Required certainty that something held on the day.') {
  return { type: Certainty, required: true, defaultValue: defaultCertainty, description } as const;
}

/** The arguments of `asOf`. */
const dayArguments = () =>
  builder.args((t) => ({
    date: t.field({
      type: 'PartialDate',
      required: true,
      description: 'Day to look at. A month or a year means some day within it.',
    }),
    certainty: certaintyArgument(),
  }));

Snapshot.implement({
  description:
    'The graph on a given day. It includes offices, memberships, parties, recognitions and periods in force that hold on the day, obligations of pacts in force, statements and pacts dated by then, and the latest stance of each actor on each proposition. Filters, counts, facets and traversals use the same day. Actors are always included: `existence` says whether one existed.',
  fields: (t) =>
    fields(t, {
      date: one('PartialDate', { kind: 'echo', argument: 'date' }, 'Day of the snapshot.'),
      certainty: one(Certainty, { kind: 'echo', argument: 'certainty' }, 'Certainty of the snapshot.'),
    }),
});

builder.queryFields((t) => ({
  asOf: t.field({
    type: Snapshot,
    description:
      'Returns the graph on a given day. Lists omit what did not hold then; links to a single object are followed as they are. IDs inside it include the day, such as `State:japan@1970-01-01`.',
    args: dayArguments(),
    extensions: at({ kind: 'asOf' }),
    resolve: () => ({}),
  }),
}));
