import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { probe } from '../../../src/embedded/probe.ts';

describe('probe', () => {
  test('takes another program for silence', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await probe(connectionTo(port))).toBe('silent');
    server.close();
  });

  test('takes a closed port for silence', async () => {
    expect(await probe(connectionTo(1))).toBe('silent');
  });
});

function connectionTo(port: number) {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'password', database: 'neo4j' };
}
