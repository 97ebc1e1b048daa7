import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { EntenteError } from '../../errors.ts';
import { restate } from '../restate.ts';
import { rootOf } from '../root-of.ts';
import { internal, type Outcome, outcomeOf, outcomes } from './outcome.ts';

/**
 * Makes the one function through which every error leaves the server: the family keeps its code, what GraphQL itself
 * finds wrong keeps its message, and anything else is our bug, masked and logged under an id that the client gets too.
 */
export function presenter(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const thrown = rootOf(error);
    if (thrown instanceof EntenteError) return presentKnown(error, thrown, log);
    if (thrown instanceof GraphQLError) return presentRequestError(thrown);
    return presentBug(error, thrown, log);
  };
}

/** An error of the family, under its public code; the outages among them are logged, since their wording is neutral. */
function presentKnown(error: unknown, thrown: EntenteError, log: Logger): GraphQLError {
  const outcome = outcomeOf(thrown.code);
  if (outcome === internal) return presentBug(error, thrown, log);
  if (outcome.status >= 500) log.warn({ code: thrown.code, cause: thrown.message, hint: thrown.hint }, outcome.wording);
  const hint = outcome.wording ? undefined : thrown.hint;
  const http = wishFor(outcome);
  return restate(error, outcome.wording ?? thrown.message, { code: outcome.code, ...(hint && { hint }), http });
}

/** What graphql-js or Yoga refused: the message is theirs, and what they leave beside it is cut down to the code. */
function presentRequestError(error: GraphQLError): GraphQLError {
  const code = typeof error.extensions.code === 'string' ? error.extensions.code : 'BAD_USER_INPUT';
  const http = error.extensions.http ?? wishFor(outcomes.BAD_USER_INPUT);
  const hint = code === 'GRAPHQL_PARSE_FAILED' ? syntaxHint : error.extensions.hint;
  return restate(error, error.message, {
    code,
    ...(typeof hint === 'string' && { hint }),
    http: code === outcomes.BAD_REQUEST.code ? plainly(http) : http,
  });
}

/** What to do about a syntax error, which names the place where the parser stopped. */
const syntaxHint =
  'Check that what is opened before this place with {, [, ( or a quote is closed, and nothing is left out.';

/** A fault that no request should meet. */
function presentBug(error: unknown, thrown: unknown, log: Logger): GraphQLError {
  const id = randomBytes(6).toString('hex');
  const path = error instanceof GraphQLError ? error.path : undefined;
  log.error({ id, path, err: thrown, cypher: cypherOf(thrown) }, 'A request met a fault of the server.');
  return restate(error, internal.wording ?? '', { code: internal.code, id, http: wishFor(internal) });
}

/** The id under which the log has the cause of an error; undefined if the error is no fault of the server. */
export function faultOf({ extensions }: GraphQLError): string | undefined {
  return extensions.code === internal.code && typeof extensions.id === 'string' ? extensions.id : undefined;
}

/** A fault with the id of its request, by which a client can find the request in the logs of a proxy too. */
export function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  return faultOf(error) === undefined ? error : restate(error, error.message, { ...error.extensions, requestId });
}

/**
 * How an error asks Yoga for a status. By the specification a well-formed question that is refused is a 200 for clients
 * that take plain JSON, which `spec` says; what was not even a question is a 4xx for everyone.
 */
function wishFor({ code, status }: Outcome): { readonly status: number; readonly spec: boolean } {
  return { status, spec: status === 400 && code !== outcomes.BAD_REQUEST.code };
}

/** The same wish for a status, for every client. */
function plainly(http: unknown): object {
  return { ...(typeof http === 'object' ? http : wishFor(outcomes.BAD_REQUEST)), spec: false };
}

/** The Cypher text that a fault carries, on itself or on one of its causes. */
function cypherOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if ('cypher' in thrown && typeof thrown.cypher === 'string') return thrown.cypher;
  return 'cause' in thrown ? cypherOf(thrown.cause) : undefined;
}
