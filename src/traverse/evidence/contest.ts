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
  /** Whether there are more stances or replies than are listed. */
  readonly more: boolean;
}

/** Stances and replies that are listed of each at the most. */
export const MOST_CONTESTING = 50;

/** What an answer does that goes against what it answers. One that warns or voices concern need not. */
export const contestingKinds: readonly VocabularyValue<'reply_kind'>[] = [
  'rejects',
  'protests',
  'demands_retraction',
  'condemns',
];

/** Gathers what stands against a fact: values in conflict, stances of others, and answers to the statement it was made in. */
export async function contestOf(graph: Asker, row: DossierRow): Promise<Contest> {
  const limit = whole(MOST_CONTESTING + 1);
  const [stances, replies] = await Promise.all([
    graph.ask(opposedStances, { ids: row.stances, limit }),
    row.statement === null
      ? []
      : graph.ask(contestingReplies, { id: row.statement, kinds: [...contestingKinds], limit }),
  ]);
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
    more: stances.length > MOST_CONTESTING || replies.length > MOST_CONTESTING,
  };
}

function ref(label: NodeRef['label'], id: string): NodeRef {
  return { label, id };
}
