import type { IncomingMessage } from 'node:http';
import type { Door, Visit } from './door.ts';
import type { Trace } from './trace.ts';

/** A request that is over. */
export interface RequestSummary {
  /** The path of the door that took it; undefined if there is nothing at its path. */
  readonly route: string | undefined;
  /** Whether it is logged only at the level `debug`. */
  readonly isQuiet: boolean;
  readonly method: string;
  readonly path: string;
  /** The HTTP status, or that the client went before the response was sent. */
  readonly status: number | 'aborted';
  readonly milliseconds: number;
  readonly trace: Trace;
}

/** Is told of each request when it is over. */
export type RequestListener = (summary: RequestSummary) => void;

/** Tells the listeners of a request once its response was sent or its client has gone, and takes leave of what is left of its body. */
export function tellWhenOver(
  { request, response, path, trace }: Visit,
  door: Door | undefined,
  listeners: readonly RequestListener[],
): void {
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = performance.now() - began;
    const status: RequestSummary['status'] = response.writableFinished ? response.statusCode : 'aborted';
    const { method = '' } = request;
    const summary = { route: door?.path, isQuiet: door?.isQuiet === true, method, path, status, milliseconds, trace };
    for (const tell of listeners) tell(summary);
    if (response.writableFinished && !request.complete) leaveBody(request);
  });
}

/** Reads on for a moment what is left of a body that was refused, so that the client gets to the answer, then hangs up. */
function leaveBody(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), 500).unref();
}
