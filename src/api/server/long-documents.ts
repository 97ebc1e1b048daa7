import { createLruCache } from '../../kit/lru-cache.ts';
import type { Trace } from './trace.ts';

/** Characters from which on a document is long: to parse, check and compile it takes longer than other requests should wait. */
export const LONG_DOCUMENT = 2_000;

/** Tells which new documents are better parsed by the process for large requests. */
export interface LongDocuments {
  /** Whether a document is long, and no request with it is known to have been small. */
  readonly mayBeLarge: (document: string | undefined) => boolean;
  /** Learns from the trace of a request whether it was small. */
  readonly learn: (document: string | undefined, trace: Trace) => void;
}

/** Takes each long document for one of a large request until a request with it was executed and was small. */
export function createLongDocuments(): LongDocuments {
  const small = createLruCache<true>(CHARACTERS_CACHED);
  return {
    mayBeLarge: (document = '') => document.length > LONG_DOCUMENT && !small.has(document),
    learn(document, { kind, isLarge, codes }) {
      if (document === undefined || kind === undefined || isLarge || codes) return;
      small.set(document, true, { size: document.length });
    },
  };
}

/** Characters of all documents that are known to be of small requests. */
const CHARACTERS_CACHED = 250_000;
