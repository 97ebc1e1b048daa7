import { type GraphQLSchema, parse } from 'graphql';
import type { Executor } from '../executor.ts';
import { readExamples } from './examples.ts';

/** What the examples are sent to, and the signal that stops it. */
export interface WarmSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly signal: AbortSignal;
}

/**
 * Executes each example once, one after the other, while requests are served: Neo4j takes a second or two to plan a text that is new to it,
 * and then caches the plan. Errors are ignored here; whoever sends the same request gets them.
 */
export async function warm({ schema, execute, signal }: WarmSettings): Promise<void> {
  for (const { query, variables } of await readExamples()) {
    if (signal.aborted) return;
    await execute({ schema, document: parse(query), variableValues: JSON.parse(variables ?? '{}'), signal });
  }
}
