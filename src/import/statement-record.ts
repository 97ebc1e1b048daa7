import type { AnyRecord, RecordOf } from '../model/records.ts';

type Statement = RecordOf<'statements'>;

/** A statement in a data set. */
export type StatementFacts = Pick<
  Statement,
  'id' | 'date' | 'datePrecision' | 'actor' | 'kind' | 'summary' | 'sources'
> &
  Partial<Pick<Statement, 'endDate' | 'officials' | 'venue' | 'addressedTo' | 'language' | 'length' | 'note'>>;

/**
 * The record of a statement without its text: it is about no proposition and has no quotes.
 * Only the length and the language of the text are stored.
 */
export function statementRecord(facts: StatementFacts): AnyRecord {
  const record: Statement = {
    endDate: null,
    officials: [],
    venue: null,
    addressedTo: [],
    about: [],
    respondsTo: [],
    invokes: [],
    language: null,
    length: null,
    quotes: [],
    claims: [],
    note: null,
    unverifiedFields: [],
    verified: true,
    ...facts,
  };
  return { noun: 'statements', record };
}
