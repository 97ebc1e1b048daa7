import {
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getRequest,
  type INetwork,
  Network,
} from 'relay-runtime';
import { post } from '../http/tiny-server.ts';
import type { Client } from './client.ts';
import type { Artifacts } from './relay-compiler.ts';

/** The Relay runtime over what its compiler made of the documents. */
export function relayClient(environment: Environment, artifacts: Artifacts): Client {
  return {
    fetch: async ({ name }, variables) => {
      const query = artifacts(`${name}Query`);
      environment.retain(createOperationDescriptor(getRequest(query), variables));
      await fetchQuery(environment, query, variables).toPromise();
    },
    read: async ({ name }, variables) => {
      const operation = createOperationDescriptor(getRequest(artifacts(`${name}Query`)), variables);
      if (environment.check(operation).status !== 'available') return null;
      return environment.lookup(operation.fragment).data;
    },
  };
}

/** How Relay reaches a server. */
export function relayNetwork(url: string): INetwork {
  return Network.create(async ({ text }, variables) => (await post(url, { query: text, variables })).json());
}
