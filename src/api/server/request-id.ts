import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Gives a request its id, which its response carries as `X-Request-Id`: the one that the client or a proxy sent, else the id of its trace,
 * else a new one. Other characters than letters, digits and `._:-`, or more than 128 of them, could forge a line of a log.
 */
export function assignRequestId({ headers }: IncomingMessage, response: ServerResponse): string {
  const sent = headers['x-request-id'];
  const id = typeof sent === 'string' && sane.test(sent) ? sent : (traceIdIn(headers.traceparent) ?? randomUUID());
  const identified: Identified = response;
  identified[REQUEST_ID] = id;
  return id;
}

/** The id of the request that a response belongs to. */
export function requestIdOf(response: Identified): string | undefined {
  return response[REQUEST_ID];
}

const REQUEST_ID = Symbol('id of the request');

/** A response that carries the id of its request; only this file knows the key. A weak map took longer, and the garbage collector with it. */
interface Identified extends ServerResponse {
  [REQUEST_ID]?: string;
}

const sane = /^[\w.:-]{1,128}$/;

/** The id in a header of W3C Trace Context. One of zeros alone is invalid. */
function traceIdIn(header: string | readonly string[] | undefined): string | undefined {
  const id = typeof header === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-/.exec(header)?.[1] : undefined;
  return id === '0'.repeat(32) ? undefined : id;
}
