import { type VocabularyList, vocabulary, vocabularyDefinitions } from '../model/vocabulary.ts';
import { builder } from './builder.ts';

export const ActorKind = closedList('ActorKind', 'actor_kind');
export const Region = closedList('Region', 'region');
export const PactType = closedList('PactType', 'pact_type');
export const PactStatus = closedList('PactStatus', 'pact_status');
export const PartyRole = closedList('PartyRole', 'party_role');
export const ObligationKind = closedList('ObligationKind', 'obligation_kind');
export const ObligationCondition = closedList('ObligationCondition', 'obligation_condition');
export const RelationKind = closedList('RelationKind', 'relation_kind');
export const IdentifierScheme = closedList('IdentifierScheme', 'identifier_scheme');
export const Topic = closedList('Topic', 'topic');
export const Position = closedList('Position', 'position');
export const StatementKind = closedList('StatementKind', 'statement_kind');
export const DatePrecision = closedList('DatePrecision', 'date_precision');
export const ReplyKind = closedList('ReplyKind', 'reply_kind');
export const OfficialRole = closedList('OfficialRole', 'official_role');
export const Basis = closedList('Basis', 'basis');
export const SourceKind = closedList('SourceKind', 'source_kind');
export const ReadAs = closedList('ReadAs', 'read_as');

export const VoteChoice = builder.enumType('VoteChoice', {
  description: 'How an actor voted.',
  values: {
    YES: { value: 'yes', description: 'In favour.' },
    NO: { value: 'no', description: 'Against.' },
    ABSTAIN: { value: 'abstain', description: 'Neither in favour nor against.' },
  },
});

/** A GraphQL enum for a vocabulary of the seeds: the words of the seed file in capitals, each with its definition. */
function closedList(name: string, list: VocabularyList) {
  const terms = Object.entries<string>(vocabulary[list]);
  return builder.enumType(name, {
    description: vocabularyDefinitions[list],
    values: Object.fromEntries(terms.map(([id, description]) => [id.toUpperCase(), { value: id, description }])),
  });
}
