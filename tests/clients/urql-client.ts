import { type Exchange, fetchExchange, Client as UrqlClient } from '@urql/core';
import type { Client } from './client.ts';
import { withoutTypenames } from './without-typenames.ts';

/** The client of urql over a server, with the cache given. */
export function urqlClient(url: string, cache: Exchange): Client {
  const client = new UrqlClient({ url: `${url}/graphql`, exchanges: [cache, fetchExchange], preferGetMethod: false });
  return {
    fetch: async ({ text }, variables) => {
      const { error } = await client.query(text, variables, { requestPolicy: 'network-only' }).toPromise();
      if (error) throw error;
    },
    read: async ({ text }, variables) => {
      const { data } = await client.query(text, variables, { requestPolicy: 'cache-only' }).toPromise();
      return data ? withoutTypenames(data) : null;
    },
  };
}
