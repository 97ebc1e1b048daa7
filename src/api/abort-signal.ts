import { setMaxListeners } from 'node:events';

/** A controller for one request. Many reads may listen to its signal; Node warns of a leak after ten listeners unless it is told. */
export function requestController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(MAX_READS, controller.signal);
  return controller;
}

/** Reads of one request at the most, with room to spare. */
const MAX_READS = 1_000;
