import type { Arguments } from './arguments.ts';
import { badHitCount, searchTooLong } from './errors.ts';
import { exactName, luceneQuery } from './lucene.ts';
import { soughtWords, type Word, wordsOf } from './words.ts';

/** Hits that a search gives when the request does not say. */
export const DEFAULT_HITS = 10;

/** Hits that a search gives at the most. */
export const MOST_HITS = 100;

/** Letters of a searched text at the most: enough for a quote of 25 words. */
export const LONGEST_TEXT = 300;

/** Words of a searched text at the most; Lucene takes 1024 clauses, and each word makes up to 16. */
export const MOST_WORDS = 32;

/** A search as it is sent: what the full-text index is asked, which names count as exact, and which labels. */
export interface Search {
  /** One query, or none where the text has no words. */
  readonly queries: readonly string[];
  readonly exact: string;
  readonly labels: readonly string[];
  /** What is marked in the hits; Neo4j has no use for it. */
  readonly words: readonly Word[];
}

/** Reads the arguments of a search; without `kinds` it looks through all of these labels. */
export function readSearch(at: string, { text, kinds }: Arguments, labels: readonly string[]): Search {
  const written = String(text);
  if (written.length > LONGEST_TEXT) throw searchTooLong(at, written.length, 'letters', LONGEST_TEXT);
  const words = wordsOf(written);
  const { length } = soughtWords(words);
  if (length > MOST_WORDS) throw searchTooLong(at, length, 'words', MOST_WORDS);
  const query = luceneQuery(words);
  return {
    queries: query === undefined ? [] : [query],
    exact: exactName(words),
    labels: Array.isArray(kinds) ? kinds.map(String) : labels,
    words,
  };
}

/** How many hits are asked for. */
export function hitCount(at: string, { first }: Arguments): number {
  const count = typeof first === 'number' ? first : DEFAULT_HITS;
  if (count < 1 || count > MOST_HITS) throw badHitCount(at, count, MOST_HITS);
  return count;
}

/** The search that was put into a parameter. */
export function searchIn(params: Readonly<Record<string, unknown>>, param: string): Search {
  // `readSearch` makes the parameters of all rows that are searched for.
  return params[param] as Search;
}
