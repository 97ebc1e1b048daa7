import type { Projection } from '../../projection/projection.ts';
import { ballots } from '../../projection/vote-matrix.ts';
import { ABSENT } from './counts.ts';
import type { PairRules } from './rules.ts';

/** An actor with its votes in some roll calls: a byte each, side by side, so that two actors are compared by one walk over both. */
export interface Entry {
  readonly actor: number;
  readonly row: Uint8Array;
}

/** The votes of actors in the roll calls of these columns. */
export function entriesOf(
  { votes }: Projection,
  actors: readonly number[],
  columns: readonly number[],
  { absence }: Pick<PairRules, 'absence'>,
): readonly Entry[] {
  const sessions = columns.map((column) => votes.rollCalls[column]?.session ?? null);
  return actors.map((actor) => {
    const all = votes.votesOf(actor);
    const row = Uint8Array.from(columns, (column) => all?.[column] ?? ballots.NONE);
    return { actor, row: absence === 'AS_ABSTENTION' ? withAbsences(row, sessions) : row };
  });
}

/** Whether an actor has a recorded vote in one of them. */
export function hasVoted({ row }: Entry): boolean {
  return row.some(isVote);
}

/** In how many of them an actor has a recorded vote. */
export function voteCount({ row }: Entry): number {
  return row.filter(isVote).length;
}

function isVote(ballot: number): boolean {
  return ballot !== ballots.NONE && ballot !== ABSENT;
}

/** Who has a vote in a session was absent from its other roll calls. */
function withAbsences(row: Uint8Array, sessions: readonly (number | null)[]): Uint8Array {
  const attended = new Set(sessions.filter((_, place) => row[place] !== ballots.NONE));
  return row.map((ballot, place) =>
    ballot === ballots.NONE && attended.has(sessions[place] ?? null) ? ABSENT : ballot,
  );
}
