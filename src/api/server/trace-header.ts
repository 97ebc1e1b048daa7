import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { operationKinds } from '../operation-kind.ts';
import { digestIn, shortened, type Trace } from './trace.ts';

/** The header in which a process tells the one that forwarded a request what the log and the metrics are to say of it. No client gets it. */
export const TRACE_HEADER = 'x-entente-trace';

const Told = z.object({
  kind: z.enum(operationKinds).optional(),
  operation: z.string().optional(),
  codes: z.array(z.string()).optional(),
  faults: z.array(z.string()).optional(),
  digest: z.string().optional(),
  isLarge: z.boolean().optional(),
});

/** Has a response tell its trace in that header. */
export function carryTrace(response: ServerResponse, trace: Trace): void {
  const carrying: Carrying = response;
  carrying[TRACE] = trace;
}

/** The value of that header when the response begins; undefined where the response does not carry its trace. */
export function toldTrace({ [TRACE]: trace }: Carrying): string | undefined {
  if (trace === undefined) return undefined;
  const { kind, operation, codes, faults, isLarge } = trace;
  const told: z.input<typeof Told> = {
    kind,
    operation: operation && shortened(operation),
    codes: codes && [...codes],
    faults: faults && [...faults],
    digest: digestIn(trace),
    isLarge,
  };
  return encodeURIComponent(JSON.stringify(told));
}

/** Notes in a trace what the value of that header tells. */
export function noteTrace(trace: Trace, value: string): void {
  const { kind, operation, codes, faults, digest, isLarge } = Told.parse(JSON.parse(decodeURIComponent(value)));
  Object.assign(trace, { kind, operation, codes, faults, digest, isLarge });
}

const TRACE = Symbol('trace of the request');

/** A response that carries the trace of its request; only this file knows the key. */
interface Carrying extends ServerResponse {
  [TRACE]?: Trace;
}
