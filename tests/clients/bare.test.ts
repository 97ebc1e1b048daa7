import { InMemoryCache } from '@apollo/client';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Environment } from 'relay-runtime';
import { afterAll, describe, expect, test } from 'vitest';
import { apolloClient } from './apollo-client.ts';
import { readBack } from './client.ts';
import { watchConsole } from './console.ts';
import { halves, labels, twoNeighbourhoods } from './documents.ts';
import { relayClient, relayNetwork } from './relay-client.ts';
import { compileRelay } from './relay-compiler.ts';
import { relayModule } from './relay-module.ts';
import { startSeeded } from './server.ts';
import { urqlClient } from './urql-client.ts';

const server = await startSeeded();
const artifacts = await compileRelay(new Map([[twoNeighbourhoods.name, relayModule(twoNeighbourhoods)]]));
const printed = watchConsole();
const bare = {
  'Apollo Client': () => apolloClient(server.url, new InMemoryCache()),
  urql: () => urqlClient(server.url, cacheExchange({ schema: server.introspection })),
  Relay: () => relayClient(new Environment({ network: relayNetwork(server.url) }), artifacts),
};
afterAll(() => server.stop());

describe('without the settings of the README', () => {
  test.each(Object.entries(bare))(
    'the cache of %s takes one node of two neighbourhoods for one thing',
    async (_, open) => {
      const answer = await server.raw(twoNeighbourhoods, {});
      expect(await readBack(open(), twoNeighbourhoods, {})).not.toEqual(answer);
    },
  );

  test('Apollo Client warns that it loses what one document asked of a snapshot when another asks', async () => {
    const client = bare['Apollo Client']();
    for (const half of halves) await client.fetch(half, {});
    expect(await client.read(halves[0], {})).toBeNull();
    expect(printed.join()).toContain('Cache data may be lost');
  });

  test('urql warns of what has no id, and takes what it was never asked for null', async () => {
    const client = bare.urql();
    await client.fetch(halves[0], {});
    expect(await client.read({ name: 'Unknown', text: unasked }, {})).toEqual({
      asOf: { state: { id: 'State:japan@1970', wikidata: null } },
    });
    expect(printed.join()).toContain('Invalid key');
  });

  test('urql that is told possible types alone takes a field of one type for that of another', async () => {
    const possibleTypes = { Fact: ['State', 'Organisation'] };
    const client = urqlClient(server.url, cacheExchange({ possibleTypes }));
    expect(await readBack(client, labels, {})).not.toEqual(await server.raw(labels, {}));
  });

  test('Relay warns that two things have one id', async () => {
    await bare.Relay().fetch(twoNeighbourhoods, {});
    expect(printed.join()).toContain('globally unique id requirement');
  });
});

const unasked = '{ asOf(date: "1970") { state(by: { iso3: "JPN" }) { id wikidata } } }';
