import type { Label } from '../model/labels.ts';
import { hasRun, type SearchQuery } from './find-words.ts';
import type { SearchIndex, TextMatches } from './search-index.ts';
import { isSearchKind, kindWeights, searchedFields } from './searched-fields.ts';
import { qualities } from './term-table.ts';

/** Whole names and codes score from here on. */
const WHOLE = 10;

/** Hits that have every word as it is written score from here on, and hits with misspelt words below. */
const AS_WRITTEN = 1;

/** How well a document answers, higher is better; undefined where it lacks a word. */
export function scoreOf(
  index: SearchIndex,
  document: number,
  required: readonly TextMatches[],
  phrase: Phrase,
): number | undefined {
  let [spread, isFuzzy] = [0, false];
  for (const matches of required) {
    const quality = bestQuality(index, document, matches);
    if (quality === qualities.NONE) return undefined;
    if (quality < qualities.PREFIX) isFuzzy = true;
    spread += bestField(index, document, matches);
  }
  const closeness = bestText(index, document, required);
  const bonus = isFuzzy ? 0 : phraseBonus(index, document, phrase);
  const relevance = (closeness + spread / required.length) / 2 + bonus;
  const score = relevance * (index.weights[document] ?? 0) + (index.prominence[document] ?? 0);
  return isFuzzy ? score / 2 : AS_WRITTEN + score;
}

/** Whether a hit with this score has a word only by a slip. */
export function isMisspelt(score: number): boolean {
  return score < AS_WRITTEN;
}

/** The score of a document that one of these texts names as a whole. */
export function wholeScore(index: SearchIndex, document: number, text: number): number {
  const { whole = null } = searchedFields[index.fields[text] ?? 0] ?? {};
  return WHOLE + (whole ?? 0) + (index.weights[document] ?? 0) / 2 + (index.prominence[document] ?? 0);
}

/** How much a node of a label counts, from 0 to 1. */
export function weightOf(label: Label): number {
  return isSearchKind(label) ? kindWeights[label] : 0;
}

/** What has more links is looked for more often: up to 0.1. */
export function prominenceOf(degree: number): number {
  return Math.min(0.1, 0.01 * Math.log2(1 + degree));
}

/** The best that a document has of a word. */
function bestQuality({ textStarts }: SearchIndex, document: number, { best }: TextMatches): number {
  let quality = 0;
  for (let text = textStarts[document] ?? 0; text < (textStarts[document + 1] ?? 0); text += 1)
    quality = Math.max(quality, best[text] ?? 0);
  return quality;
}

/** The best that a document has of a word where it counts in which field. */
function bestField({ textStarts, fields }: SearchIndex, document: number, { best }: TextMatches): number {
  let weighted = 0;
  for (let text = textStarts[document] ?? 0; text < (textStarts[document + 1] ?? 0); text += 1)
    weighted = Math.max(weighted, share(best[text] ?? 0) * (fieldWeights[fields[text] ?? 0] ?? 0));
  return weighted;
}

/** The text that answers best: it has most of the words, and little else. */
function bestText(index: SearchIndex, document: number, required: readonly TextMatches[]): number {
  const { textStarts, wordStarts, fields } = index;
  let found = 0;
  for (let text = textStarts[document] ?? 0; text < (textStarts[document + 1] ?? 0); text += 1) {
    let [matched, sum] = [0, 0];
    for (const { best } of required) {
      const quality = best[text] ?? 0;
      if (quality > 0) matched += 1;
      sum += share(quality);
    }
    const words = Math.max(1, (wordStarts[text + 1] ?? 0) - (wordStarts[text] ?? 0));
    const closeness = 0.55 + 0.45 * Math.min(1, matched / words);
    found = Math.max(found, (fieldWeights[fields[text] ?? 0] ?? 0) * (sum / required.length) * closeness);
  }
  return found;
}

/** How much a way of finding a word counts, from 0 to 1. */
function share(quality: number): number {
  return shares[quality] ?? 0;
}

const shares = [0, 0.55, 0.75, 0.85, 1];

const fieldWeights = searchedFields.map(({ weight }) => weight);

/** Words that count a little more where they stand beside each other in a text; none if they are too few, or unknown. */
export type Phrase = readonly number[];

/** The phrase that a query is. */
export function phraseOf({ terms }: SearchIndex, { sought }: SearchQuery): Phrase {
  const words = sought.flatMap((one) => one.words);
  const phrase = words.flatMap(({ term }) => terms.numberOf(term) ?? []);
  return phrase.length > 1 && phrase.length === words.length ? phrase : [];
}

function phraseBonus(index: SearchIndex, document: number, phrase: Phrase): number {
  if (phrase.length === 0) return 0;
  for (let text = index.textStarts[document] ?? 0; text < (index.textStarts[document + 1] ?? 0); text += 1)
    if (hasRun(index, text, phrase)) return 0.15;
  return 0;
}
