import { compareTexts } from './compare-texts.ts';
import { editDistance } from './edit-distance.ts';

/** Longer texts are not compared letter by letter: a hint is not worth the time. */
const longest = 80;

/** The candidate that was most likely meant, or nothing when none is close. Ties go to the first in order. */
export function closestMatch(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const allowed = Math.max(2, Math.floor(written.length / 3));
  const close = [...candidates]
    .filter((candidate) => Math.abs(candidate.length - written.length) <= allowed)
    .map((candidate) => ({ candidate, distance: editDistance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((one, other) => one.distance - other.distance || compareTexts(one.candidate, other.candidate));
  return close[0]?.candidate;
}
