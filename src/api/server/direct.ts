import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';
import { expectVariablesWithinLimits } from '../variables-size.ts';
import type { AnswerBody } from './answer-body.ts';
import { type Answers, type CacheableRequest, isBody } from './answer-cache.ts';
import { type GraphQLParameters, readGraphQLParameters } from './body.ts';
import type { Documents } from './documents.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { onGone } from './on-gone.ts';
import type { Trace } from './trace.ts';

/** A request whose body was read. */
export interface ReadRequest {
  readonly body: string;
  /** The headers that decide on those of the response. */
  readonly accept: string | undefined;
  readonly origin: string | undefined;
  readonly response: ServerResponse;
  readonly trace: Trace;
}

/** What the direct way made of a request. */
export type DirectAnswer =
  | { readonly kind: 'body'; readonly headers: Headers; readonly body: AnswerBody }
  /** The request failed, and Yoga is to make the response of that. */
  | { readonly kind: 'errors'; readonly executed: () => Promise<ExecutionResult> }
  /** Yoga is to answer all of it. */
  | { readonly kind: 'unknown' };

type Headers = Readonly<Record<string, string>>;

/** Answers requests in front of Yoga. */
export interface DirectHandler {
  readonly answer: (request: ReadRequest) => Promise<DirectAnswer>;
  /** Learns the headers of a response without errors from one of Yoga's. */
  readonly learn: (request: Pick<ReadRequest, 'accept' | 'origin'>, headers: Headers) => void;
}

/**
 * Answers requests whose document Yoga has let through before: they need no parsing, no rules and no negotiation again. Only answers without
 * errors are made here, with the headers that Yoga gave to a client of the same kind, so both ways give the same bytes.
 */
export function createDirectHandler(
  { schema, execute }: Pick<EndpointSettings, 'schema' | 'execute'>,
  documents: Documents,
  answers: Answers,
): DirectHandler {
  const learnt = createLruCache<Headers>(HEADER_CHARACTERS);
  const plan = ({ body, accept, origin, response, trace }: ReadRequest): Planned | undefined => {
    const headers = learnt.get(kindOf(accept, origin));
    const parameters = readGraphQLParameters(body);
    if (headers === undefined || parameters === undefined || !isWithinLimits(parameters)) return undefined;
    const document = documents.accepted(parameters.query);
    if (document === undefined) return undefined;
    const { query, variables: variableValues } = parameters;
    const operationName = parameters.operationName || null;
    if (operationName) trace.operation = operationName;
    trace.document = query;
    const startedAt = performance.now();
    return {
      headers,
      key: JSON.stringify([query, operationName, variableValues]),
      execute: (signal) => execute({ schema, document, operationName, variableValues, signal, startedAt, trace }),
      onGone: (listener) => onGone(response, listener),
    };
  };
  return {
    async answer(request) {
      const planned = plan(request);
      if (planned === undefined) return { kind: 'unknown' };
      try {
        const value = await answers(planned);
        if (isBody(value)) return { kind: 'body', headers: planned.headers, body: value };
        return { kind: 'errors', executed: async () => value };
      } catch (error) {
        return { kind: 'errors', executed: () => Promise.reject(error) };
      }
    },
    learn({ accept, origin }, headers) {
      const kind = kindOf(accept, origin);
      learnt.set(kind, headers, { size: kind.length });
    },
  };
}

/** A request that needs no more than to be answered. */
interface Planned extends CacheableRequest {
  readonly headers: Headers;
}

/** Characters of all kinds of clients whose headers are known. */
const HEADER_CHARACTERS = 100_000;

function kindOf(accept: string | undefined, origin: string | undefined): string {
  return `${accept ?? ''}\n${origin ?? ''}`;
}

function isWithinLimits({ variables }: GraphQLParameters): boolean {
  try {
    expectVariablesWithinLimits(variables);
    return true;
  } catch {
    return false;
  }
}
