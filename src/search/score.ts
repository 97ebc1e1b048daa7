import { hasRun, type SearchQuery } from './find-words.ts';
import type { SearchIndex, TextMatches } from './search-index.ts';
import { isSearchKind, kindWeights, searchedFields } from './searched-fields.ts';
import { qualities } from './term-table.ts';

/** Whole names and codes score from here on, other hits below, and hits with misspelt words below 1. */
const WHOLE = 10;

/** How well a document answers, higher is better; undefined where it lacks a word. */
export function scoreOf(
  index: SearchIndex,
  document: number,
  query: SearchQuery,
  matches: readonly TextMatches[],
): number | undefined {
  const required = matches.filter((_, at) => query.sought[at]?.isOptional === false);
  const best = required.map((one) => bestIn(index, document, one));
  if (best.some(({ quality }) => quality === qualities.NONE)) return undefined;
  const isFuzzy = best.some(({ quality }) => quality < qualities.PREFIX);
  const spread = best.reduce((sum, { weighted }) => sum + weighted, 0) / best.length;
  const relevance =
    (bestText(index, document, required) + spread) / 2 + (isFuzzy ? 0 : phraseBonus(index, document, query));
  const score = relevance * weightOf(index, document) + prominence(index, document);
  return isFuzzy ? score / 2 : 1 + score;
}

/** The score of a document that one of these texts names as a whole. */
export function wholeScore(index: SearchIndex, document: number, text: number): number {
  const { whole = null } = searchedFields[index.fields[text] ?? 0] ?? {};
  return WHOLE + (whole ?? 0) + weightOf(index, document) / 2 + prominence(index, document);
}

/** The best that a document has of a word, and the best when it counts in which field. */
function bestIn(index: SearchIndex, document: number, { best }: TextMatches) {
  let [quality, weighted] = [0, 0];
  for (let text = index.textStarts[document] ?? 0; text < (index.textStarts[document + 1] ?? 0); text += 1) {
    const one = best[text] ?? 0;
    quality = Math.max(quality, one);
    weighted = Math.max(weighted, share(one) * fieldWeight(index, text));
  }
  return { quality, weighted };
}

/** The text that answers best: it has most of the words, and little else. */
function bestText(index: SearchIndex, document: number, required: readonly TextMatches[]): number {
  let found = 0;
  for (let text = index.textStarts[document] ?? 0; text < (index.textStarts[document + 1] ?? 0); text += 1) {
    const shares = required.map(({ best }) => share(best[text] ?? 0));
    const matched = shares.filter((one) => one > 0).length;
    if (matched === 0) continue;
    const words = Math.max(1, (index.wordStarts[text + 1] ?? 0) - (index.wordStarts[text] ?? 0));
    const sum = shares.reduce((all, one) => all + one, 0) / shares.length;
    const closeness = 0.55 + 0.45 * Math.min(1, matched / words);
    found = Math.max(found, fieldWeight(index, text) * sum * closeness);
  }
  return found;
}

/** How much a way of finding a word counts, from 0 to 1. */
function share(quality: number): number {
  return [0, 0.55, 0.75, 0.85, 1][quality] ?? 0;
}

function fieldWeight({ fields }: SearchIndex, text: number): number {
  return searchedFields[fields[text] ?? 0]?.weight ?? 0;
}

function weightOf({ graph, nodes }: SearchIndex, document: number): number {
  const label = graph.label(nodes[document] ?? 0);
  return isSearchKind(label) ? kindWeights[label] : 0;
}

/** What has more links is looked for more often: up to 0.1. */
function prominence({ graph, nodes }: SearchIndex, document: number): number {
  return Math.min(0.1, 0.01 * Math.log2(1 + graph.degree(nodes[document] ?? 0)));
}

/** The words of a request that stand beside each other in a text count a little more. */
function phraseBonus(index: SearchIndex, document: number, { sought }: SearchQuery): number {
  const run = sought.flatMap(({ words }) => words.map(({ term }) => index.terms.numberOf(term)));
  if (run.length < 2 || run.includes(undefined)) return 0;
  for (let text = index.textStarts[document] ?? 0; text < (index.textStarts[document + 1] ?? 0); text += 1)
    if (hasRun(index, text, run)) return 0.15;
  return 0;
}
