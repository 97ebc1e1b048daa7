import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { createAnswerBody } from './answer-body.ts';
import { uncachedAnswers } from './answer-cache.ts';
import { createAnswerHead } from './answer-head.ts';
import { hasShortJson, isBodyOf, readBody } from './body.ts';
import { CITATION_HEADER, isCitationWanted } from './citation-header.ts';
import { createDirectHandler } from './direct.ts';
import { createDocumentPace } from './document-pace.ts';
import { createDocuments } from './documents.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { type Call, createForward } from './forward.ts';
import { noLargeProcess } from './large-process.ts';
import { createLongDocuments, LONG_DOCUMENT } from './long-documents.ts';
import { onGone } from './on-gone.ts';
import { writeHead } from './reply.ts';
import { sendAnswer } from './send.ts';
import { createSender, type SendBytes } from './send-bytes.ts';
import type { Trace } from './trace.ts';
import { createYogaHandler, type TextResponse } from './yoga.ts';

/** Answers one GraphQL request over HTTP, and notes in the trace what it was. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse, trace: Trace) => Promise<void>;

/**
 * The endpoint: a short way for JSON that is posted with a document known from before, and Yoga for everything else. Where there is a process for large
 * requests, those go there once they are known to be large, and so do new documents that are long, before they are parsed, and bodies of unknown length.
 */
export function createEndpoint(settings: EndpointSettings): Endpoint {
  const documents = createDocuments();
  const yoga = createYogaHandler(settings, documents);
  const send = createSender(settings.admission ?? unbounded);
  const pace = createDocumentPace();
  const direct = createDirectHandler(settings, documents, settings.answers ?? uncachedAnswers);
  const { largeProcess = noLargeProcess } = settings;
  const forward = createForward(largeProcess);
  const longDocuments = createLongDocuments();
  const noteLarge = (trace: Trace) => {
    trace.isLarge = true;
    largeProcess.want();
    return largeProcess.isThere();
  };

  const answerByYoga = async (call: Call, body?: string, executed?: () => Promise<ExecutionResult>) => {
    const { request, response, trace } = call;
    if (executed === undefined) await pace(lengthOf(request));
    const canBeForwarded = body !== undefined || !isBodyOf(request.method ?? 'GET');
    let isForwarded = false;
    const onLarge = () => {
      isForwarded = noteLarge(trace) && canBeForwarded;
      return isForwarded;
    };
    const answer = await untilGone(response, (signal) => yoga({ request, body, signal, trace, executed, onLarge }));
    if (answer === undefined) return;
    if (isForwarded) return await forward(call, body);
    if (!isGood(call, answer)) return sendPlain(send, call, answer);
    const head = createAnswerHead(answer.headers);
    if (request.method === 'POST') direct.learn(request.headers, head);
    await sendAnswer(send, request, response, head, createAnswerBody(answer.body));
  };

  return async (request, response, trace) => {
    const call = { request, response, trace };
    if (!hasShortJson(request))
      return largeProcess.isThere() && mayBeLong(request) ? await forward(call) : await answerByYoga(call);
    const body = await readBody(request);
    if (isCitationWanted(request.headers[CITATION_HEADER])) return await answerByYoga(call, body);
    const client = request.headers;
    const answer = await direct.answer({ client, body, response, trace, onLarge: () => noteLarge(trace) });
    if (answer.kind === 'body') return await sendAnswer(send, request, response, answer.head, answer.body);
    if (answer.kind === 'large') return await forward(call, body);
    if (answer.kind === 'errors') return await answerByYoga(call, body, answer.executed);
    const { document } = answer;
    if (!largeProcess.isThere() || !longDocuments.mayBeLarge(document)) return await answerByYoga(call, body);
    await forward(call, body);
    longDocuments.learn(document, trace);
  };
}

/** About how long the document of a request is: its body, or its address. */
function lengthOf({ headers, url = '' }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0) || url.length;
}

/** Whether the document of a request can be long, as far as that is known before it is read. */
function mayBeLong({ method = 'GET', url = '' }: IncomingMessage): boolean {
  return isBodyOf(method) || url.length > LONG_DOCUMENT;
}

/** The result of work that is aborted when the client goes; undefined where it has gone. */
async function untilGone<T>(
  response: ServerResponse,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  if (response.destroyed) return undefined;
  const controller = new AbortController();
  const stopListening = onGone(response, () => controller.abort());
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  } finally {
    stopListening();
  }
}

/** Whether it is the answer to a question, without errors. */
function isGood({ request, trace }: Call, { status }: TextResponse): boolean {
  return status === 200 && trace.codes === undefined && request.method !== 'OPTIONS';
}

/** Sends what is not to be kept by anyone. */
function sendPlain(send: SendBytes, { request, response }: Call, { status, headers, body }: TextResponse): void {
  const bytes = Buffer.from(body);
  writeHead(response, status, bytes.length === 0 ? headers : { ...headers, 'content-length': bytes.length });
  if (request.method === 'HEAD') response.end();
  else send(response, bytes);
}

/** Where nothing is let in by what waits to be sent. */
const unbounded = { hold: () => () => {} };
