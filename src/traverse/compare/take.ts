import type { NodeRef } from '../../model/node-ref.ts';

/** The first and the last whole day that a day can mean. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * What an actor did on an item, and how far it went: the one thing that is aligned.
 * A stance on a proposition is one, a vote in a roll call, or an event between two actors; all are aligned by the same rules.
 */
export interface Take {
  readonly actor: string;
  readonly item: string;
  /** From -1, against, to 1, for. Null: it takes no side, which is not the 0 of both sides weighed. */
  readonly value: number | null;
  readonly day: Span;
  /** Where it was read: the stance, the roll call or the event. */
  readonly ref: NodeRef;
}
