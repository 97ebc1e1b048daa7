import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';
import { isLeftToAnother } from '../large-request.ts';
import { expectVariablesWithinLimits } from '../variables-size.ts';
import type { AnswerBody } from './answer-body.ts';
import { type Answers, isBody } from './answer-cache.ts';
import type { AnswerHead } from './answer-head.ts';
import { type GraphQLParameters, readGraphQLParameters } from './body.ts';
import type { Documents } from './documents.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { onGone } from './on-gone.ts';
import type { Trace } from './trace.ts';

/** A request whose body was read. */
export interface ReadRequest {
  readonly body: string;
  readonly client: Client;
  readonly response: ServerResponse;
  readonly trace: Trace;
  /** Is told that the request is large; gives whether another process answers it. */
  readonly onLarge: () => boolean;
}

/** The headers of a request that decide on those of its response. */
type Client = Pick<IncomingHttpHeaders, 'accept' | 'origin'>;

/** What the direct way made of a request. */
export type DirectAnswer =
  | { readonly kind: 'body'; readonly head: AnswerHead; readonly body: AnswerBody }
  /** The request failed, and Yoga is to make the response of that. */
  | { readonly kind: 'errors'; readonly executed: () => Promise<ExecutionResult> }
  /** Another process is to answer it. */
  | { readonly kind: 'large' }
  /** Yoga is to answer all of it. The document is given if the body could be read. */
  | { readonly kind: 'unknown'; readonly document: string | undefined };

/** Answers requests in front of Yoga. */
export interface DirectHandler {
  readonly answer: (request: ReadRequest) => DirectAnswer | Promise<DirectAnswer>;
  /** Learns the headers of a response without errors from one of Yoga's. */
  readonly learn: (client: Client, head: AnswerHead) => void;
}

/**
 * Answers requests whose document Yoga has let through before: they need no parsing, no rules and no negotiation again. Only answers without
 * errors are made here, with the headers that Yoga gave to a client of the same kind, so both ways give the same bytes. A body that was sent
 * before is not read again.
 */
export function createDirectHandler(
  { schema, execute }: Pick<EndpointSettings, 'schema' | 'execute'>,
  documents: Documents,
  answers: Answers,
): DirectHandler {
  const learnt = createLruCache<AnswerHead>(HEADER_CHARACTERS);
  const questions = createLruCache<Question>(BODY_CHARACTERS);

  const questionOf = (body: string): Question | undefined => {
    const known = questions.get(body);
    if (known !== undefined) return known;
    const question = readQuestion(body);
    if (question !== undefined) questions.set(body, question, { size: 2 * body.length });
    return question;
  };

  const executed = async (
    { key, operationName, variableValues }: Question,
    document: DocumentNode,
    head: AnswerHead,
    { response, trace, onLarge }: ReadRequest,
  ): Promise<DirectAnswer> => {
    const startedAt = performance.now();
    try {
      const value = await answers({
        key,
        execute: (signal) =>
          execute({ schema, document, operationName, variableValues, signal, startedAt, trace, onLarge }),
        onGone: (listener) => onGone(response, listener),
      });
      if (isBody(value)) return { kind: 'body', head, body: value };
      return isLeftToAnother(value) ? { kind: 'large' } : { kind: 'errors', executed: async () => value };
    } catch (error) {
      return { kind: 'errors', executed: () => Promise.reject(error) };
    }
  };

  return {
    answer(request) {
      const { body, client, trace } = request;
      const head = learnt.get(kindOf(client));
      const question = questionOf(body);
      const document = question && documents.accepted(question.query);
      if (head === undefined || question === undefined || document === undefined)
        return { kind: 'unknown', document: question?.query };
      if (question.operationName) trace.operation = question.operationName;
      trace.document = question.query;
      const cached = answers.cached?.(question.key);
      if (cached !== undefined) return { kind: 'body', head, body: cached };
      return executed(question, document, head, request);
    },
    learn(client, head) {
      const kind = kindOf(client);
      learnt.set(kind, head, { size: kind.length });
    },
  };
}

/** What a body asks. */
interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variableValues: GraphQLParameters['variables'];
  /** Tells it from every other one. */
  readonly key: string;
}

/** Reads a body; undefined where Yoga is to look at it. */
function readQuestion(body: string): Question | undefined {
  const parameters = readGraphQLParameters(body);
  if (parameters === undefined || !isWithinLimits(parameters)) return undefined;
  const { query, variables: variableValues } = parameters;
  const operationName = parameters.operationName || null;
  return { query, operationName, variableValues, key: JSON.stringify([query, operationName, variableValues]) };
}

/** Characters of all kinds of clients whose headers are known. */
const HEADER_CHARACTERS = 100_000;

/** Characters of all bodies that are known, and of what was read of them. */
const BODY_CHARACTERS = 2_000_000;

function kindOf({ accept, origin }: Client): string {
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
