import { compareTexts } from './compare-texts.ts';
import { editDistance } from './edit-distance.ts';

/** Something that may have been meant, with the texts that it goes by. */
export interface Meant {
  readonly id: string;
  readonly names: readonly string[];
}

/** Longer texts are not compared letter by letter: a hint is not worth the time. */
const LONGEST = 80;

/**
 * The candidates that were most likely meant, the likeliest first: those of which a text is a few letters away, or begins with what was
 * written. Capitals make no difference. Ties go to the shorter id, then to the first in order.
 */
export function closestMatches<T extends Meant>(written: string, candidates: Iterable<T>, most: number): readonly T[] {
  if (written.length > LONGEST) return [];
  const wanted = written.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, rank: rankOfAny(wanted, candidate) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.rank - other.rank || byLength(one.candidate.id, other.candidate.id))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function byLength(one: string, other: string): number {
  return one.length - other.length || compareTexts(one, other);
}

function rankOfAny(wanted: string, { id, names }: Meant): number {
  const ofNames = names.filter((name) => name.length > SHORTEST_PART).map((name) => rankOf(wanted, name) + BEHIND_ID);
  return Math.min(rankOf(wanted, id), ...ofNames);
}

/** Of two equally close candidates, one that is close by its id comes before one that is close by a name. */
const BEHIND_ID = 0.5;

/** How far a text is from what was written: in letters, or as a text of which what was written is a part. Infinite: too far. */
function rankOf(wanted: string, text: string): number {
  const candidate = text.toLowerCase();
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  if (Math.abs(candidate.length - wanted.length) <= allowed) {
    const edits = editDistance(wanted, candidate, allowed);
    if (edits <= allowed) return edits;
  }
  if (wanted.length < SHORTEST_PART || !candidate.includes(wanted)) return Number.POSITIVE_INFINITY;
  if (candidate.startsWith(wanted)) return allowed + 1;
  return partsOf(candidate).some((part) => part.startsWith(wanted)) ? allowed + 2 : Number.POSITIVE_INFINITY;
}

/** So few letters tell nothing: they begin many texts, and two others make any abbreviation of them. */
const SHORTEST_PART = 3;

function partsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
