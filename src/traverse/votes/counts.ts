import type { VoteSets } from './vote-sets.ts';

/** How often each place of one actor on the line yes, abstain, no met each of another: three rows of three. */
export type MeetingCounts = Uint32Array;

/** Places on the line yes, abstain, no. */
const PLACES = 3;

/** Counts of nothing yet, to be filled again and again. */
export function newCounts(): MeetingCounts {
  return new Uint32Array(PLACES * PLACES);
}

/**
 * Counts what met in each roll call, 32 roll calls at a time. It runs for every pair of actors, and makes no object.
 * An absence counts as an abstention, but where both were absent there is nothing to count.
 */
export function countMeetings(counts: MeetingCounts, first: VoteSets, second: VoteSets): MeetingCounts {
  for (let a = 0; a < PLACES; a += 1)
    for (let b = 0; b < PLACES; b += 1)
      counts[a * PLACES + b] = countShared(first.places[a] ?? nothing, second.places[b] ?? nothing);
  if (first.absent !== null && second.absent !== null)
    counts[ABSTENTIONS] = (counts[ABSTENTIONS] ?? 0) - countShared(first.absent, second.absent);
  return counts;
}

/** Where abstentions of both are counted. */
const ABSTENTIONS = 4;

const nothing = new Int32Array();

/** Members that two sets of the same length share. */
function countShared(first: Int32Array, second: Int32Array): number {
  let count = 0;
  for (let word = 0; word < first.length; word += 1) count += bitCount((first[word] ?? 0) & (second[word] ?? 0));
  return count;
}

/** How many bits of a word are set, added up in pairs, fours and bytes (Warren, Hacker's Delight, 2013, section 5-1). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
