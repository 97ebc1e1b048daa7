import type { PackedStrings } from '../projection/packed-strings.ts';
import type { Projection } from '../projection/projection.ts';
import type { FoundTerms, TermTable } from './term-table.ts';

/** The texts of one version of the graph, by their words. Documents are nodes of the graph in memory; texts are theirs, in a row. */
export interface SearchIndex {
  readonly graph: Projection;
  readonly terms: TermTable;
  /** The node of each document. */
  readonly nodes: Uint32Array;
  /** How much a document counts for its kind, and for its links. */
  readonly weights: Float32Array;
  readonly prominence: Float32Array;
  /** The document of a node; undefined where it has no texts. */
  readonly documentOf: (node: number) => number | undefined;
  /** Texts of document `d`: from `textStarts[d]` up to `textStarts[d + 1]`. */
  readonly textStarts: Uint32Array;
  /** The document and the field of each text. */
  readonly documents: Uint32Array;
  readonly fields: Uint8Array;
  /** The words of text `t`, as terms: from `wordStarts[t]` up to `wordStarts[t + 1]`. */
  readonly wordStarts: Uint32Array;
  readonly words: Uint32Array;
  /** The texts with term `n`: from `postingStarts[n]` up to `postingStarts[n + 1]`, in their order. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** Texts that are names and codes, by all of their words joined. */
  readonly wholes: ReadonlyMap<string, readonly number[]>;
  readonly texts: PackedStrings;
  /** Data sets whose texts were left out, because there are more than may be held in memory. */
  readonly leftOut: readonly string[];
  /** Bytes of the columns and texts; words and names come on top. */
  readonly bytes: number;
}

/** The best that each text has of the terms of one word: numbers of `qualities` by text, and the texts that have any. */
export function textsWith(index: SearchIndex, found: FoundTerms): TextMatches {
  const { postingStarts, postings, fields } = index;
  const best = new Uint8Array(fields.length);
  const texts: number[] = [];
  for (const [term, quality] of found) {
    for (let at = postingStarts[term] ?? 0; at < (postingStarts[term + 1] ?? 0); at += 1) {
      const text = postings[at] ?? 0;
      if (best[text] === 0) texts.push(text);
      best[text] = Math.max(best[text] ?? 0, quality);
    }
  }
  return { best, texts };
}

/** How well each text answers one word. */
export interface TextMatches {
  readonly best: Uint8Array;
  readonly texts: readonly number[];
}
