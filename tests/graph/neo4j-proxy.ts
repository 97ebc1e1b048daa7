import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a Neo4j, at a Bolt address of its own. */
export interface Neo4jProxy {
  readonly uri: string;
  /** The open sockets of both sides. */
  readonly sockets: ReadonlySet<Socket>;
  readonly close: () => Promise<void>;
}

/** Opens a way to the Neo4j at a Bolt address; `onClient` sees both sockets of each client once they are joined. */
export async function openNeo4jProxy(
  uri: string,
  onClient: (client: Socket, neo4j: Socket) => void,
): Promise<Neo4jProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    for (const one of [client, neo4j]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => sockets.delete(one));
    }
    client.pipe(neo4j).pipe(client);
    onClient(client, neo4j);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo; // A server on a port has an address of this form.
  return {
    uri: `bolt://127.0.0.1:${own}`,
    sockets,
    async close() {
      for (const one of sockets) one.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
