import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { EntenteError } from '../../errors.ts';
import { type Page, unzip } from './page.ts';
import { requestIdOf } from './request-id.ts';
import { TRACE_HEADER, toldTrace } from './trace-header.ts';

/** Headers of every response: no type is guessed, no page framed, nothing kept and no address passed on. */
export const cautions: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Seconds after which a request that could not be served is worth another try. */
const RETRY_AFTER = 5;

/** Begins a response, with the id of its request. One that could not be served says when to come again. Node writes headers that are given at once faster than headers that are set one by one. */
export function writeHead(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): ServerResponse {
  const id = requestIdOf(response);
  const told = toldTrace(response);
  const vary = [response.getHeader('Vary'), headers.Vary].filter((one) => one !== undefined);
  return response.writeHead(status, {
    ...cautions,
    ...(id !== undefined && { 'X-Request-Id': id }),
    ...(told !== undefined && { [TRACE_HEADER]: told }),
    ...(status === 503 && { 'Retry-After': RETRY_AFTER }),
    ...headers,
    ...(vary.length > 1 && { Vary: vary.join(', ') }),
  });
}

/** Answers with JSON. */
export function replyJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers?: OutgoingHttpHeaders,
): void {
  writeHead(response, status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Refuses a request, in the shape that a GraphQL client reads. */
export function replyRefusal(
  response: ServerResponse,
  status: number,
  { code, message, hint }: EntenteError,
  headers?: OutgoingHttpHeaders,
): void {
  replyJson(response, status, { errors: [{ message, extensions: { code, hint } }] }, headers);
}

/** Sends the page, or nothing where the browser has the same one. */
export async function replyPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  const headers = { ETag: page.etag, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Encoding' };
  if (request.headers['if-none-match']?.includes(page.etag)) {
    writeHead(response, 304, headers).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? page.zipped : await unzip(page);
  writeHead(response, 200, {
    ...headers,
    ...(zipped && { 'Content-Encoding': 'gzip' }),
    'Content-Length': body.length,
    'Content-Type': page.type,
    'Content-Security-Policy': page.policy,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
