import { setMaxListeners } from 'node:events';

/** A signal that many reads of one question may listen to; Node takes more than ten listeners for a leak unless it is told. */
export function withdrawal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  // It is let go of with its question, also where the signal it follows is there for many.
  const own = AbortSignal.any([signal]);
  setMaxListeners(1_000, own);
  return own;
}
