import type { ExecutionResult } from 'graphql';

/** A request as a tool sends it: one of the kept documents, or what a client wrote. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Answers a question under the limits that hold for every request. Never rejects: what goes wrong is in `errors`, with codes and hints. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<ExecutionResult>;
