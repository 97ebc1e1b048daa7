import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a Neo4j that can be stopped as a process is: connections stay open, and nothing comes back. */
export interface StallableProxy {
  readonly uri: string;
  readonly stall: () => void;
  readonly resume: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a way to the Neo4j at a Bolt address. */
export async function openStallableProxy(uri: string): Promise<StallableProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    for (const one of [client, neo4j]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => sockets.delete(one));
    }
    client.pipe(neo4j).pipe(client);
    if (isStalled) neo4j.pause();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo; // A server on a port has an address of this form.
  const each = (act: (socket: Socket) => void) => {
    for (const one of sockets) act(one);
  };
  return {
    uri: `bolt://127.0.0.1:${own}`,
    stall() {
      isStalled = true;
      each((socket) => socket.pause());
    },
    resume() {
      isStalled = false;
      each((socket) => socket.resume());
    },
    async close() {
      each((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
