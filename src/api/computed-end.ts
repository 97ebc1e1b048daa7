import { linkedAlong } from '../compile/location.ts';
import { builder } from './builder.ts';
import { computeEnd } from './compute-end.ts';
import { count, day, fields, maybe, one, position, type Spec } from './fields.ts';

const ComputedEnd = builder.objectRef<object>('ComputedEnd').implement({
  description:
    'The computed end of the term of a pact: its start plus its term and its renewals. No source prints this day, and a pact can end earlier or continue.',
  fields: (t) =>
    fields(t, {
      date: position(0, day('Month in which the term ends, or the year if no more is known of the start.')),
      from: position(1, day('Start that the end is computed from: the first day of the last period in force.')),
      years: position(2, count('Number of years of the term and all renewals together.')),
    }),
});

/** When a pact's term runs out. Null without a term, a start or the years of a renewal, for a period whose end is recorded, and where a source prints the end. */
export const computedEnd: Spec = maybe(
  one(
    ComputedEnd,
    {
      kind: 'derived',
      needs: [
        { properties: ['termYears'] },
        { via: linkedAlong('IN_FORCE', 'out', 'Period', 'first'), properties: ['since', 'untilEarliest'] },
        { via: linkedAlong('EXTENDED_BY', 'out', 'Renewal', 'first'), properties: ['extendsByYears', 'until'] },
      ],
      rule: ([own = []] = [], periods = [], renewals = []) => computeEnd(own[0], periods.at(-1), renewals),
    },
    'Computed end of the term, as opposed to an end that a source prints. Null if there is no term or no known start, if the pact was renewed by a number of years that was not found, or if an end is recorded.',
  ),
);
