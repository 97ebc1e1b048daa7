import { type Span, SpanStatusCode, type Tracer } from '@opentelemetry/api';

/** The tracer of this process; undefined while no traces are collected. */
let tracer: Tracer | undefined;

/** Starts to collect spans. */
export function collectSpans(by: Tracer): void {
  tracer = by;
}

/** The tracer that collects spans; undefined if none does. */
export function currentTracer(): Tracer | undefined {
  return tracer;
}

/** Runs work inside a span, which ends with it. While no traces are collected, it runs the work and does nothing else. */
export function inSpan<T>(name: string, work: () => T): T {
  return tracer === undefined ? work() : tracer.startActiveSpan(name, (span) => ended(span, work));
}

function ended<T>(span: Span, work: () => T): T {
  try {
    const result = work();
    if (!(result instanceof Promise)) span.end();
    else
      result.then(
        () => span.end(),
        (error: unknown) => fail(span, error),
      );
    return result;
  } catch (error) {
    fail(span, error);
    throw error;
  }
}

/** Ends a span with the kind of an error. Its message could hold a value. */
function fail(span: Span, error: unknown): void {
  span.setAttribute('error.type', typeOf(error));
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
