import type { AnyRecord, RecordOf } from '../model/records.ts';

type Pact = RecordOf<'pacts'>;

/** What a data set may say of a pact. */
export type PactFacts = Pick<Pact, 'id' | 'name' | 'type' | 'parties' | 'inForce' | 'sources'> &
  Partial<Omit<Pact, 'verified' | 'clauses' | 'suspensions' | 'vote' | 'founds' | 'beneficiary'>>;

/** A pact as a data set gives it: all it does not speak of is empty. */
export function pactRecord(facts: PactFacts): AnyRecord {
  const record: Pact = {
    aliases: [],
    signed: null,
    signedAt: null,
    status: null,
    termYears: null,
    renewals: [],
    obligations: [],
    clauses: [],
    relations: [],
    founds: null,
    beneficiary: null,
    suspensions: [],
    vote: null,
    signatories: [],
    identifiers: [],
    claims: [],
    note: null,
    unverifiedFields: [],
    verified: true,
    ...facts,
  };
  return { noun: 'pacts', record };
}
