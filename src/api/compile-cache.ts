import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compile } from '../compile/compile.ts';
import type { CompiledRequest, CompiledRoot } from '../compile/compiled.ts';
import type { Operation, Variables } from '../compile/operation.ts';
import { variablesShape } from '../compile/variables-shape.ts';
import { createLruCache } from '../kit/lru-cache.ts';

/** Gives an operation compiled, from the cache where it can. */
export type Compile = (request: ParsedRequest, operation: Operation, variables: Variables) => CompiledRequest;

/** A document, parsed and validated against its schema. */
export interface ParsedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/**
 * Compiles each operation once for each shape of its variables. The size of the cache is a number of characters, not of requests: the
 * largest request takes a thousand times the memory of a small one.
 */
export function cachedCompile(): Compile {
  const cache = createLruCache<CompiledRequest>(CHARACTERS_CACHED);
  const numberOf = numbering();
  return ({ schema, document }, operation, variables) => {
    const shape = variablesShape(schema, operation, variables);
    const key = `${numberOf(document)} ${operation.name ?? ''} ${shape}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const compiled = compile(schema, operation, variables);
    cache.set(key, compiled, { size: key.length + lengthOf(operation) + textLength(compiled.roots) });
    return compiled;
  };
}

/** Characters of documents, Cypher texts and keys in the cache; a compiled request takes some twenty bytes for each. */
const CHARACTERS_CACHED = 1_000_000;

/** Numbers documents as they come: the same text, parsed once, is the same document. */
function numbering(): (document: DocumentNode) => number {
  const numbers = new WeakMap<DocumentNode, number>();
  let last = 0;
  return (document) => {
    const known = numbers.get(document);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(document, last);
    return last;
  };
}

function lengthOf({ source }: Operation): number {
  return source?.body.length ?? 0;
}

function textLength(roots: readonly CompiledRoot[]): number {
  const lengths = roots.map((root) => {
    if (root.kind === 'group') return textLength(root.roots);
    return root.kind === 'graph' || root.kind === 'traversal' ? textsOf(root).join('').length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

function textsOf({ reads }: Extract<CompiledRoot, { kind: 'graph' | 'traversal' }>): readonly string[] {
  return [...reads.values()].flatMap((read) => ('text' in read ? [read.text] : [...read.texts.values()]));
}
