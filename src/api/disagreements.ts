import { linkedAlong } from '../compile/location.ts';
import { listIn } from '../compile/record-rows.ts';
import type { Label } from '../model/labels.ts';
import { builder } from './builder.ts';
import { fields, many, position, type Spec, text, texts } from './fields.ts';
import { spoken } from './words.ts';

const Disagreement = builder.objectRef<object>('Disagreement').implement({
  description:
    'A fact for which two records of one thing give different values. Neither is preferred; lists return the original record.',
  fields: (t) =>
    fields(t, {
      field: position(
        0,
        text(
          'The fact: a field, such as `signed`, `inForce.until` (the last day of the last period) or `identifiers.unts`, or one of a link, such as `parties.china.since`.',
        ),
      ),
      shown: position(1, text('Value of the original record.')),
      other: position(2, text('Value of the other record.')),
      record: position(3, text('Slug of the other record.')),
      dataset: position(4, text('Data set of the other record.')),
      sources: position(5, texts('Slugs of the sources of the other record.')),
    }),
});

/** What a link between two records of one thing keeps of their disagreements. */
const kept: readonly string[] = ['differs', 'originalValues', 'duplicateValues', 'duplicateSources'];

/** The disagreements of an original record with each of its duplicates. */
export function disagreementsOf(noun: Label): Spec {
  const other = { via: linkedAlong('SAME_AS', 'in', noun), properties: ['id', 'dataset'] };
  return many(
    Disagreement,
    { kind: 'derived', needs: [{ ...other, linkProperties: kept, onAllDays: true }], rule: listed },
    `Facts for which another record of the same ${spoken(noun)} gives a different value, with that record, its data set and its sources. A value that only one record gives does not count, nor do days that differ only in precision. Empty if the records agree. For a duplicate, use \`sameAs\`.`,
  );
}

/** The disagreements of the two records that a link joins. */
export const disagreementsOfLink: Spec = many(
  Disagreement,
  {
    kind: 'derived',
    needs: [{ part: 'from', properties: ['id', 'dataset'] }, { properties: kept }],
    rule: ([record = []] = [], [values = []] = []) => listed([[...record, ...values]]),
  },
  'Facts for which the two records give different values.',
);

/** One row for each fact of each link, of rows of the other record and what the link keeps: nothing, if an earlier version made it. */
function listed(rows: readonly (readonly unknown[])[] = []): readonly unknown[] {
  return [
    rows.flatMap(([record, dataset, differs, shown, others, sources]) =>
      listIn(differs).map((field, at) => [
        field,
        listIn(shown)[at],
        listIn(others)[at],
        record,
        dataset,
        sources ?? [],
      ]),
    ),
  ];
}
