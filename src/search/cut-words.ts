import { americanSpelling } from '../kit/american-spelling.ts';
import { fold, foldText } from '../kit/fold-text.ts';

/** A word of a folded text, and where it stands. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Han and Hiragana have no spaces: each letter of a run is a word, and words beside each other are sought as they stand. */
  readonly isRun: boolean;
  /** Written with a possessive "'s", which is no part of the term. */
  readonly isPossessive: boolean;
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly Word[] {
  return wordsIn(fold(text));
}

/** The words of a text, folded, each with its place in the text as it was written. */
export function placedWords(text: string): readonly Word[] {
  const { folded, from, to } = foldText(text);
  return wordsIn(folded).map((word) => ({
    ...word,
    start: from[word.start] ?? 0,
    end: to[word.end - 1] ?? text.length,
  }));
}

/** The ways in which a word may be written where it means the same. */
export function formsOf({ term, isPossessive }: Pick<Word, 'term' | 'isPossessive'>): readonly string[] {
  const american = americanSpelling(term);
  const forms = american === term ? [term] : [term, american];
  return isPossessive ? [...forms, `${term}s`] : forms;
}

/** The words of a folded text; everything else in it only separates them. */
function wordsIn(folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index, groups } of folded.matchAll(word)) {
    const possessive = groups?.possessive ?? '';
    const end = index + written.length - possessive.length;
    const term = written === '&' ? 'and' : folded.slice(index, end);
    const next = { term, start: index, end, isRun: groups?.run !== undefined, isPossessive: possessive !== '' };
    const last = words.at(-1);
    if (last !== undefined && areInitials(folded, last, next)) words[words.length - 1] = merged(last, next);
    else words.push(next);
  }
  return words;
}

/** Whether a letter goes on initials: "U.K.", "U. K.", "J. D." and "U K" are one word, as "UK" is. */
function areInitials(folded: string, last: Word, next: Word): boolean {
  if (!initial.test(next.term) || next.isPossessive || next.start - last.end > 2) return false;
  return initials.test(folded.slice(last.start, last.end)) && joint.test(folded.slice(last.end, next.start));
}

function merged(last: Word, next: Word): Word {
  return { ...next, term: last.term + next.term, start: last.start };
}

const initial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;
const initials = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?:(?:\.\s?|\s)\p{L})*$/u;
const joint = /^(?:\.\s?|\s)$/u;
const letter = '[[\\p{L}\\p{N}]--[\\p{Script=Han}\\p{Script=Hiragana}]]';
const runLetter = '[[\\p{L}\\p{N}]&&[\\p{Script=Han}\\p{Script=Hiragana}]]';
const word = new RegExp(`(?<run>${runLetter})|${letter}+(?<possessive>'s(?!${letter}))?|&`, 'gv');
