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

/** Tells the listeners of a request once its response was sent or its client has gone. */
export function tellWhenOver(
  { request, response, path, trace }: Visit,
  door: Door | undefined,
  listeners: readonly RequestListener[],
): void {
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = performance.now() - began;
    const status = response.writableFinished ? response.statusCode : 'aborted';
    const at = { route: door?.path, isQuiet: door?.isQuiet === true, method: request.method ?? '', path };
    for (const tell of listeners) tell({ ...at, status, milliseconds, trace });
  });
}
