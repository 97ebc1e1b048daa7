import { ApolloClient, HttpLink, type InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import type { Client } from './client.ts';
import { withoutTypenames } from './without-typenames.ts';

/** Apollo Client over a server, with the cache given. */
export function apolloClient(url: string, cache: InMemoryCache): Client {
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${url}/graphql` }) });
  return {
    fetch: async ({ text }, variables) => {
      await client.query({ query: parse(text), variables, fetchPolicy: 'network-only' });
    },
    read: async ({ text }, variables) => {
      const { data } = await client.query({ query: parse(text), variables, fetchPolicy: 'cache-only' });
      return data ? withoutTypenames(data) : null;
    },
  };
}
