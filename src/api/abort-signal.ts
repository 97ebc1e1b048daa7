import { setMaxListeners } from 'node:events';

/** A signal that many reads of one request may listen to; Node warns of a leak after ten listeners unless it is told. */
export function signalForReads(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  // It is freed with its request, also where the signal it follows lives longer.
  const own = AbortSignal.any([signal]);
  setMaxListeners(1_000, own);
  return own;
}
