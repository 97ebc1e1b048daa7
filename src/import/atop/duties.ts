import type { VocabularyValue } from '../../model/vocabulary.ts';

/** A kind of duty the data code, and how this project names it. */
export interface Duty {
  /** The column of the data. */
  readonly column: string;
  readonly kind: VocabularyValue<'obligation_kind'>;
  readonly summary: string;
  readonly condition: VocabularyValue<'obligation_condition'>;
  /** What a pact is called whose strongest duty it is. */
  readonly pact: string;
}

/** The five kinds of duty, the one that names a pact first. What must happen is that of the code book; the texts of the pacts were not read. */
export const duties: readonly Duty[] = [
  {
    column: 'defense',
    kind: 'defence',
    summary: 'To help a member that is attacked.',
    condition: 'armed_attack',
    pact: 'Defence pact',
  },
  {
    column: 'offense',
    kind: 'offence',
    summary: 'To fight at the side of a member, also where none was attacked.',
    condition: 'named_events',
    pact: 'Pact on joint war',
  },
  {
    column: 'neutral',
    kind: 'neutrality',
    summary: 'To stay out of a war that a member is in.',
    condition: 'named_events',
    pact: 'Neutrality pact',
  },
  {
    column: 'nonagg',
    kind: 'non_aggression',
    summary: 'To use no force against a member.',
    condition: 'none',
    pact: 'Non-aggression pact',
  },
  {
    column: 'consul',
    kind: 'consultation',
    summary: 'To consult with the members, or to act with them, in a crisis.',
    condition: 'threat',
    pact: 'Consultation pact',
  },
];
