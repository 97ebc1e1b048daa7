import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a Neo4j that keeps what its clients send. */
export interface RecordingProxy {
  readonly uri: string;
  /** What was sent since the start, or since it was forgotten; one letter for each byte. */
  readonly sent: () => string;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a way to the Neo4j at a Bolt address. */
export async function openRecordingProxy(uri: string): Promise<RecordingProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let sent = '';
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    for (const one of [client, neo4j]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => sockets.delete(one));
    }
    client.on('data', (chunk: Buffer) => {
      sent += chunk.toString('latin1');
    });
    client.pipe(neo4j).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo; // A server on a port has an address of this form.
  return {
    uri: `bolt://127.0.0.1:${own}`,
    sent: () => sent,
    forget() {
      sent = '';
    },
    async close() {
      for (const one of sockets) one.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
