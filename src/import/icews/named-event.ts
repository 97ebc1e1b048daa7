import { createHash } from 'node:crypto';
import { isDay } from '../../model/days.ts';
import { cellUnusable } from '../errors.ts';
import type { ImportContext, Row } from '../importer.ts';
import { type Outcome, rejected } from '../outcome.ts';
import type { Acts } from './acts.ts';
import type { Draft } from './draft.ts';
import { nameOf } from './party.ts';

/**
 * The event of a row that has names, and no numbers of its own. Its id is made of all its cells, so that more files can be added
 * later and the same event in two of them is one.
 */
export function namedEvent({ dataset }: ImportContext, row: Row, acts: Acts): Draft | Outcome {
  const { subject = '', relation = '', object = '', date = '' } = row.cells;
  if (nameOf(subject) === '') return rejected(cellUnusable(row, 'subject', 'a name'));
  if (nameOf(object) === '') return rejected(cellUnusable(row, 'object', 'a name'));
  if (date.length !== 10 || !isDay(date)) return rejected(cellUnusable(row, 'date', 'a day as YYYY-MM-DD'));
  const code = acts.codeOf(relation);
  if (code === undefined) return rejected(cellUnusable(row, 'relation', 'an act that cameo-codes.csv has'));
  return {
    id: `${dataset}--named-${date}-${digestOf([subject, relation, object].join('\t'))}`,
    date,
    code,
    intensity: acts.weightOf(code) ?? null,
    initiator: { name: nameOf(subject), country: '' },
    target: { name: nameOf(object), country: '' },
  };
}

/** Eighty bits: of a million events of one day two would share an id with a probability of about one in a trillion. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
