import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { context, propagation } from '@opentelemetry/api';
import { largeProcessAway } from './errors.ts';
import type { LargeProcess } from './large-process.ts';
import { onGone } from './on-gone.ts';
import type { Trace } from './trace.ts';
import { noteTrace, TRACE_HEADER } from './trace-header.ts';

/** A request on its way. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly trace: Trace;
}

/** Has the process for large requests answer one, and hands its response on as it is. */
export type Forward = (call: Call, body?: string) => Promise<void>;

/**
 * Creates what forwards requests. The body is given where it was read; else it is passed on as it comes. A response is read as the client takes it, and
 * a client that goes ends the request there too. If the process is not there, or ends before it has answered, the request fails with `SERVICE_BUSY`.
 */
export function createForward({ url }: Pick<LargeProcess, 'url'>): Forward {
  return async (call, body) => {
    const address = url();
    if (address === undefined) throw largeProcessAway();
    const { response, trace } = call;
    if (response.destroyed) return;
    const gone = new AbortController();
    const stopListening = onGone(response, () => gone.abort());
    try {
      const answer = await exchange(address, call, body, gone.signal);
      const { [TRACE_HEADER]: told } = answer.headers;
      if (typeof told === 'string') noteTrace(trace, told);
      response.writeHead(answer.statusCode ?? 502, headersFor(answer));
      await pipeline(answer, response);
    } catch (cause) {
      if (!gone.signal.aborted) throw largeProcessAway(cause);
    } finally {
      stopListening();
    }
  };
}

/** Sends the request; gives the response once it has begun. */
function exchange(
  address: string,
  { request, trace }: Call,
  body: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { method, url: path } = request;
  const headers = { ...withoutConnection(request.headers), 'x-request-id': trace.requestId };
  propagation.inject(context.active(), headers);
  return new Promise((resolve, reject) => {
    const sent = send(address, { method, path, headers, signal }, resolve).on('error', reject);
    if (body !== undefined) sent.setHeader('content-length', Buffer.byteLength(body)).end(body);
    else pipeline(request, sent).catch(reject);
  });
}

/** Headers of one connection, which say nothing of the other. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name)));
}

/** The headers of a response as they came, but for those of the connection and those of this server alone. Node writes the date. */
function headersFor({ rawHeaders }: IncomingMessage): string[] {
  const isLeftOut = (name = '') => ofConnection.has(name.toLowerCase()) || inner.has(name.toLowerCase());
  return rawHeaders.filter((_, at) => !isLeftOut(rawHeaders[at - (at % 2)]));
}

const inner: ReadonlySet<string> = new Set([TRACE_HEADER, 'date']);
