import { foldText } from '../kit/fold-text.ts';
import { formsOf, placedWords, type Word } from './cut-words.ts';
import type { SearchQuery, SoughtWord } from './find-words.ts';
import type { SearchIndex } from './search-index.ts';
import { searchedFields } from './searched-fields.ts';
import { type FoundTerms, qualities } from './term-table.ts';

/** How words were found: as they are, as the beginning of longer ones, or with a slip. */
export type MatchKind = 'EXACT' | 'PREFIX' | 'FUZZY';

/** A stretch of a text in UTF-16 code units, as JavaScript counts them; the unit at `end` is no longer in it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text of a hit in which words were found. */
export interface SearchMatch {
  readonly field: string;
  readonly kind: MatchKind;
  readonly fragment: string;
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** A range with how its word was found. */
interface Found extends TextRange {
  readonly quality: number;
}

/** The texts of a document in which words are found; `whole` is one that is just what was searched for, and comes first. */
export function matchesOf(
  index: SearchIndex,
  document: number,
  query: SearchQuery,
  found: readonly FoundTerms[],
  whole: number | undefined,
): readonly SearchMatch[] {
  const matches: SearchMatch[] = [];
  for (let number = index.textStarts[document] ?? 0; number < (index.textStarts[document + 1] ?? 0); number += 1) {
    const text = index.texts.at(number);
    const { field = '', isCode = false } = searchedFields[index.fields[number] ?? 0] ?? {};
    if (number === whole)
      matches.unshift(matchOf(field, text, [{ start: 0, end: text.length, quality: qualities.EXACT }]));
    else if (!isCode) {
      const ranges = joined(rangesIn(index, text, query, found));
      if (ranges.length > 0) matches.push(matchOf(field, text, ranges));
    }
  }
  return matches;
}

function matchOf(field: string, text: string, found: readonly Found[]): SearchMatch {
  const quality = Math.min(...found.map((one) => one.quality));
  const kind = quality === qualities.EXACT ? 'EXACT' : quality === qualities.PREFIX ? 'PREFIX' : 'FUZZY';
  const ranges = found.map(({ start, end }) => ({ start, end }));
  return { field, kind, fragment: fragmentOf(text, ranges[0] ?? { start: 0, end: 0 }), text, ranges };
}

/** Letters of a fragment at the most. */
export const LONGEST_FRAGMENT = 120;

/** Part of a text around a place in it, cut between words. */
function fragmentOf(text: string, { start }: TextRange): string {
  if (text.length <= LONGEST_FRAGMENT) return text;
  const from = start < LONGEST_FRAGMENT / 2 ? 0 : text.indexOf(' ', start - LONGEST_FRAGMENT / 2) + 1;
  const begin = from > start ? start : from;
  const room = begin + LONGEST_FRAGMENT - 2;
  const last = text.lastIndexOf(' ', room);
  const stop = text.length <= room ? text.length : last > start ? last : room;
  return `${begin > 0 ? '…' : ''}${text.slice(begin, stop)}${stop < text.length ? '…' : ''}`;
}

/** Where the words of a request stand in a text, and how they were found. */
function rangesIn(
  index: SearchIndex,
  text: string,
  query: SearchQuery,
  found: readonly FoundTerms[],
): readonly Found[] {
  const words = placedWords(text);
  return query.sought.flatMap((sought, at) =>
    sought.words.length > 1
      ? runsIn(words, sought)
      : words.flatMap((word) => rangeOf(index, text, word, sought, found[at] ?? new Map())),
  );
}

/** Every place where a run of letters stands. */
function runsIn(words: readonly Word[], { words: run }: SoughtWord): readonly Found[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + run.length - 1];
    const stands = last !== undefined && run.every(({ term }, step) => words[at + step]?.term === term);
    return stands ? [{ start, end: last.end, quality: qualities.EXACT }] : [];
  });
}

function rangeOf(
  { terms }: SearchIndex,
  text: string,
  word: Word,
  { words: [sought] }: SoughtWord,
  found: FoundTerms,
): readonly Found[] {
  const quality = found.get(terms.numberOf(word.term) ?? -1);
  if (quality === undefined || sought === undefined) return [];
  const isStart = quality === qualities.PREFIX && formsOf(sought).some((form) => word.term.startsWith(form));
  const end = isStart ? word.start + prefixLength(text.slice(word.start, word.end), sought.term.length) : word.end;
  return [{ start: word.start, end, quality }];
}

/** The length of the beginning of a written word that folds to so many letters. */
function prefixLength(written: string, folded: number): number {
  return foldText(written).to[folded - 1] ?? written.length;
}

/** Ranges in order, those that touch made one. */
function joined(ranges: readonly Found[]): readonly Found[] {
  const done: Found[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = done.at(-1);
    if (last === undefined || range.start > last.end) done.push(range);
    else
      done[done.length - 1] = {
        ...last,
        end: Math.max(last.end, range.end),
        quality: Math.min(last.quality, range.quality),
      };
  }
  return done;
}
