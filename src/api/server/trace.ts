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
}
