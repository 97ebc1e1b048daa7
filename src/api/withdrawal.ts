import { setMaxListeners } from 'node:events';

/** A signal that many reads of one question may listen to; Node takes more than ten listeners for a leak unless it is told. */
export function withdrawal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  const own = new AbortController();
  setMaxListeners(1_000, own.signal);
  if (signal.aborted) own.abort(signal.reason);
  else signal.addEventListener('abort', () => own.abort(signal.reason), { once: true });
  return own.signal;
}
