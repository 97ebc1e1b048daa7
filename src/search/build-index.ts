import { type CooperativeTask, yieldAfter } from '../projection/cooperative-task.ts';
import { type GrowingColumn, growingColumn } from '../projection/growing-column.ts';
import { packStrings } from '../projection/packed-strings.ts';
import type { Projection } from '../projection/projection.ts';
import { formsOf, type Word, wordsOf } from './cut-words.ts';
import { prominenceOf, weightOf } from './score.ts';
import type { SearchIndex } from './search-index.ts';
import { searchedFields } from './searched-fields.ts';
import { createTermTable } from './term-table.ts';
import { wholesOf } from './wholes.ts';

/** A node with the texts it is found by, each under the number of its field. */
export interface Document {
  readonly node: number;
  readonly texts: readonly (readonly [field: number, text: string])[];
}

/** Words per slice of work: a few milliseconds. */
const STEP = 10_000;

/** Builds the index of documents. Each node is one document. */
export function* buildIndex(
  graph: Projection,
  documents: readonly Document[],
  leftOut: readonly string[],
): CooperativeTask<SearchIndex> {
  const collector = createCollector();
  const isDue = yieldAfter(STEP);
  for (const document of documents) if (isDue(collector.add(document))) yield;
  const { terms, forms, wholes, texts } = collector;
  const columns = {
    nodes: Uint32Array.from(documents, ({ node }) => node),
    weights: Float32Array.from(documents, ({ node }) => weightOf(graph.label(node))),
    prominence: Float32Array.from(documents, ({ node }) => prominenceOf(graph.degree(node))),
    textStarts: collector.textStarts.finish(),
    documents: collector.documents.finish(),
    fields: Uint8Array.from(collector.fields.finish()),
    wordStarts: collector.wordStarts.finish(),
    words: collector.words.finish(),
  };
  yield;
  const postings = invert(columns, terms.size);
  const packed = yield* packStrings(texts);
  const byNode = new Map(documents.map(({ node }, document) => [node, document]));
  return Object.freeze<SearchIndex>({
    graph,
    ...columns,
    ...postings,
    terms: yield* createTermTable(terms, forms),
    documentOf: (node) => byNode.get(node),
    wholes,
    texts: packed,
    leftOut,
    bytes: Object.values({ ...columns, ...postings }).reduce((sum, one) => sum + one.byteLength, packed.bytes),
  });
}

/** What grows while documents come in. */
interface Collector {
  readonly terms: Map<string, number>;
  readonly forms: Map<string, number[]>;
  readonly wholes: Map<string, number[]>;
  readonly texts: string[];
  readonly textStarts: GrowingColumn;
  readonly documents: GrowingColumn;
  readonly fields: GrowingColumn;
  readonly wordStarts: GrowingColumn;
  readonly words: GrowingColumn;
  /** Adds a document; returns its number of words. */
  readonly add: (document: Document) => number;
}

function createCollector(): Collector {
  const [terms, forms, wholes] = [new Map<string, number>(), new Map<string, number[]>(), new Map<string, number[]>()];
  const texts: string[] = [];
  const columns = {
    textStarts: growingColumn(),
    documents: growingColumn(),
    fields: growingColumn(),
    wordStarts: growingColumn(),
    words: growingColumn(),
  };
  columns.textStarts.push(0);
  columns.wordStarts.push(0);
  let added = 0;
  const addText = (field: number, text: string) => {
    const words = wordsOf(text);
    const { isCode = false, whole = null } = searchedFields[field] ?? {};
    if (whole !== null) for (const key of wholesOf(words)) append(wholes, key, texts.length);
    if (!isCode) for (const word of words) columns.words.push(termNumber(terms, forms, word));
    texts.push(text);
    columns.documents.push(added);
    columns.fields.push(field);
    columns.wordStarts.push(columns.words.length);
    return words.length;
  };
  const add = (document: Document) => {
    const count = document.texts.reduce((sum, [field, text]) => sum + addText(field, text), 0);
    columns.textStarts.push(texts.length);
    added += 1;
    return count;
  };
  return { terms, forms, wholes, texts, ...columns, add };
}

/** The number of a term, which is under each of its forms. */
function termNumber(terms: Map<string, number>, forms: Map<string, number[]>, word: Word): number {
  const known = terms.get(word.term);
  const number = known ?? terms.size;
  if (known === undefined) terms.set(word.term, number);
  if (known !== undefined && !word.isPossessive) return number;
  for (const form of formsOf(word)) if (forms.get(form)?.includes(number) !== true) append(forms, form, number);
  return number;
}

function append<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}

/** The texts of each term, each once, in their order. */
function invert({ words, wordStarts, fields }: Pick<SearchIndex, 'words' | 'wordStarts' | 'fields'>, count: number) {
  const lasts = new Int32Array(count).fill(-1);
  const postingStarts = new Uint32Array(count + 1);
  const visit = (each: (term: number, text: number) => void) => {
    lasts.fill(-1);
    for (let text = 0; text < fields.length; text += 1) {
      for (let at = wordStarts[text] ?? 0; at < (wordStarts[text + 1] ?? 0); at += 1) {
        const term = words[at] ?? 0;
        if (lasts[term] === text) continue;
        lasts[term] = text;
        each(term, text);
      }
    }
  };
  visit((term) => {
    postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < count; term += 1)
    postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0);
  const postings = new Uint32Array(postingStarts[count] ?? 0);
  const next = postingStarts.slice();
  visit((term, text) => {
    const place = next[term] ?? 0;
    postings[place] = text;
    next[term] = place + 1;
  });
  return { postingStarts, postings };
}
