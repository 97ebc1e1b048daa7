import { createServer } from 'node:net';
import { portTaken } from './errors.ts';
import { readState } from './server-state.ts';
import type { Store } from './store.ts';

/** The port of a store: the one in its settings, else the one it had, else the usual one, else any that is free. */
export async function choosePort(store: Store, log: (line: string) => void): Promise<number> {
  if (store.boltPort !== undefined) {
    if (await isFree(store.boltPort)) return store.boltPort;
    throw portTaken(store.boltPort);
  }
  const kept = (await readState(store))?.boltPort;
  if (kept !== undefined && (await isFree(kept))) return kept;
  const port = (await isFree(usualPort)) ? usualPort : await anyFree();
  if (kept !== undefined) log(`Port ${kept} is in use by another program; Neo4j uses ${port} from now on.`);
  return port;
}

/** Whether a server could listen there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The port of Bolt, where people look first. */
const usualPort = 7687;

function anyFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
