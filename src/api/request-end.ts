import { createEndController, type EndSignal } from '../kit/end-signal.ts';
import { requestAborted } from './errors.ts';

/** What ends a request before it is answered. */
export interface RequestEnds {
  /** Milliseconds that it may take. */
  readonly timeoutMs: number;
  /** When it came, by `performance.now()`. */
  readonly startedAt: number;
  /** Ends it from outside, as when its client goes. */
  readonly signal: EndSignal | undefined;
  /** The error of a request that ran out of time; it is given the signal of the work. */
  readonly timeoutError: (signal: EndSignal) => Promise<Error>;
}

/**
 * Runs the work of a request until it is done, its time is over or its signal aborts, whichever is first. The work is given a signal that aborts
 * in the last two cases, with the error that the request ends with; nothing waits for work that does not listen.
 */
export async function untilRequestEnds<T>(
  { timeoutMs, startedAt, signal, timeoutError }: RequestEnds,
  work: (signal: EndSignal) => Promise<T>,
): Promise<T> {
  const controller = createEndController();
  const follow = () => controller.abort(requestAborted(signal?.reason));
  const expire = () => void timeoutError(controller.signal).then((error) => controller.abort(error));
  const timer = setTimeout(expire, Math.max(0, startedAt + timeoutMs - performance.now()));
  if (signal?.aborted === true) follow();
  signal?.addEventListener('abort', follow, { once: true });
  try {
    return await Promise.race([aborted(controller.signal), work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}

/** Rejects with the reason of a signal when it aborts. */
function aborted(signal: EndSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
