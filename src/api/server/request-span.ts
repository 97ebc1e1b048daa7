import { context, propagation, type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { currentTracer } from '../../kit/span.ts';
import type { Door, Visit } from './door.ts';

/** Runs the work of a request inside its span, which continues the trace that the client sent and ends with the response. */
export function inRequestSpan<T>(visit: Visit, door: Door | undefined, work: () => T): T {
  const tracer = currentTracer();
  if (tracer === undefined || door?.isQuiet) return work();
  const { request, response } = visit;
  const route = door?.path ?? 'none';
  return context.with(propagation.extract(context.active(), request.headers), () =>
    tracer.startActiveSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER }, (span) => {
      span.setAttributes({ 'http.request.method': String(request.method), 'http.route': route });
      response.once('close', () => end(span, visit));
      return work();
    }),
  );
}

function end(span: Span, { response, trace: { requestId, kind, codes } }: Visit): void {
  span.setAttributes({
    'http.response.status_code': response.statusCode,
    'entente.request_id': requestId,
    ...(kind && { 'entente.kind': kind }),
    ...(codes && { 'error.type': codes[0] ?? '' }),
  });
  if (response.statusCode >= 500 || !response.writableFinished) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
