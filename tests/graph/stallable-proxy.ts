import { type Neo4jProxy, openNeo4jProxy } from './neo4j-proxy.ts';

/** A way to a Neo4j that can be stopped as a process is: connections stay open, and nothing comes back. */
export interface StallableProxy extends Pick<Neo4jProxy, 'uri' | 'close'> {
  readonly stall: () => void;
  readonly resume: () => void;
}

/** Opens a way to the Neo4j at a Bolt address. */
export async function openStallableProxy(uri: string): Promise<StallableProxy> {
  let isStalled = false;
  const { sockets, ...proxy } = await openNeo4jProxy(uri, (_, neo4j) => {
    if (isStalled) neo4j.pause();
  });
  return {
    ...proxy,
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
    },
  };
}
