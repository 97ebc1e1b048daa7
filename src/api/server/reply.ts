import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestError } from '../../errors.ts';
import { type Page, unzip } from './page.ts';

/** What every answer carries: nothing is guessed, framed, kept or passed on. */
const cautions: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Sets the headers that every answer carries, before anything else is written. */
export function setCautions(response: ServerResponse): void {
  for (const [name, value] of Object.entries(cautions)) response.setHeader(name, value ?? '');
}

/** Answers with JSON. */
export function replyJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers?: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Refuses a request, in the shape that a GraphQL client reads. */
export function replyRefusal(
  response: ServerResponse,
  status: number,
  { code, message, hint }: RequestError,
  headers?: OutgoingHttpHeaders,
): void {
  replyJson(response, status, { errors: [{ message, extensions: { code, hint } }] }, headers);
}

/** Sends the page, or nothing where the browser has the same one. */
export async function replyPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  const headers = { ETag: page.etag, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Encoding' };
  if (request.headers['if-none-match']?.includes(page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? page.zipped : await unzip(page);
  response.writeHead(200, {
    ...headers,
    ...(zipped && { 'Content-Encoding': 'gzip' }),
    'Content-Length': body.length,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': page.policy,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
