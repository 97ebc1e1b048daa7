import type { NodeRef } from '../../model/node-ref.ts';

/** The first and the last whole day that a day can mean. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * What an actor did on an item, and how far it went: the one thing that is aligned.
 * A stance on a proposition is one; a vote or an act can be put in the same words, and is then aligned by the same rules.
 */
export interface Take {
  readonly actor: string;
  readonly item: string;
  /** From -1, against, to 1, for. Null: it takes no side, which is not the 0 of both sides weighed. */
  readonly value: number | null;
  readonly day: Span;
  readonly ref: NodeRef;
}
