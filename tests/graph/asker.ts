import { type ExecutionResult, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { createExecutor, type ExecutorSettings } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Asks a question that must be valid, as a client would. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

/** Asks a graph. */
export function asker(graph: Graph, limits: Partial<ExecutorSettings> = {}): Ask {
  const execute = createExecutor(graph, { timeoutMs: 20_000, ...limits });
  return async (query, variableValues = {}) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    return await execute({ schema, document, variableValues });
  };
}
