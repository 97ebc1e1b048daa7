import { voteCodes } from '../../projection/vote-matrix.ts';

/** The votes of one actor as bit sets of roll calls, 32 to a word. */
export interface VoteSets {
  /** The roll calls with a yes, an abstention and a no. */
  readonly places: readonly [yes: Int32Array, abstain: Int32Array, no: Int32Array];
  /** Abstentions that stand for absences; null if absences do not count. */
  readonly absent: Int32Array | null;
  /** Number of recorded votes. */
  readonly voteCount: number;
}

/**
 * The votes of a row of the matrix in the roll calls of these columns. Given their sessions, in the same order, an actor that has a vote in
 * a session was absent from its other roll calls, and counts as abstaining.
 */
export function voteSetsOf(
  row: Uint8Array | undefined,
  columns: readonly number[],
  sessions: readonly (number | null)[] | null,
): VoteSets {
  const sets = newSets(columns.length);
  let voteCount = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const ballot = row?.[columns[at] ?? 0] ?? voteCodes.NONE;
    addTo(sets[ballot], at);
    if (ballot !== voteCodes.NONE) voteCount += 1;
  }
  const { [voteCodes.NONE]: unrecorded, [voteCodes.YES]: yes, [voteCodes.ABSTAIN]: abstain, [voteCodes.NO]: no } = sets;
  const absent = sessions === null ? null : absencesIn(unrecorded, sessions);
  return { places: [yes, absent === null ? abstain : union(abstain, absent), no], absent, voteCount };
}

/** An empty set for each of `ballots`. */
function newSets(size: number): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const newSet = () => new Int32Array(Math.ceil(size / BITS));
  return [newSet(), newSet(), newSet(), newSet()];
}

const BITS = 32;

function addTo(set: Int32Array | undefined, at: number): void {
  if (set !== undefined) set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

function isIn(set: Int32Array, at: number): boolean {
  return (((set[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

function union(one: Int32Array, other: Int32Array): Int32Array {
  return one.map((word, at) => word | (other[at] ?? 0));
}

/** Roll calls without a recorded vote in sessions with one. */
function absencesIn(unrecorded: Int32Array, sessions: readonly (number | null)[]): Int32Array {
  const attended = new Set(sessions.filter((_, at) => !isIn(unrecorded, at)));
  const absent = new Int32Array(unrecorded.length);
  for (const [at, session] of sessions.entries()) if (attended.has(session) && isIn(unrecorded, at)) addTo(absent, at);
  return absent;
}
