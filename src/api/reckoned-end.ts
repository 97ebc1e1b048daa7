import { linkedAlong } from '../compile/location.ts';
import { builder } from './builder.ts';
import { position } from './facets.ts';
import { count, day, fields, maybe, one, type Spec } from './fields.ts';

const ReckonedEnd = builder.objectRef<object>('ReckonedEnd').implement({
  description:
    'When the term of a pact runs out, reckoned from its start, its term and its renewals. It is arithmetic, not a finding: no source prints this day, and a pact can end earlier or go on.',
  fields: (t) =>
    fields(t, {
      date: position(0, day('The month in which the term runs out, or the year where no more is known of the start.')),
      from: position(1, day('The start it is reckoned from: the beginning of the last period in force.')),
      years: position(2, count('Years of the term and of all renewals together.')),
    }),
});

/** When a pact's term runs out. Null without a term or a start, for a period whose end is recorded, and where a source prints the end. */
export const reckonedEnd: Spec = maybe(
  one(
    ReckonedEnd,
    {
      kind: 'derived',
      needs: [
        { properties: ['termYears'] },
        { via: linkedAlong('IN_FORCE', 'out', 'Period'), properties: ['since', 'untilEarliest'] },
        { via: linkedAlong('EXTENDED_BY', 'out', 'Renewal'), properties: ['extendsByYears', 'until'] },
      ],
      rule: ([own = []] = [], periods = [], renewals = []) => reckon(own[0], periods.at(-1), renewals),
    },
    'When its term runs out by arithmetic, told apart from what a source prints. Null: nothing to reckon from, or its end is recorded.',
  ),
);

/** From a term, the last period as [since, end] and renewals as [years, end] to [date, from, years]. */
export function reckon(
  term: unknown,
  period: readonly unknown[] | undefined,
  renewals: readonly (readonly unknown[])[],
): readonly unknown[] | undefined {
  const [since, end] = period ?? [];
  const isPrinted = renewals.some(([, until]) => typeof until === 'string');
  if (typeof term !== 'number' || typeof since !== 'string' || typeof end === 'string' || isPrinted) return undefined;
  const years = renewals.reduce((sum, [more]) => sum + Number(more), term);
  const [year = '', month] = since.split('-');
  const last = String(Number(year) + years);
  return [month === undefined ? last : `${last}-${month}`, since, years];
}
