import type { AnyRecord, RecordOf } from '../model/records.ts';

type Pact = RecordOf<'pacts'>;

/** A pact in a data set. */
export type PactFacts = Pick<Pact, 'id' | 'name' | 'type' | 'parties' | 'inForce' | 'sources'> &
  Partial<Omit<Pact, 'verified' | 'clauses' | 'suspensions' | 'vote' | 'founds' | 'beneficiary'>>;

/** The record of a pact; fields that the data set does not have are empty. */
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
