import { getMaxListeners, setMaxListeners } from 'node:events';

/** A signal that many reads of one request may listen to; Node warns of a leak after ten listeners unless it is told. */
export function signalForReads(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined || getMaxListeners(signal) >= MAX_READS) return signal;
  // It is freed with its request, also where the signal it follows lives longer.
  const own = AbortSignal.any([signal]);
  setMaxListeners(MAX_READS, own);
  return own;
}

/** A controller for one request, of which as many reads may listen. */
export function requestController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(MAX_READS, controller.signal);
  return controller;
}

/** Reads of one request at the most, with room to spare. */
const MAX_READS = 1_000;
