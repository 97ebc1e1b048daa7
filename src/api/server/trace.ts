import { hash } from 'node:crypto';
import type { OperationKind } from '../operation-kind.ts';

/** What is known of one request while it is answered: names and codes for the log and the metrics, never values. */
export interface Trace {
  readonly requestId: string;
  operation?: string;
  codes?: readonly string[];
  /** Ids under which the log has the causes of `INTERNAL` errors. */
  faults?: readonly string[];
  /** What the request asked for. Undefined if it was not executed: refused before, or answered by the result of an equal request. */
  kind?: OperationKind;
  /** Text of the document. The log gets its digest. */
  document?: string;
  /** Digest of the document, where another process read it. */
  digest?: string;
  /** Whether the request was known to be large while it was answered. */
  isLarge?: boolean;
}

/** Whether the request asked a GraphQL question, as far as it was read. */
export function isQuestion({ document, digest }: Trace): boolean {
  return document !== undefined || digest !== undefined;
}

/** The first 16 digits of the SHA-256 of the document of a request, if it has one: `sha256sum` of the text as it was sent gives the same. */
export function digestIn({ document, digest }: Trace): string | undefined {
  return document === undefined ? digest : hash('sha256', document, 'hex').slice(0, 16);
}

/** Clients may send names of any length; a log keeps as much as tells them apart. */
export function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
