import type { AnyRecord, RecordOf } from '../model/records.ts';

type Statement = RecordOf<'statements'>;

/** What a data set may say of a statement. */
export type StatementFacts = Pick<
  Statement,
  'id' | 'date' | 'datePrecision' | 'actor' | 'kind' | 'summary' | 'sources'
> &
  Partial<Pick<Statement, 'officials' | 'venue' | 'addressedTo' | 'language' | 'length' | 'note'>>;

/**
 * A statement as a data set gives it: what was said stays out, so it is about nothing and quotes nothing.
 * Of the words no more is kept than how long they are, and in which language.
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
