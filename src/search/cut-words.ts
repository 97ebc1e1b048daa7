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
  return Array.from(folded.matchAll(word), ({ 0: written, index, groups }) => {
    const possessive = groups?.possessive ?? '';
    const end = index + written.length - possessive.length;
    return {
      term: termOf(written.slice(0, written.length - possessive.length)),
      start: index,
      end,
      isRun: groups?.run !== undefined,
      isPossessive: possessive !== '',
    };
  });
}

function termOf(written: string): string {
  return written === '&' ? 'and' : written.replace(/[.\s]/gu, '');
}

const runLetter = '(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}]';
const letter = `(?!${runLetter})[\\p{L}\\p{N}]`;
const single = `(?<!${letter})[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}](?!${letter})`;
/** Initials are one word, with dots, spaces or neither: "U.K.", "U. K.", "J. D." and "UK". */
const initials = `${single}(?:(?:\\.\\s?|\\s)${single})+`;
const word = new RegExp(`(?<run>${runLetter})|${initials}|(?:${letter})+(?<possessive>'s(?!${letter}))?|&`, 'gu');
