import { compareTexts } from '../kit/compare-texts.ts';
import { editDistance } from '../kit/edit-distance.ts';
import { partitionPoint } from '../kit/partition-point.ts';
import { type CooperativeTask, yieldAfter } from '../projection/cooperative-task.ts';
import { mergeSort } from '../projection/merge-sort.ts';

/** How a word of the request was found, from the weakest: by two slips, by one, as the beginning of a longer word, or as it is. */
export const qualities = { NONE: 0, TWO_EDITS: 1, ONE_EDIT: 2, PREFIX: 3, EXACT: 4 } as const;

/** Terms of an index by their numbers, each with how well it answers a word. */
export type FoundTerms = ReadonlyMap<number, number>;

/** The words of all texts, in every form in which they may be written. */
export interface TermTable {
  readonly count: number;
  readonly numberOf: (term: string) => number | undefined;
  /** Terms that are written in one of these forms. */
  exact(forms: readonly string[], found: Map<number, number>): void;
  /** Terms with a form that begins so. */
  prefixed(forms: readonly string[], found: Map<number, number>): void;
  /** Terms with a form that a slip or two make of this word: one from four letters on, two from eight. */
  fuzzy(word: string, found: Map<number, number>): void;
  /** Terms with a form whose beginning a slip makes of this word. */
  fuzzyPrefixed(word: string, found: Map<number, number>): void;
}

/** Forms per slice of work. */
const STEP = 20_000;

/** Sorts the forms of terms; a form may be that of several terms. */
export function* createTermTable(
  terms: ReadonlyMap<string, number>,
  forms: ReadonlyMap<string, readonly number[]>,
): CooperativeTask<TermTable> {
  const sorted = yield* mergeSort([...forms.keys()], compareTexts);
  const letters = new Uint32Array(sorted.length);
  const isDue = yieldAfter(STEP);
  for (const [at, form] of sorted.entries()) {
    letters[at] = lettersOf(form);
    if (isDue(1)) yield;
  }
  const add = (form: string, quality: number, found: Map<number, number>) => {
    for (const term of forms.get(form) ?? []) found.set(term, Math.max(quality, found.get(term) ?? 0));
  };
  return Object.freeze<TermTable>({
    count: terms.size,
    numberOf: (term) => terms.get(term),
    exact(written, found) {
      for (const form of written) add(form, qualities.EXACT, found);
    },
    prefixed(written, found) {
      for (const start of written) {
        const first = partitionPoint(0, sorted.length, (at) => compareTexts(sorted[at] ?? '', start) >= 0);
        for (let at = first; sorted[at]?.startsWith(start) === true; at += 1)
          add(sorted[at] ?? '', qualities.PREFIX, found);
      }
    },
    fuzzy(word, found) {
      const most = editsFor(word);
      if (most === 0) return;
      const own = lettersOf(word);
      for (let at = 0; at < sorted.length; at += 1) {
        const form = sorted[at] ?? '';
        if (Math.abs(form.length - word.length) > most || !mayBeNear(own, letters[at] ?? 0, most)) continue;
        const edits = hasDigit(form) ? Number.POSITIVE_INFINITY : editDistance(word, form);
        if (edits <= most) add(form, edits === 1 ? qualities.ONE_EDIT : qualities.TWO_EDITS, found);
      }
    },
    fuzzyPrefixed(word, found) {
      if (editsFor(word) === 0 || word.length < LEAST_FUZZY_PREFIX) return;
      const own = lettersOf(word);
      for (let at = 0; at < sorted.length; at += 1) {
        const form = sorted[at] ?? '';
        const isLonger = form.length > word.length && form[0] === word[0];
        if (!isLonger || bitsIn(own & ~(letters[at] ?? 0)) > 1 || hasDigit(form)) continue;
        const lengths = [word.length - 1, word.length, word.length + 1];
        if (lengths.some((length) => editDistance(word, form.slice(0, length)) <= 1))
          add(form, qualities.TWO_EDITS, found);
      }
    },
  });
}

/** Shorter beginnings have one slip in common with too much. */
const LEAST_FUZZY_PREFIX = 5;

/** Slips that a word may have. A number has none: 2758 is not 2578. */
function editsFor(word: string): number {
  if (hasDigit(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** The letters that a word has, as a set of 32: words with other letters are too far apart to be compared. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function mayBeNear(one: number, other: number, most: number): boolean {
  return bitsIn(one & ~other) <= most && bitsIn(other & ~one) <= most;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
