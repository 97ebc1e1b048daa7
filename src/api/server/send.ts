import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnswerBody, type Encoding, encodings } from './answer-body.ts';
import { writeHead } from './reply.ts';
import type { SendBytes } from './send-bytes.ts';

/** Bytes from which on a body is compressed for a client that takes it. */
const COMPRESSED_FROM = 1_024;

/** Sends an answer without errors: nothing but its tag where the client has it already, and compressed where the client takes that. */
export async function sendAnswer(
  send: SendBytes,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  body: AnswerBody,
): Promise<void> {
  const etag = body.etag();
  const validators = { ETag: etag, 'Cache-Control': 'no-cache', Vary: varyOf(headers) };
  if (hasTag(request, etag)) {
    const { 'content-type': _, ...others } = headers;
    writeHead(response, 304, { ...others, ...validators }).end();
    return;
  }
  const encoding = body.length < COMPRESSED_FROM ? undefined : encodingFor(request);
  const content = encoding === undefined ? plainOf(body) : await body.compressed(encoding);
  writeHead(response, 200, {
    ...headers,
    ...validators,
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Length': typeof content === 'string' ? body.length : content.length,
  });
  if (request.method === 'HEAD') response.end();
  else send(response, content);
}

/** Bytes from which on all responses of a body share one copy. */
const SHARED_FROM = 65_536;

function plainOf(body: AnswerBody): string | Buffer {
  return body.length < SHARED_FROM ? body.text : body.bytes();
}

function varyOf({ vary }: Readonly<Record<string, string>>): string {
  return ['Accept', 'Accept-Encoding', ...(vary === undefined ? [] : [vary])].join(', ');
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
