import { type Answer, ask } from './ask.ts';
import {
  type OfficialDetailsQuery,
  type OrganisationDetailsQuery,
  type OtherDetailsQuery,
  officialDetails,
  organisationDetails,
  otherDetails,
  type PactDetailsQuery,
  type PropositionDetailsQuery,
  pactDetails,
  propositionDetails,
  type RecognitionDetailsQuery,
  recognitionDetails,
  type StanceDetailsQuery,
  type StateDetailsQuery,
  type StatementDetailsQuery,
  stanceDetails,
  stateDetails,
  statementDetails,
  type TypedDocument,
} from './generated.ts';

/** What the panel tells of a node: its facts, and its links by type. */
export type Details =
  | StateDetailsQuery
  | OrganisationDetailsQuery
  | OfficialDetailsQuery
  | PactDetailsQuery
  | PropositionDetailsQuery
  | StatementDetailsQuery
  | StanceDetailsQuery
  | RecognitionDetailsQuery
  | OtherDetailsQuery;

/** The details of a node of one type, where it has facts. */
export type DetailsOf<Query extends Details, Name extends string> = Extract<
  NonNullable<Query['node']>,
  { readonly __typename: Name }
>;

/** The details of one node, in one request. Rejects only if `signal` was aborted. */
export function fetchDetails(id: string, signal: AbortSignal): Promise<Answer<Details>> {
  const [type = ''] = id.split(':');
  return ask<Details, { readonly id: string }>(documents[type] ?? otherDetails, { id }, signal);
}

const documents: Readonly<Record<string, TypedDocument<Details, { readonly id: string }>>> = {
  State: stateDetails,
  Organisation: organisationDetails,
  Official: officialDetails,
  Pact: pactDetails,
  Proposition: propositionDetails,
  Statement: statementDetails,
  Stance: stanceDetails,
  Recognition: recognitionDetails,
};
