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
 * Runs the work of a request until it is done, its time is over, its signal aborts or it ends itself, whichever is first. The work is given a signal
 * that aborts in the last three cases, with the error that the request ends with, and how to end itself; nothing waits for work that does not listen.
 */
export function untilRequestEnds<T>(
  { timeoutMs, startedAt, signal, timeoutError }: RequestEnds,
  work: (signal: EndSignal, end: (error: Error) => void) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = createEndController();
    const follow = () => controller.abort(requestAborted(signal?.reason));
    const expire = () => void timeoutError(controller.signal).then((error) => controller.abort(error));
    const timer = setTimeout(expire, Math.max(0, startedAt + timeoutMs - performance.now()));
    const stopListening = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    };
    const fail = (error: unknown) => {
      stopListening();
      reject(error);
    };
    controller.signal.addEventListener('abort', () => fail(controller.signal.reason), { once: true });
    signal?.addEventListener('abort', follow, { once: true });
    if (signal?.aborted === true) follow();
    work(controller.signal, controller.abort).then((result) => {
      stopListening();
      resolve(result);
    }, fail);
  });
}
