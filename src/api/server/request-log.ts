import type { Logger } from 'pino';
import type { RequestListener, RequestSummary } from './request-summary.ts';
import { digestIn, isQuestion, shortened } from './trace.ts';

/** Duration of a question, in milliseconds, from which on the log tells which it was, unless a setting says otherwise. */
export const SLOW_MS = 1_000;

/** How requests are logged. */
export interface RequestLogSettings {
  readonly log: Logger;
  /** Milliseconds from which on a question counts as slow and is logged with the digest of its document. */
  readonly slowMs: number;
}

/** Writes one line for each request: what was asked by name, how it ended, how long it took. Values are never written. */
export function requestLog({ log, slowMs }: RequestLogSettings): RequestListener {
  return (summary) => {
    const { method, path, isQuiet, milliseconds } = summary;
    const level = isQuiet ? 'debug' : 'info';
    if (log.isLevelEnabled(level)) log[level](factsOf(summary), `${method} ${shortened(path)}`);
    const { kind } = summary.trace;
    if (!isQuestion(summary.trace) || milliseconds < slowMs) return;
    log.warn({ ...factsOf(summary), kind, document: digestIn(summary.trace) }, 'A question was slow.');
  };
}

function factsOf({ status, milliseconds, trace }: RequestSummary) {
  const { requestId, operation, codes, faults } = trace;
  return {
    requestId,
    status,
    milliseconds: Math.round(milliseconds),
    ...(operation !== undefined && { operation: shortened(operation) }),
    ...(codes && { codes }),
    ...(faults && { faults }),
  };
}
