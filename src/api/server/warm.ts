import { type GraphQLSchema, parse } from 'graphql';
import type { Answer } from '../answer.ts';
import { readExamples } from './examples.ts';

/** What is asked, and who may end the asking. */
export interface WarmSettings {
  readonly schema: GraphQLSchema;
  readonly answer: Answer;
  readonly signal: AbortSignal;
}

/**
 * Asks each example once, one after the other, behind the back of whoever is served: Neo4j takes a second or two to plan a text it
 * has not seen, and then keeps the plan. What fails here is passed over, since whoever asks for it is told.
 */
export async function warm({ schema, answer, signal }: WarmSettings): Promise<void> {
  for (const { query, variables } of await readExamples()) {
    if (signal.aborted) return;
    await answer({ schema, document: parse(query), variableValues: JSON.parse(variables ?? '{}'), signal });
  }
}
