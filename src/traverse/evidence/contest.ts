import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { contestingReplies, type DossierRow, opposedStances } from './texts.ts';

/** One of several values in conflict, with the text it is on. */
export interface ContestedValue {
  readonly on: NodeRef;
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly sources: readonly NodeRef[];
}

/** A stance of another actor that goes the other way on the same proposition. */
export interface OpposedStance {
  readonly stance: NodeRef;
  readonly actor: NodeRef;
  readonly proposition: NodeRef;
  /** The stance that it stands against. */
  readonly against: NodeRef;
  readonly position: string;
  readonly date: string;
}

/** A statement that answers and goes against. */
export interface ContestingReply {
  readonly statement: NodeRef;
  readonly actor: NodeRef | null;
  readonly kind: string;
  readonly date: string;
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
export const MOST_CONTESTING = 50;

/** What a snapshot shows. Left out: all of the graph is shown. */
export type IsShown = (ref: NodeRef) => boolean;

/** Stances and replies that are read of each at the most in a snapshot, so that those of the day of a snapshot are found among them. */
const MOST_READ = 500;

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
 * Gathers what stands against a fact: values in conflict, and of what is shown the stances of others and the answers of some kinds to the
 * statement it was made in.
 */
export async function contestOf(
  graph: Asker,
  row: DossierRow,
  replyKinds: readonly ReplyKind[],
  isShown?: IsShown,
): Promise<Contest> {
  const most = isShown === undefined ? MOST_CONTESTING : MOST_READ;
  const limit = whole(most + 1);
  const [opposed, answers] = await Promise.all([
    graph.ask(opposedStances, { ids: row.stances, limit }),
    row.statement === null ? [] : graph.ask(contestingReplies, { id: row.statement, kinds: [...replyKinds], limit }),
  ]);
  const stances = opposed.filter(({ id }) => isShown?.(ref('Stance', id)) ?? true);
  const replies = answers.filter(({ id }) => isShown?.(ref('Statement', id)) ?? true);
  return {
    claims: row.claims.map(({ on, label, field, value, preferred, sources }) => ({
      on: { label, id: on },
      field,
      value,
      preferred,
      sources: sources.map((id) => ref('Source', id)),
    })),
    stances: stances.slice(0, MOST_CONTESTING).map(({ id, actor, proposition, against, position, date }) => ({
      stance: ref('Stance', id),
      actor: ref('Actor', actor),
      proposition: ref('Proposition', proposition),
      against: ref('Stance', against),
      position,
      date,
    })),
    replies: replies.slice(0, MOST_CONTESTING).map(({ id, actor, kind, date }) => ({
      statement: ref('Statement', id),
      actor: actor === null ? null : ref('Actor', actor),
      kind,
      date,
    })),
    replyKinds: [...new Set(replyKinds)],
    more: [stances, replies].some(isLong) || [opposed, answers].some(({ length }) => length > most),
  };
}

function isLong({ length }: readonly unknown[]): boolean {
  return length > MOST_CONTESTING;
}

function ref(label: NodeRef['label'], id: string): NodeRef {
  return { label, id };
}
