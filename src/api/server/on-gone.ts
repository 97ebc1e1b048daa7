import type { ServerResponse } from 'node:http';

/** Calls back when the client of a response has gone; gives what stops listening. */
export function onGone(response: ServerResponse, listener: () => void): () => void {
  response.once('close', listener);
  return () => response.removeListener('close', listener);
}
