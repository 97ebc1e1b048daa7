import { type DocumentNode, Kind } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';

/** A cache as Yoga asks for it. */
interface Cache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** Parsed documents by their text. */
export interface Documents {
  /** Yoga's caches of parsed documents and of errors of the parser. */
  readonly forYoga: { readonly documentCache: Cache<DocumentNode>; readonly errorCache: Cache<Error> };
  /** Notes that a document is valid and within the limits. */
  readonly accept: (document: DocumentNode) => void;
  /** The document with this text, if it was accepted and holds queries alone. */
  readonly accepted: (text: string) => DocumentNode | undefined;
}

/**
 * Caches parsed documents, up to a total length of their texts: a parsed document takes some hundred times the memory of its text, and
 * Yoga's own cache holds a thousand of any length. Errors of the parser are not cached, since nobody sends the same one twice.
 */
export function createDocuments(): Documents {
  const cache = createLruCache<DocumentNode>(CHARACTERS_CACHED);
  const accepted = new WeakSet<DocumentNode>();
  return {
    forYoga: {
      documentCache: {
        get: (text) => cache.get(text),
        set: (text, document) => cache.set(text, document, { size: Math.max(1, text.length) }),
      },
      errorCache: { get: () => undefined, set: () => undefined },
    },
    accept(document) {
      if (document.definitions.every(isQueryOrFragment)) accepted.add(document);
    },
    accepted(text) {
      const document = cache.get(text);
      return document !== undefined && accepted.has(document) ? document : undefined;
    },
  };
}

/** Characters of all cached documents; queries that people write have about a thousand. */
const CHARACTERS_CACHED = 250_000;

function isQueryOrFragment(definition: DocumentNode['definitions'][number]): boolean {
  return definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query';
}
