import type { IncomingMessage } from 'node:http';

/** The headers of a request, for what takes one text for each. True since Node has joined repeated headers, but for those of responses alone. */
export function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return headers as Readonly<Record<string, string>>;
}
