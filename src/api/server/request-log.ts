import { hash } from 'node:crypto';
import type { Logger } from 'pino';
import type { RequestListener, RequestSummary } from './request-summary.ts';

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
    const { document, kind } = summary.trace;
    if (document === undefined || milliseconds < slowMs) return;
    log.warn({ ...factsOf(summary), kind, document: digestOf(document) }, 'A question was slow.');
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

/** The first 16 digits of the SHA-256 of a document: `sha256sum` of the text as it was sent gives the same. */
function digestOf(document: string): string {
  return hash('sha256', document, 'hex').slice(0, 16);
}

/** Clients may send names of any length; a log keeps as much as tells them apart. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
