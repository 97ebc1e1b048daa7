import { fold } from '../kit/fold-text.ts';
import { formsOf, type Word, wordsOf } from './cut-words.ts';
import { searchTooLong } from './errors.ts';
import { LONGEST_TEXT, MOST_WORDS } from './limits.ts';
import { type SearchIndex, type TextMatches, textsWith } from './search-index.ts';
import { type FoundTerms, qualities } from './term-table.ts';
import { wholeOf } from './wholes.ts';

/** A word of the query, or a run of letters that must stand beside each other. */
export interface SoughtWord {
  readonly words: readonly Word[];
  /** A common word, which texts need not have. */
  readonly isOptional: boolean;
  /** It is the last, and may be incomplete. */
  readonly isLast: boolean;
}

/** A text as it is searched for. */
export interface SearchQuery {
  /** As it was given. */
  readonly text: string;
  /** The key of a name that is just this. */
  readonly whole: string;
  readonly sought: readonly SoughtWord[];
}

/** Reads a text; too long a one is refused. */
export function readQuery(text: string): SearchQuery {
  if (text.length > LONGEST_TEXT) throw searchTooLong(text.length, 'letters', LONGEST_TEXT);
  const words = wordsOf(text);
  const groups = grouped(words);
  if (groups.length > MOST_WORDS) throw searchTooLong(groups.length, 'words', MOST_WORDS);
  const hasOthers = groups.some(([first]) => first !== undefined && !common.has(first.term));
  const sought = groups.map((group, at) => ({
    words: group,
    isOptional: hasOthers && group.length === 1 && common.has(group[0]?.term ?? ''),
    isLast: at === groups.length - 1,
  }));
  return { text: fold(text).trim(), whole: wholeOf(words), sought };
}

/** Runs of letters without spaces are sought as they stand; every other word by itself. */
function grouped(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && word.isRun && before?.isRun === true && before.end === word.start) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** Words that say little, in English and in names of other languages. */
const common: ReadonlySet<string> = new Set(
  'a an and are as at be between by de for from in into is it not of on or that the their to was with'.split(' '),
);

/** The terms that answer a word. Words that may be misspelt are looked for too; they come behind. */
export function termsFor({ terms }: SearchIndex, { words, isLast }: SoughtWord): FoundTerms {
  const found = new Map<number, number>();
  const [word] = words;
  if (word === undefined) return found;
  const forms = formsOf(word);
  if (isLast && !word.isRun) terms.prefixed(forms, found);
  terms.exact(forms, found);
  if (word.isRun) return found;
  terms.fuzzy(word.term, found);
  if (isLast && found.size === 0) terms.fuzzyPrefixed(word.term, found);
  return found;
}

/** The texts that answer a word; a run must stand in them letter by letter. */
export function textsFor(index: SearchIndex, sought: SoughtWord, found: FoundTerms): TextMatches {
  const near = textsWith(index, found);
  const run = sought.words.map(({ term }) => index.terms.numberOf(term));
  if (run.length < 2) return near;
  const best = new Uint8Array(near.best.length);
  const texts = near.texts.filter((text) => hasRun(index, text, run));
  for (const text of texts) best[text] = qualities.EXACT;
  return { best, texts };
}

/** Whether these terms stand beside each other in a text, in this order. */
export function hasRun(
  { wordStarts, words }: SearchIndex,
  text: number,
  run: readonly (number | undefined)[],
): boolean {
  const end = (wordStarts[text + 1] ?? 0) - run.length;
  for (let start = wordStarts[text] ?? 0; start <= end; start += 1)
    if (run.every((term, at) => words[start + at] === term)) return true;
  return false;
}
