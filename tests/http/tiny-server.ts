import { buildSchema, execute, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Executor } from '../../src/api/executor.ts';
import { LargeRequestError } from '../../src/api/large-request.ts';
import type { Answers } from '../../src/api/server/answer-cache.ts';
import type { MetricsAccess } from '../../src/api/server/door.ts';
import type { LargeProcess } from '../../src/api/server/large-process.ts';
import type { Readiness } from '../../src/api/server/readiness.ts';
import type { RequestListener } from '../../src/api/server/request-summary.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import { keptLog, type Lines } from './lines.ts';

/** A schema of four fields, enough for everything that HTTP can do wrong. */
export const tinySchema: GraphQLSchema = buildSchema(`
  type Query {
    hello(name: String = "world"): String
    other: String
    strict: String!
    again: Query
  }
`);

/** What a test may choose of the server. */
export interface Wishes {
  readonly resolve?: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>;
  readonly readiness?: () => Promise<Readiness>;
  readonly corsOrigins?: readonly string[];
  readonly hosts?: readonly string[];
  readonly answers?: Answers;
  readonly slowMs?: number;
  readonly listeners?: readonly RequestListener[];
  readonly metrics?: () => Promise<string>;
  readonly metricsAccess?: MetricsAccess;
  /** Whether a request is large, by its document. Left out, none is, and no kinds of operations are told. */
  readonly isLarge?: (document: string) => boolean;
  readonly largeProcess?: LargeProcess;
  readonly isForLarge?: boolean;
}

/** A running server with its log. */
export interface TinyServer extends Lines {
  readonly serving: Serving;
  readonly url: string;
}

/** Starts the real server over the tiny schema, which graphql-js answers. */
export async function startTiny({
  resolve = {},
  readiness,
  corsOrigins = [],
  hosts = [],
  answers,
  slowMs = 60_000,
  listeners = [],
  metrics,
  metricsAccess,
  isLarge,
  largeProcess,
  isForLarge = false,
}: Wishes = {}): Promise<TinyServer> {
  const { log, texts } = keptLog();
  const serving = await startServer({
    schema: tinySchema,
    execute: isLarge ? sizing(isLarge, graphqlJs(resolve)) : graphqlJs(resolve),
    isForLarge,
    readiness: readiness ?? (async () => ({ status: 'ready', neo4j: '5.26.30', dataset: '1' })),
    log,
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    hosts,
    slowMs,
    listeners,
    ...(answers && { answers }),
    ...(largeProcess && { largeProcess }),
    ...(metrics && { metrics }),
    ...(metricsAccess && { metricsAccess }),
  });
  return { serving, log, texts, url: serving.url };
}

/** Posts a GraphQL request as JSON. */
export function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: content,
  });
}

/** Tells of kinds and of large requests, as the executor of entente does, and ends those that another process answers. */
function sizing(isLarge: (document: string) => boolean, executor: Executor): Executor {
  return async (request) => {
    if (request.trace) request.trace.kind = 'read';
    if (!isLarge(request.document.loc?.source.body ?? '') || request.onLarge?.() !== true)
      return await executor(request);
    return { errors: [new GraphQLError('large', { originalError: new LargeRequestError() })] };
  };
}

/** graphql-js with a resolver for some of the fields. */
function graphqlJs(resolve: Wishes['resolve'] = {}): Executor {
  const fields: Wishes['resolve'] = { hello: greet, again: () => ({}), ...resolve };
  return async ({ schema, document, operationName = null, variableValues = null }) =>
    execute({
      schema,
      document,
      operationName,
      variableValues,
      fieldResolver: (source, args, context, details) =>
        fields[details.fieldName]?.(source, args, context, details) ?? null,
    });
}

/** The greeting. */
function greet(_: unknown, { name }: Readonly<Record<string, unknown>>): string {
  return `hello ${String(name)}`;
}
