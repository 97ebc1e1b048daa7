import { type ExecutionResult, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { answerer, type Limits } from '../../src/api/answer.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Asks a question that must be valid, as a client would. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

/** Asks a graph. */
export function asker(graph: Graph, limits: Partial<Limits> = {}): Ask {
  const answer = answerer(graph, { timeoutMs: 20_000, ...limits });
  return async (query, variableValues = {}) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    return await answer({ schema, document, variableValues });
  };
}
