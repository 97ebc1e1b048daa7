import type { DayBounds } from '../model/days.ts';

/** Bytes of the matrix. NONE if no vote of the actor is recorded. */
export const voteCodes = { NONE: 0, YES: 1, ABSTAIN: 2, NO: 3 } as const;

/** A roll call that has a day of its own. */
export interface DatedRollCall {
  readonly node: number;
  readonly day: DayBounds;
  /** Its day as it is written; where sources differ and none is preferred, the first whole day it can mean. */
  readonly date: string;
  /** Null if it is not known. */
  readonly session: number | null;
  /** Whether it is listed as a key vote. */
  readonly isImportant: boolean;
  /** Its issues, by the short names of its data set. */
  readonly issues: readonly string[];
}

/** All recorded votes in roll calls that have a day of their own: a byte for each actor and roll call. */
export interface VoteMatrix {
  /** Those with a recorded vote, by the first day that each can mean, then by id. The place in this list is the column. */
  readonly rollCalls: readonly DatedRollCall[];
  /** The nodes of all that voted in them, by id. */
  readonly actors: Uint32Array;
  /** Size of its cells in bytes. */
  readonly bytes: number;
  /** The votes of an actor, one of `voteCodes` per roll call; undefined if it has none. */
  votesOf(actor: number): Uint8Array | undefined;
}
