import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Answer } from '../answer.ts';
import { limits } from '../limits.ts';
import { keptDocuments } from './documents.ts';
import { presenter } from './faults.ts';
import { gate } from './gate.ts';
import { settle } from './settle.ts';

/** What the GraphQL endpoint is made of. */
export interface EndpointSettings {
  readonly schema: GraphQLSchema;
  readonly answer: Answer;
  readonly log: Logger;
  /** Origins whose pages may ask; none means that browsers keep other origins out. */
  readonly corsOrigins: readonly string[];
}

/** What the log says of one GraphQL request: names and codes, never values. */
export interface Trace {
  operation?: string;
  codes?: readonly string[];
}

/** Answers one GraphQL request over HTTP, and notes in the trace what it was. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse, trace: Trace) => Promise<void>;

/** Yoga with its caches of parsed and validated documents, answering through the compiler instead of resolvers. */
export function createEndpoint({ schema, answer, log, corsOrigins }: EndpointSettings): Endpoint {
  const yoga = createYoga<{ trace: Trace }>({
    schema,
    plugins: [gate(), answering(answer), tracing()],
    maskedErrors: { maskError: presenter(log) },
    cors: corsOrigins.length === 0 ? false : { origin: [...corsOrigins], methods: ['GET', 'POST'], credentials: false },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: keptDocuments(),
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
  });
  return async (request, response, trace) => yoga(request, response, { trace });
}

/** Puts our answer in the place of graphql-js's execution. */
function answering(answer: Answer): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(({ schema, document, operationName, variableValues, contextValue }) =>
        answer({ schema, document, operationName, variableValues, signal: contextValue.request.signal }),
      );
    },
  };
}

/** Settles the status of each answer, and notes for the log what was asked and what went wrong. */
function tracing(): Plugin<object, { trace: Trace }> {
  return {
    onExecutionResult({ result, setResult, context }) {
      if (!isSingle(result)) return;
      const settled = settle(result);
      setResult(settled);
      const codes = settled.errors?.map(({ extensions }) => String(extensions.code));
      if (codes?.length) context.trace.codes = [...new Set(codes)];
    },
    onParams({ params, context }) {
      if (typeof params.operationName === 'string') context.trace.operation = params.operationName;
    },
  };
}

/** Whether a result is one answer. The others Yoga knows are lists of a batch and streams, and this server gives neither. */
function isSingle(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && ('errors' in result || 'data' in result);
}
