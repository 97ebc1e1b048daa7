import type { VocabularyValue } from '../../model/vocabulary.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong } from '../neighbours.ts';
import { requiredFact } from '../required-fact.ts';

/** What a pact says of one duty. */
export interface ObligationTerms {
  readonly kind: VocabularyValue<'obligation_kind'>;
  readonly article: string | null;
  readonly mutual: boolean;
  readonly condition: VocabularyValue<'obligation_condition'>;
  readonly area: string | null;
}

/** What an obligation says. */
export function termsOf(graph: Projection, obligation: number): ObligationTerms {
  const { article, mutual, condition, area } = graph.nodeFacts(obligation);
  return {
    kind: obligationKind(graph, obligation),
    article,
    mutual: mutual === true,
    condition: requiredFact(condition),
    area,
  };
}

/** What an obligation is about. */
export function obligationKind(graph: Projection, obligation: number): ObligationTerms['kind'] {
  return requiredFact(graph.nodeFacts(obligation).kind);
}

/** The actors that an obligation names as the adversary. */
export function adversariesOf(graph: Projection, obligation: number): readonly number[] {
  return neighboursAlong(graph, obligation, 'OUT', 'NAMES_ADVERSARY');
}
