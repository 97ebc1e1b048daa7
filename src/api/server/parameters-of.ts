import type { IncomingMessage } from 'node:http';

/** The parameters in the address of a request. */
export function parametersOf({ url }: IncomingMessage): URLSearchParams {
  return new URL(url ?? '/', 'http://localhost').searchParams;
}
