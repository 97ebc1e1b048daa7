import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { isWritten, jsonOf } from '../answer-json.ts';
import { withDocumentHints } from '../hints/with-hints.ts';
import { isLeftToAnother } from '../large-request.ts';
import { limits } from '../limits.ts';
import { isBodyOf } from './body.ts';
import { CITATION_HEADER, isCitationWanted } from './citation-header.ts';
import type { Documents } from './documents.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { faultOf, presenter, withRequestId } from './faults.ts';
import { headersOf } from './headers-of.ts';
import { withHttpStatus } from './http-status.ts';
import { requestLimits } from './request-limits.ts';
import type { Trace } from './trace.ts';

/** What a request brings along on its way through Yoga. */
interface Context {
  readonly trace: Trace;
  /** The result of the request, where it was executed before. */
  readonly executed: (() => Promise<ExecutionResult>) | undefined;
  /** Is told that the request is large; gives whether another process answers it. Then the response that Yoga makes is of no use. */
  readonly onLarge: () => boolean;
}

/** A request for Yoga. */
export interface YogaRequest extends Context {
  readonly request: IncomingMessage;
  /** The body where it was read before; else Yoga reads it. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** A response of which the body is text. */
export interface TextResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request with Yoga: its parser, its rules of GraphQL over HTTP, and our executor in the place of graphql-js's. */
export function createYogaHandler(
  { schema, execute, log, corsOrigins }: EndpointSettings,
  documents: Documents,
): (request: YogaRequest) => Promise<TextResponse> {
  const yoga = createYoga<Context>({
    schema,
    plugins: [requestLimits(), accepting(documents), executing(execute), tracing()],
    maskedErrors: { maskError: presenter(log) },
    cors: corsOrigins.length === 0 ? false : { origin: [...corsOrigins], methods: ['GET', 'POST'], credentials: false },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: documents.forYoga,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
  });
  return async ({ request, body, signal, trace, executed, onLarge }) => {
    const response = await yoga.fetch(`http://localhost${request.url}`, initOf(request, body, signal), {
      trace,
      executed,
      onLarge,
    });
    const { 'content-length': _, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.text() };
  };
}

function initOf(request: IncomingMessage, body: string | undefined, signal: AbortSignal): RequestInit {
  // A HEAD is answered as the GET would be; what sends the answer leaves its body out.
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const init = { method, headers: headersOf(request), signal };
  // Yoga's own adapter for Node hands a request over as a body like this.
  const withBody = { ...init, body: (body ?? request) as BodyInit, duplex: 'half' };
  return isBodyOf(method) ? withBody : init;
}

/** Notes which documents passed every check, and says of the others what to do. */
function accepting(documents: Documents): Plugin {
  return {
    onValidate({ params: { schema, documentAST } }) {
      return ({ valid, result, setResult }) => {
        if (valid) documents.accept(documentAST);
        else setResult([...withDocumentHints(schema, documentAST, result)]);
      };
    },
  };
}

function executing(execute: EndpointSettings['execute']): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async ({ schema, document, operationName, variableValues, contextValue }) => {
        const { executed, request, trace, onLarge } = contextValue;
        if (executed !== undefined) return await executed();
        const { signal, headers } = request;
        const cite = isCitationWanted(headers.get(CITATION_HEADER));
        const question = { schema, document, operationName, variableValues };
        const result = await execute({ ...question, signal, trace, cite, onLarge });
        return isLeftToAnother(result) ? { data: null } : result;
      });
    },
  };
}

/** Decides the HTTP status of each answer, and notes what the log and the metrics are told of it. */
function tracing(): Plugin<object, Context> {
  return {
    onExecutionResult({ result, setResult, context }) {
      if (!isSingle(result)) return;
      const answer = withHttpStatus(result);
      const { trace } = context;
      const { errors = [] } = answer;
      const codes = errors.map(({ extensions }) => String(extensions.code));
      const faults = errors.flatMap((error) => faultOf(error) ?? []);
      if (codes.length > 0) trace.codes = [...new Set(codes)];
      if (faults.length > 0) trace.faults = faults;
      const told =
        faults.length === 0
          ? answer
          : { ...answer, errors: errors.map((error) => withRequestId(error, trace.requestId)) };
      setResult(isWritten(told) ? withText(told) : told);
    },
    onParams({ params, context, setParams }) {
      const { operationName, ...others } = params;
      if (typeof params.query === 'string') context.trace.document = params.query;
      if (operationName === '') setParams(others);
      else if (typeof operationName === 'string') context.trace.operation = operationName;
    },
  };
}

/** What Yoga sends without writing it again. */
function withText(result: ExecutionResult): ExecutionResult & { readonly stringify: typeof jsonOf } {
  return { ...result, stringify: jsonOf };
}

/** Whether a result is one answer. The others Yoga knows are lists of a batch and streams, and this server gives neither. */
function isSingle(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && ('errors' in result || 'data' in result);
}
