import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnswerBody, type Encoding, encodings } from './answer-body.ts';
import type { AnswerHead } from './answer-head.ts';
import { requestIdOf } from './request-id.ts';
import type { SendBytes } from './send-bytes.ts';
import { TRACE_HEADER, toldTrace } from './trace-header.ts';

/** Bytes from which on a body is compressed for a client that takes it. */
const COMPRESSED_FROM = 1_024;

/** Sends an answer without errors: nothing but its tag where the client has it already, and compressed where the client takes that. */
export function sendAnswer(
  send: SendBytes,
  request: IncomingMessage,
  response: ServerResponse,
  head: AnswerHead,
  body: AnswerBody,
): Promise<void> | void {
  const etag = body.etag();
  if (hasTag(request, etag)) {
    response.writeHead(304, [...head.notModified, ...ownHeadersOf(response), 'ETag', etag]).end();
    return;
  }
  const encoding = body.bytes.length < COMPRESSED_FROM ? undefined : encodingFor(request);
  const sendAs = (list: readonly string[], bytes: Buffer) => {
    response.writeHead(200, [...list, ...ownHeadersOf(response), 'ETag', etag, 'Content-Length', String(bytes.length)]);
    if (request.method === 'HEAD') response.end();
    else send(response, bytes);
  };
  if (encoding === undefined) return sendAs(head.plain, body.bytes);
  const compressed = body.compressed(encoding);
  if (compressed instanceof Promise) return compressed.then((bytes) => sendAs(head.encoded[encoding], bytes));
  sendAs(head.encoded[encoding], compressed);
}

function ownHeadersOf(response: ServerResponse): readonly string[] {
  const id = requestIdOf(response);
  const told = toldTrace(response);
  return [...(id === undefined ? [] : ['X-Request-Id', id]), ...(told === undefined ? [] : [TRACE_HEADER, told])];
}

/** Whether the client says that it has the answer with this tag; a proxy may have marked the tag as weak. */
export function hasTag({ headers }: IncomingMessage, etag: string): boolean {
  const tags = headers['if-none-match'];
  return tags?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) === true;
}

/** The best compression that a client takes. */
export function encodingFor({ headers }: IncomingMessage): Encoding | undefined {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined) return undefined;
  const names = String(accepted)
    .split(',')
    .map((one) => one.trim().toLowerCase());
  return encodings.find((encoding) => names.some((name) => isTaken(name, encoding)));
}

/** `gzip`, `gzip;q=0.5`, but not `gzip;q=0`. */
function isTaken(name: string, encoding: Encoding): boolean {
  const [type, quality] = name.split(';');
  return type === encoding && (quality === undefined || Number(quality.replace(/^\s*q=/, '')) > 0);
}
