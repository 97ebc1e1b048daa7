import { takeSmallest } from '../kit/take-smallest.ts';
import { typedKeys } from '../kit/typed-keys.ts';
import { type AskedDay, type NodeRef, readId } from '../model/node-ref.ts';
import { viewOf } from '../projection/view.ts';
import { badHitCount } from './errors.ts';
import { readQuery, type SearchQuery, termsFor, textsFor } from './find-words.ts';
import { MOST_HITS } from './limits.ts';
import { matchesOf, type SearchMatch } from './matches.ts';
import { isMisspelt, phraseOf, scoreOf, wholeScore } from './score.ts';
import type { SearchIndex } from './search-index.ts';
import { fieldNumber, isSearchKind, kindWeights, type SearchKind } from './searched-fields.ts';
import { type FoundTerms, qualities } from './term-table.ts';

/** What is searched for. */
export interface SearchArguments {
  readonly text: string;
  /** Null: all kinds. */
  readonly kinds: readonly string[] | null;
  readonly first: number;
}

/** A node that was found. */
export interface SearchHit {
  readonly node: NodeRef;
  readonly kind: SearchKind;
  readonly score: number;
  readonly matches: readonly SearchMatch[];
}

/** What a search finds, best first. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
  readonly leftOut: readonly string[];
}

/** A document and how well it answers; `whole` is the text that is just what was searched for. */
interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly whole: number | undefined;
}

/** Finds the nodes that have every word of a text, by name, code or any of their texts. */
export function search(index: SearchIndex, { text, kinds, first }: SearchArguments, day?: AskedDay): SearchResult {
  if (first < 0 || first > MOST_HITS) throw badHitCount(first, MOST_HITS);
  const query = readQuery(text);
  const found = query.sought.map((word) => termsFor(index, word));
  const { graph, nodes, leftOut } = index;
  const { has } = viewOf(graph, day);
  const isWanted = ({ document }: Ranked) => {
    const node = nodes[document] ?? 0;
    return (kinds === null || kinds.includes(graph.label(node))) && has(node);
  };
  const ranked = rank(index, query, found).filter(isWanted);
  const best = takeSmallest(ranked, first, (one, other) => other.score - one.score || byNode(index, one, other));
  const asWritten = found.map(withoutSlips);
  const hits = best.flatMap(({ document, score, whole }): readonly SearchHit[] => {
    const node = graph.ref(nodes[document] ?? 0);
    if (!isSearchKind(node.label)) return [];
    const matches = matchesOf(index, document, query, isMisspelt(score) ? found : asWritten, whole);
    return [{ node, kind: node.label, score, matches }];
  });
  return { hits, hasMore: ranked.length > hits.length, leftOut };
}

/** The terms that answer a word as it is written: where a hit has every word so, others that are near it are no reason for it. */
function withoutSlips(found: FoundTerms): FoundTerms {
  return new Map([...found].filter(([, quality]) => quality >= qualities.PREFIX));
}

/** Documents that are named just so, and documents that have every word. */
function rank(index: SearchIndex, query: SearchQuery, found: readonly FoundTerms[]): readonly Ranked[] {
  const ranked = new Map<number, Ranked>();
  for (const one of [...wholes(index, query), ...bySlug(index, query)]) {
    const known = ranked.get(one.document);
    if (known === undefined || known.score < one.score) ranked.set(one.document, one);
  }
  for (const one of byWords(index, query, found)) if (!ranked.has(one.document)) ranked.set(one.document, one);
  return [...ranked.values()];
}

function wholes(index: SearchIndex, { whole }: SearchQuery): readonly Ranked[] {
  return (index.wholes.get(whole) ?? []).map((text) => {
    const document = index.documents[text] ?? 0;
    return { document, score: wholeScore(index, document, text), whole: text };
  });
}

/** Documents whose id this is or was: `japan`, `State:japan`. */
function bySlug(index: SearchIndex, { text }: SearchQuery): readonly Ranked[] {
  const { slug } = readId(text.replace(/^[a-z]+:/, ''));
  return typedKeys<SearchKind>(kindWeights).flatMap((label) => {
    const node = index.graph.find({ label, id: slug });
    const document = node === undefined ? undefined : index.documentOf(node);
    if (document === undefined) return [];
    const end = index.textStarts[document + 1] ?? 0;
    const whole = Array.from({ length: end - (index.textStarts[document] ?? 0) }, (_, at) => end - 1 - at).find(
      (one) => index.fields[one] === fieldNumber('slug'),
    );
    return whole === undefined ? [] : [{ document, score: wholeScore(index, document, whole), whole }];
  });
}

function* byWords(index: SearchIndex, query: SearchQuery, found: readonly FoundTerms[]): Iterable<Ranked> {
  const required = query.sought.flatMap((word, at) =>
    word.isOptional ? [] : [textsFor(index, word, found[at] ?? new Map())],
  );
  const [rarest] = required.toSorted((one, other) => one.texts.length - other.texts.length);
  const phrase = phraseOf(index, query);
  const seen = new Uint8Array(index.nodes.length);
  for (const text of rarest?.texts ?? []) {
    const document = index.documents[text] ?? 0;
    if (seen[document] === 1) continue;
    seen[document] = 1;
    const score = scoreOf(index, document, required, phrase);
    if (score !== undefined) yield { document, score, whole: undefined };
  }
}

/** Ties go to the kind that is looked for more often, then to the id, in the order of which nodes are numbered. */
function byNode({ weights, nodes }: SearchIndex, one: Ranked, other: Ranked): number {
  const kind = (weights[other.document] ?? 0) - (weights[one.document] ?? 0);
  return kind || (nodes[one.document] ?? 0) - (nodes[other.document] ?? 0);
}
