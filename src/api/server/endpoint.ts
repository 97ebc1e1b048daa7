import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Executor } from '../executor.ts';
import { limits } from '../limits.ts';
import { documentCache } from './documents.ts';
import { presenter } from './faults.ts';
import { withHttpStatus } from './http-status.ts';
import { requestLimits } from './request-limits.ts';

/** What the GraphQL endpoint is made of. */
export interface EndpointSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
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

/** Yoga with its caches of parsed and validated documents, and our executor in the place of resolvers. */
export function createEndpoint({ schema, execute, log, corsOrigins }: EndpointSettings): Endpoint {
  const yoga = createYoga<{ trace: Trace }>({
    schema,
    plugins: [requestLimits(), executing(execute), tracing()],
    maskedErrors: { maskError: presenter(log) },
    cors: corsOrigins.length === 0 ? false : { origin: [...corsOrigins], methods: ['GET', 'POST'], credentials: false },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: documentCache(),
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
  });
  return async (request, response, trace) => yoga(request, response, { trace });
}

/** Puts our executor in the place of graphql-js's. */
function executing(execute: Executor): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(({ schema, document, operationName, variableValues, contextValue }) =>
        execute({ schema, document, operationName, variableValues, signal: contextValue.request.signal }),
      );
    },
  };
}

/** Decides the HTTP status of each answer, and notes its operation and its error codes for the log. */
function tracing(): Plugin<object, { trace: Trace }> {
  return {
    onExecutionResult({ result, setResult, context }) {
      if (!isSingle(result)) return;
      const answer = withHttpStatus(result);
      setResult(answer);
      const codes = answer.errors?.map(({ extensions }) => String(extensions.code));
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
