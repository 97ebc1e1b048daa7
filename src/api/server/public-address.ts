import type { IncomingMessage } from 'node:http';

/** Where the client has found this server: the host was checked, and a proxy in front may say that it speaks TLS. */
export function publicAddress({ headers, socket }: IncomingMessage): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${headers.host ?? `localhost:${socket.localPort}`}`;
}
