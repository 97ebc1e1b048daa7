import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, Source } from 'graphql';
import type { Logger } from 'pino';
import type { Ask } from '../../kit/ask.ts';
import { createLruCache } from '../../kit/lru-cache.ts';
import { checkedDocument } from '../checked-document.ts';
import { expectDocumentWithinLimits } from '../document-cost.ts';
import type { Executor } from '../executor.ts';
import { expectVariablesWithinLimits } from '../variables-size.ts';
import { presenter } from './faults.ts';
import { measure, refuseWrites } from './request-limits.ts';

/** What a question is asked of. */
export interface AskSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly log: Logger;
}

/** Asks without HTTP what doors of this server ask of the graph: every limit of a request holds, and errors are those that a client gets. */
export function createAsk({ schema, execute, log }: AskSettings): Ask {
  const present = presenter(log);
  const known = createLruCache<DocumentNode>(CHARACTERS_CACHED);
  const documentOf = (text: string, operationName: string | undefined) => {
    const cached = known.get(text);
    if (cached) return cached;
    measure(new Source(text));
    const document = checkedDocument(schema, text);
    if ('errors' in document) return document;
    refuseWrites(document, operationName);
    expectDocumentWithinLimits(document);
    known.set(text, document, { size: Math.max(1, text.length) });
    return document;
  };
  return async ({ query, variables, operationName }, signal) => {
    try {
      expectVariablesWithinLimits(variables);
      const document = documentOf(query, operationName);
      if ('errors' in document) return withErrors({}, document.errors.map(present));
      const request = { schema, document, operationName: operationName ?? null, variableValues: variables, signal };
      const result = await execute(request);
      return withErrors(result, (result.errors ?? []).map(present));
    } catch (error) {
      return withErrors({}, [present(error)]);
    }
  };
}

/** Characters of all documents that are kept parsed. */
const CHARACTERS_CACHED = 200_000;

function withErrors({ data, extensions }: ExecutionResult, errors: readonly GraphQLError[]): ExecutionResult {
  return { ...(data && { data }), ...(extensions && { extensions }), ...(errors.length > 0 && { errors }) };
}
