import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Compiled, compile, type Variables, variablesShape } from '../compile/compile.ts';
import { createLruCache } from '../kit/lru-cache.ts';

/** The plan of an operation, made unless it is kept. */
export type Plans = (asked: Asked, operation: OperationDefinitionNode, variables: Variables) => Compiled;

/** A document, parsed and validated against its schema. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/**
 * Plans each document once for each shape of its variables. Plans are kept by the length of their texts, not by their number:
 * a question of the largest size takes a thousand times the memory of a small one.
 */
export function keepPlans(): Plans {
  const kept = createLruCache<Compiled>(charactersKept);
  const numberOf = numbering();
  return ({ schema, document }, operation, variables) => {
    const shape = variablesShape(schema, operation, variables);
    const key = `${numberOf(document)} ${operation.name?.value ?? ''} ${shape}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = compile(schema, document, operation, variables);
    kept.set(key, made, { size: key.length + lengthOf(document) + textLength(made) });
    return made;
  };
}

/** Characters of documents, Cypher texts and shapes that are kept in all; a plan takes some twenty bytes for each. */
const charactersKept = 1_000_000;

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

function lengthOf({ loc }: DocumentNode): number {
  return loc === undefined ? 0 : loc.end - loc.start;
}

function textLength(roots: Compiled): number {
  const lengths = roots.map((root) => {
    if (root.kind === 'group') return textLength(root.roots);
    if (root.kind === 'walked') return root.texts.join('').length;
    return root.kind === 'graph' ? root.text.length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
