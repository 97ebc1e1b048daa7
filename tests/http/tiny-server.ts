import { buildSchema, execute, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Executor } from '../../src/api/executor.ts';
import type { Answers } from '../../src/api/server/answer-cache.ts';
import type { MetricsAccess } from '../../src/api/server/door.ts';
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
}: Wishes = {}): Promise<TinyServer> {
  const { log, texts } = keptLog();
  const serving = await startServer({
    schema: tinySchema,
    execute: graphqlJs(resolve),
    readiness: readiness ?? (async () => ({ status: 'ready', neo4j: '5.26.30', dataset: '1' })),
    log,
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    hosts,
    slowMs,
    listeners,
    ...(answers && { answers }),
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
