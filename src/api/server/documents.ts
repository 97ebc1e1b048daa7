import type { DocumentNode } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';

/** A cache as Yoga asks for it. */
interface Cache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** Yoga's caches of parsed documents and of errors of the parser. */
interface Documents {
  readonly documentCache: Cache<DocumentNode>;
  readonly errorCache: Cache<Error>;
}

/**
 * Parsed documents, up to a total length of their texts: a parsed document takes some hundred times the memory of its text, and Yoga's own
 * cache holds a thousand of any length. Errors of the parser are not cached, since nobody sends the same one twice.
 */
export function documentCache(): Documents {
  const cache = createLruCache<DocumentNode>(CHARACTERS_CACHED);
  return {
    documentCache: {
      get: (text) => cache.get(text),
      set: (text, document) => cache.set(text, document, { size: Math.max(1, text.length) }),
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
}

/** Characters of all cached documents; queries that people write have about a thousand. */
const CHARACTERS_CACHED = 250_000;
