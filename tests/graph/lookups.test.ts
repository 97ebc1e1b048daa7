import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { remember } from '../oracle/memory.ts';
import { oracle } from '../oracle/oracle.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { clearSearchNodes, plantSearchNodes } from './search-graph.ts';
import { seeksOf } from './seeks.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
  await plantSearchNodes(graph);
  ask = asker(graph);
});
afterAll(async () => {
  await clearSearchNodes(graph);
  await graph.close();
});

describe('node', () => {
  test('gives the thing with a global id, by its type', async () => {
    const { data } = await ask(
      '{ node(id: "State:zembla") { __typename id ... on State { name } ... on Pact { type } } }',
    );
    expect(data).toEqual({ node: { __typename: 'State', id: 'State:zembla', name: 'Zembla' } });
  });

  test.each([
    'Pact:zembla',
    'Organisation:zembla',
    'Actor:zembla',
    'Quote:zembla-speech--q1',
    'State:nobody',
    'State:',
    ':zembla',
    'state:zembla',
    '',
    'State:zembla ',
    "State:zembla'})//",
    'State:\ud800',
  ])('gives null for %j, with an error that says why', async (id) => {
    const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors?.map(({ path }) => path)).toEqual([['node']]);
  });

  test('takes the id that the thing itself gives', async () => {
    const { data } = await ask('{ pact(by: {id: "zembla-pact-1911"}) { id } }');
    expect(data).toEqual({ pact: { id: 'Pact:zembla-pact-1911' } });
    expect((await ask('{ node(id: "Pact:zembla-pact-1911") { id } }')).data).toEqual({ node: data?.pact });
  });

  test('as of a day gives what was valid then', async () => {
    const node = (certainty: string) =>
      `asOf(date: "2000", certainty: ${certainty}) { node(id: "Pact:zembla-twin-a") { slug } }`;
    const { data } = await ask(`{ certain: ${node('CERTAIN')} possible: ${node('POSSIBLE')} }`);
    expect(data).toEqual({ certain: { node: null }, possible: { node: { slug: 'zembla-twin-a' } } });
  });
});

describe('nodes', () => {
  test('keeps the order and repeated ids, with null for what nothing has', async () => {
    const ids = ['Pact:zembla-twin-b', 'nothing', 'State:zembla', 'Pact:zembla-twin-b', 'Pact:zembla', 'State:xespana'];
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { slug } }', { ids });
    expect(data).toEqual({
      nodes: [
        { slug: 'zembla-twin-b' },
        null,
        { slug: 'zembla' },
        { slug: 'zembla-twin-b' },
        null,
        { slug: 'xespana' },
      ],
    });
  });

  test('of nothing are nothing', async () => {
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ data: { nodes: [] } });
  });

  test('make a thing null by itself where a field of it is at fault', async () => {
    const query = '{ nodes(ids: ["State:zembla", "Pact:zembla-twin-a"]) { slug ... on State { kind } } }';
    const { data, errors } = await ask(query);
    expect(data).toEqual({ nodes: [null, { slug: 'zembla-twin-a' }] });
    expect(errors?.map(({ path }) => path)).toEqual([['nodes', 0, 'kind']]);
  });

  test('are refused beyond 500 ids', async () => {
    const ids = Array.from({ length: 501 }, (_, at) => `State:s${at}`);
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('has 501 ids; the limit is 500');
  });
});

describe('a former id', () => {
  const old = '"old-zembla"';

  test('answers in the lookup of its noun and of the interface, with the id of today', async () => {
    const query = `{ state(by: {id: ${old}}) { slug } actor(by: {id: ${old}}) { id } typed: state(by: {id: "State:old-zembla"}) { slug } }`;
    const { data } = await ask(query);
    expect(data).toEqual({ state: { slug: 'zembla' }, actor: { id: 'State:zembla' }, typed: { slug: 'zembla' } });
  });

  test.each(['pact', 'organisation', 'official'])('answers in no lookup of another noun: %s', async (noun) => {
    const { errors } = await ask(`{ ${noun}(by: {id: ${old}}) { slug } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  test('answers as of a day by what was valid then', async () => {
    const pact = (certainty: string) =>
      `asOf(date: "2000", certainty: ${certainty}) { pact(by: {id: "old-zembla-twin"}) { slug } }`;
    const { data } = await ask(`{ certain: ${pact('CERTAIN')} possible: ${pact('POSSIBLE')} }`);
    expect(data).toEqual({ certain: { pact: null }, possible: { pact: { slug: 'zembla-twin-a' } } });
  });

  test('answers in node and nodes under the type of its noun, beside the id of today', async () => {
    const ids = ['State:old-zembla', 'Pact:old-zembla', 'Pact:old-zembla-twin', 'State:zembla', 'nobody'];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { slug } node(id: "State:old-zembla") { id } }';
    expect((await ask(query, { ids })).data).toEqual({
      nodes: [{ slug: 'zembla' }, null, { slug: 'zembla-twin-a' }, { slug: 'zembla' }, null],
      node: { id: 'State:zembla' },
    });
  });

  test('is looked up in unique indexes alone', async () => {
    expect(await seeksOf(graph, `{ state(by: {id: ${old}}) { id } }`)).toEqual(Array(2).fill('NodeUniqueIndexSeek'));
    expect(await seeksOf(graph, `{ actor(by: {id: ${old}}) { id } }`)).toEqual(Array(2).fill('NodeUniqueIndexSeek'));
  });

  test('gives the answer that the oracle gives', async () => {
    const query = `{ state(by: {id: ${old}}) { id } nodes(ids: ["State:old-zembla"]) { id } }`;
    expect(await ask(query)).toEqual(oracle(schema, await remember(graph), parse(query), {}));
  });
});

describe('a pact', () => {
  test('is found by its number in the treaty series, and by its symbol', async () => {
    const query = '{ a: pact(by: {unts: "1 UNTS 999"}) { slug } b: pact(by: {unSymbol: "Z/RES/1"}) { slug } }';
    expect((await ask(query)).data).toEqual({ a: { slug: 'zembla-pact-1911' }, b: { slug: 'zembla-twin-a' } });
  });

  test('is not found by a number of another register', async () => {
    const query = '{ a: pact(by: {unts: "Z/RES/1"}) { slug } b: pact(by: {unSymbol: "Z/RES/2"}) { slug } }';
    expect((await ask(query)).data).toEqual({ a: null, b: null });
  });

  test('is looked up by number through the index of numbers', async () => {
    const seeks = await seeksOf(graph, '{ pact(by: {unts: "1 UNTS 999"}) { slug } }');
    expect(seeks).toEqual(['NodeIndexSeek']);
  });
});
