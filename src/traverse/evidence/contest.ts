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

/** Who says otherwise, or speaks against it. That somebody does says nothing on who is right. */
export interface Contest {
  readonly claims: readonly ContestedValue[];
  readonly stances: readonly OpposedStance[];
  readonly replies: readonly ContestingReply[];
  /** The kinds of answer that were looked for. */
  readonly replyKinds: readonly ReplyKind[];
  /** Whether there are more stances or replies than are listed. */
  readonly more: boolean;
}

/** Stances and replies that are listed of each at the most. */
export const MAX_CONTESTING = 50;

/** What an answer chiefly does to what it answers. */
export type ReplyKind = VocabularyValue<'reply_kind'>;

/**
 * The kinds of answer that go against what they answer, where nothing else is asked for: it is refused, protested, asked to be taken
 * back, called wrong, or met with a harmful consequence or a worry. To set out one's own position, to announce a step, or to confirm
 * having heard it may be meant either way.
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
 * Gathers what stands against a fact: values in conflict, and of what is seen the stances of others and the answers of some kinds to the
 * statement it was made in.
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
