import { apolloCache } from './apollo-cache.ts';
import { apolloClient } from './apollo-client.ts';
import type { Asked, Client } from './client.ts';
import { relayClient, relayNetwork } from './relay-client.ts';
import { compileRelay } from './relay-compiler.ts';
import { relayEnvironment } from './relay-environment.ts';
import { relayModule } from './relay-module.ts';
import type { Server } from './server.ts';
import { urqlCache } from './urql-cache.ts';
import { urqlClient } from './urql-client.ts';

/** The clients that are tried. */
export const clientNames = ['Apollo Client', 'urql', 'Relay'] as const;

/** For each client, what opens it with an empty cache. */
export type Openers = Readonly<Record<(typeof clientNames)[number], () => Client>>;

/** The clients with the settings that the README of the schema shows; Relay alone has to know beforehand what it will be asked. */
export async function openers({ url, introspection }: Server, documents: readonly Asked[]): Promise<Openers> {
  const artifacts = await compileRelay(new Map(documents.map((asked) => [asked.name, relayModule(asked)])));
  return {
    'Apollo Client': () => apolloClient(url, apolloCache(introspection)),
    urql: () => urqlClient(url, urqlCache(introspection)),
    Relay: () => relayClient(relayEnvironment(relayNetwork(url)), artifacts),
  };
}
