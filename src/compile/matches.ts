import { foldText } from './fold-text.ts';
import { piecesIn, soughtWords, type Word } from './words.ts';

/** A stretch of a text in UTF-16 code units, as JavaScript counts them; the unit at `end` is no longer in it. */
export type Range = readonly [start: number, end: number];

/** A text in which a search found something: its field, the text, and what of it matches. */
export type MatchRow = readonly [field: string, text: string, ranges: readonly Range[]];

/** The texts among these in which the words are found. A field holds a text, several, or rows that begin with one. */
export function matchesIn(
  fields: readonly (readonly [string, unknown])[],
  words: readonly Word[],
): readonly MatchRow[] {
  const sought = soughtWords(words);
  return fields.flatMap(([field, value]) =>
    textsIn(value)
      .map((text): MatchRow => [field, text, rangesIn(text, sought)])
      .filter(([, , ranges]) => ranges.length > 0),
  );
}

function textsIn(value: unknown): readonly string[] {
  return [value].flat(2).filter((one) => typeof one === 'string');
}

/** What of a text the words match, in order and never overlapping. */
export function rangesIn(text: string, words: readonly Word[]): readonly Range[] {
  const { folded, from, to } = foldText(text);
  const found = [...piecesIn(folded)].flatMap(({ written: piece, at, isRun }) =>
    words
      .filter((word) => word.isRun === isRun)
      .flatMap((word) => (isRun ? placesIn(piece, word.folded) : beginning(piece, word)))
      .map(([start, end]): Range => [from[at + start] ?? 0, to[at + end - 1] ?? text.length]),
  );
  return joined(found);
}

/** Every place where one run of letters stands in another. */
function placesIn(piece: string, wanted: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = piece.indexOf(wanted); at >= 0; at = piece.indexOf(wanted, at + wanted.length)) {
    places.push([at, at + wanted.length]);
  }
  return places;
}

function beginning(piece: string, { folded, isPrefix }: Word): readonly Range[] {
  const matches = isPrefix ? piece.startsWith(folded) : piece === folded || piece === `${folded}'s`;
  return matches ? [[0, folded.length]] : [];
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const done: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a, b], [c, d]) => a - c || b - d)) {
    const last = done.at(-1);
    if (last === undefined || start > last[1]) done.push([start, end]);
    else done[done.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return done;
}
