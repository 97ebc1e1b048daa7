import type { DocumentNode } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';

/** A cache as Yoga asks for it. */
interface Cache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** The documents that were parsed, and the complaints of the parser. */
interface Documents {
  readonly documentCache: Cache<DocumentNode>;
  readonly errorCache: Cache<Error>;
}

/**
 * Documents that were parsed, kept by the length of their texts: a parsed document takes some hundred times the memory of
 * its text, and Yoga's own cache keeps a thousand of any length. What does not parse is not kept, since nobody asks it twice.
 */
export function keptDocuments(): Documents {
  const kept = createLruCache<DocumentNode>(charactersKept);
  return {
    documentCache: {
      get: (text) => kept.get(text),
      set: (text, document) => kept.set(text, document, { size: Math.max(1, text.length) }),
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
}

/** Characters of the documents that are kept; questions that people write have about a thousand. */
const charactersKept = 250_000;
