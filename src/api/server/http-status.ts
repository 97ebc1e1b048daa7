import type { ExecutionResult, GraphQLError } from 'graphql';
import { restate } from '../restate.ts';

/**
 * Decides the HTTP status of an answer with errors. Data that holds something is a 200, whatever errors stand beside it; an outage that
 * leaves no root field is an answer without data, so that its 503 reaches the client.
 */
export function withHttpStatus(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.length || result.data === undefined) return result;
  if (result.data !== null && Object.values(result.data).some((value) => value !== null)) return withoutStatus(result);
  if (result.errors.some(isFault)) return { errors: result.errors };
  return result.data === null ? result : withoutStatus(result);
}

/** Whether an error asks for a 5xx, in `extensions.http`, which Yoga reads and takes out of the answer. */
function isFault(error: GraphQLError): boolean {
  return (error.extensions.http?.status ?? 0) >= 500;
}

/** The same answer, whose errors leave the status alone. */
export function withoutStatus(result: ExecutionResult): ExecutionResult {
  return { ...result, errors: result.errors?.map(withoutOwnStatus) ?? [] };
}

/** The same error without a status of its own. */
function withoutOwnStatus(error: GraphQLError): GraphQLError {
  const { http: _, ...kept } = error.extensions;
  return restate(error, error.message, kept);
}
