import { ballots } from '../../projection/vote-matrix.ts';

/** Beside the `ballots`: no vote is recorded, though the actor has one in the same session and window. */
export const ABSENT = 4;

/** How often each kind of vote of one actor met each kind of another. */
export type Counts = Uint32Array;

/** A row is found by a shift, which is why it is longer than there are kinds of votes. */
const SHIFT = 3;

/** Counts of nothing yet, to be filled again and again. */
export function newCounts(): Counts {
  return new Uint32Array((ABSENT + 1) << SHIFT);
}

/** How often a kind of vote of the first met one of the second. */
export function countAt(counts: Counts, first: number, second: number): number {
  return counts[(first << SHIFT) | second] ?? 0;
}

/** Counts what met in each roll call of two rows. It runs for every pair of actors, over bytes alone. */
export function countMeetings(counts: Counts, first: Uint8Array, second: Uint8Array): Counts {
  counts.fill(0);
  for (let column = 0; column < first.length; column += 1) {
    const place = ((first[column] ?? ballots.NONE) << SHIFT) | (second[column] ?? ballots.NONE);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
