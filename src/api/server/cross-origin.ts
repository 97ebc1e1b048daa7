import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeHead } from './reply.ts';

/** Lets pages of these origins read an answer that is still to be written. No cookies are taken, since none are read. */
export function allowOrigins(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  if (!origins.includes('*')) response.setHeader('Vary', 'Origin');
  const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
  if (allowed === undefined) return;
  response.setHeader('Access-Control-Allow-Origin', allowed);
  response.setHeader('Access-Control-Expose-Headers', '*');
}

/** Answers what a browser asks before it lets a page send more than a plain request; `allowOrigins` goes before. */
export function replyPreflight(request: IncomingMessage, response: ServerResponse, methods: readonly string[]): void {
  const asked = request.headers['access-control-request-headers'];
  writeHead(response, 204, {
    'Access-Control-Allow-Methods': methods.join(', '),
    ...(asked && { 'Access-Control-Allow-Headers': asked }),
    'Access-Control-Max-Age': 600,
  }).end();
}
