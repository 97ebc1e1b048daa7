import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import type { View } from '../../projection/view.ts';
import { type ContestingReply, contestingReplies } from './contesting-replies.ts';
import { type OpposedStance, opposedStances } from './opposed-stances.ts';
import type { DossierRow } from './queries.ts';

/** One of several values in conflict, with the text it is on. */
export interface ContestedValue {
  readonly on: NodeRef;
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly sources: readonly NodeRef[];
}

/** What contradicts a fact. It does not say who is right. */
export interface Contest {
  readonly claims: readonly ContestedValue[];
  readonly stances: readonly OpposedStance[];
  readonly replies: readonly ContestingReply[];
  /** The kinds of reply that count. */
  readonly replyKinds: readonly ReplyKind[];
  /** Whether there are more stances or replies than are listed. */
  readonly more: boolean;
}

/** Maximum number of stances, and of replies. */
export const MAX_CONTESTING = 100;

/** The kind of a reply. */
export type ReplyKind = VocabularyValue<'reply_kind'>;

/**
 * The kinds of reply that count as contradiction by default: rejections, protests, demands to retract, condemnations, warnings and
 * concerns. Clarifications, announcements and acknowledgements can be meant either way.
 */
export const contestingKinds: readonly ReplyKind[] = [
  'rejects',
  'protests',
  'demands_retraction',
  'condemns',
  'warns',
  'voices_concern',
];

/**
 * Finds what contradicts a fact: conflicting values, and in the view opposing stances of others and contradicting replies to its
 * statement.
 */
export function contestOf(
  view: View,
  { stances: ids, statement, claims }: Pick<DossierRow, 'stances' | 'statement' | 'claims'>,
  replyKinds: readonly ReplyKind[],
): Contest {
  const numbersOf = (label: 'Stance' | 'Statement', names: readonly string[]) =>
    names.flatMap((id) => view.graph.find({ label, id }) ?? []);
  const stances = opposedStances(view, numbersOf('Stance', ids));
  const answered = numbersOf('Statement', statement === null ? [] : [statement]);
  const [replies = []] = answered.map((node) => contestingReplies(view, node, replyKinds));
  return {
    claims: claims.map(claimOf),
    stances: stances.slice(0, MAX_CONTESTING),
    replies: replies.slice(0, MAX_CONTESTING),
    replyKinds: [...new Set(replyKinds)],
    more: [stances, replies].some(({ length }) => length > MAX_CONTESTING),
  };
}

function claimOf({ on, label, field, value, preferred, sources }: DossierRow['claims'][number]): ContestedValue {
  return {
    on: { label, id: on },
    field,
    value,
    preferred,
    sources: sources.map((id) => ({ label: 'Source', id })),
  };
}
