import { DEEPEST_FILTER } from '../compile/filter.ts';
import { MOST_IDS } from '../compile/ids.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../compile/page.ts';
import { LARGEST_PLAN, MOST_STEPS } from '../compile/plan-counter.ts';
import { LONGEST_TEXT, MOST_HITS, MOST_WORDS } from '../search/limits.ts';

/**
 * Every number that bounds a question, in the order in which a request meets them. All of them are whole; the query field
 * `limits` tells them to clients, and `limits-field.ts` holds the words for each.
 *
 * `rows` lets pages of the default size stand four deep over the curated facts, which comes to 220,000; on two busy cores
 * a graph dense enough to fill all 300,000 took three to five seconds. `values` and `answerBytes` keep the JSON of an answer to what
 * is written in a second or two, and far below the longest text that JavaScript can hold. `reads` is what Neo4j reads in some two
 * seconds of processor time: two to three microseconds for each row that a filter looks at. `steps` is three times the largest of
 * the questions in `tests/questions`; Neo4j plans that many in some five to nine seconds, and looks at no time limit before.
 */
export const limits = Object.freeze({
  bodyBytes: 1280 * 1024,
  variablesBytes: 1024 * 1024,
  variablesDepth: 20,
  tokens: 4000,
  levels: 100,
  directives: 100,
  depth: 15,
  introspectionDepth: 20,
  fields: 500,
  introspectionValues: 600_000,
  planFields: LARGEST_PLAN,
  steps: MOST_STEPS,
  filterDepth: DEEPEST_FILTER,
  defaultPage: DEFAULT_PAGE,
  largestPage: LARGEST_PAGE,
  nodeIds: MOST_IDS,
  searchLetters: LONGEST_TEXT,
  searchWords: MOST_WORDS,
  searchHits: MOST_HITS,
  rootFields: 50,
  rows: 300_000,
  values: 1_000_000,
  reads: 1_000_000,
  computingMilliseconds: 1_500,
  answerBytes: 32 * 1024 * 1024,
});
