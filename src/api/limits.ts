import { DEEPEST_FILTER } from '../compile/filter.ts';
import { MOST_IDS } from '../compile/global-id.ts';
import { LARGEST_PLAN, MOST_STEPS } from '../compile/meter.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../compile/page.ts';
import { LONGEST_TEXT, MOST_HITS, MOST_WORDS } from '../compile/search-input.ts';

/**
 * Every number that bounds a question, in the order in which a request meets them. All of them are whole; the query field
 * `limits` tells them to clients, and `limits-field.ts` holds the words for each.
 */
export const limits = Object.freeze({
  bodyBytes: 256 * 1024,
  variablesBytes: 64 * 1024,
  variablesDepth: 20,
  tokens: 4000,
  levels: 100,
  directives: 100,
  depth: 15,
  introspectionDepth: 20,
  fields: 500,
  introspectionValues: 500_000,
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
  answerBytes: 32 * 1024 * 1024,
});
