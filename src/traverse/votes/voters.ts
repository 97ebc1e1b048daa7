import type { Projection } from '../../projection/projection.ts';
import { type VoteSets, voteSetsOf } from './vote-sets.ts';
import type { AgreementRules } from './voting-rules.ts';

/** An actor with its votes in some roll calls. */
export interface Voter {
  readonly actor: number;
  readonly sets: VoteSets;
}

/** The votes of actors in the roll calls of these columns. */
export function votersIn(
  { votes }: Projection,
  actors: readonly number[],
  columns: readonly number[],
  { absence }: Pick<AgreementRules, 'absence'>,
): readonly Voter[] {
  const sessions =
    absence === 'AS_ABSTENTION' ? columns.map((column) => votes.rollCalls[column]?.session ?? null) : null;
  return actors.map((actor) => ({ actor, sets: voteSetsOf(votes.votesOf(actor), columns, sessions) }));
}

/** Whether an actor has a recorded vote in one of them. */
export function hasVoted({ sets }: Voter): boolean {
  return sets.voteCount > 0;
}
