import { foldText } from './fold-text.ts';

/** A word of a searched text. */
export interface Word {
  /** As it was written, composed. */
  readonly written: string;
  /** Without accents and in small letters, to compare with. */
  readonly folded: string;
  /** Han and Hiragana have no spaces: a run of them is found as it stands, one letter after the other. */
  readonly isRun: boolean;
  /** It is being typed: longer words that begin like it are found too. */
  readonly isPrefix: boolean;
  /** The index leaves it out. */
  readonly isStop: boolean;
}

/** The words of a text, in their order; everything else in it only separates them. The last one is taken as being typed. */
export function wordsOf(text: string): readonly Word[] {
  const found = [...piecesIn(text.normalize('NFC'))];
  return found.map(({ written, folded, isRun }, at) => {
    const isPrefix = !isRun && at === found.length - 1;
    return { written, folded, isRun, isPrefix, isStop: stopWords.has(folded) };
  });
}

/** The words that are looked for, each once. What the index leaves out cannot be found, save as the beginning of a word. */
export function soughtWords(words: readonly Word[]): readonly Word[] {
  const found = words.filter(({ isStop, isPrefix }) => !isStop || isPrefix);
  return found.filter(({ folded }, at) => at === found.findLastIndex((other) => other.folded === folded));
}

/** A word as it stands in a text, and where. */
interface Piece {
  readonly written: string;
  readonly folded: string;
  readonly at: number;
  readonly isRun: boolean;
}

/** The words of a text as the index cuts it up; lone halves of surrogate pairs are no letters. */
export function* piecesIn(text: string): Iterable<Piece> {
  for (const { 0: written, index: at } of text.matchAll(word)) {
    if (lettered.test(written)) yield { written, folded: foldText(written).folded, at, isRun: run.test(written) };
  }
}

const runLetter = '(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}]';
const letter = `(?!${runLetter})[\\p{L}\\p{N}\\p{M}_]`;
/** Unicode (UAX 29) keeps "people's", "u.s" and "3.5" in one piece, and so does the index. */
const joint = `(?:(?<=\\p{L}\\p{M}*)['’.:·](?=(?!${runLetter})\\p{L})|(?<=\\p{N})['’.,;](?=\\p{N}))`;
const word = new RegExp(`(?:${runLetter})+|(?:${letter})+(?:${joint}(?:${letter})+)*`, 'gu');
const run = new RegExp(`^${runLetter}`, 'u');
const lettered = /[\p{L}\p{N}]/u;

/** What the analyser "standard-folding" of Neo4j leaves out, as `db.index.fulltext.listAvailableAnalyzers` lists it. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);
