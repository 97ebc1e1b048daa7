import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { followGraphState } from '../../src/api/graph-state.ts';
import { schema } from '../../src/api/schema.ts';
import { cachedAnswers } from '../../src/api/server/answer-cache.ts';
import { readinessOf } from '../../src/api/server/readiness.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { SETTLING_MS } from '../../src/graph/recent-value.ts';
import { keptLog } from '../http/lines.ts';
import { post } from '../http/tiny-server.ts';
import { testConnection } from './connection.ts';
import { openStallableProxy, type StallableProxy } from './stallable-proxy.ts';

const timeoutMs = 1_000;
const query = '{ states(first: 1) { nodes { id } } }';
const twice = '{ a: states(first: 1) { totalCount } b: pacts(first: 1) { totalCount } }';
const walk = '{ tensions { complete } }';

let proxy: StallableProxy;
let graph: Graph;
let server: Serving;
beforeAll(async () => {
  proxy = await openStallableProxy(testConnection().uri);
  graph = await openGraph({ ...testConnection(), uri: proxy.uri });
  const execute = createExecutor(graph, { timeoutMs });
  const answers = cachedAnswers(1_000_000, followGraphState(graph, timeoutMs));
  const readiness = readinessOf(graph);
  const { log } = keptLog();
  server = await startServer({ schema, execute, answers, readiness, log, host: '127.0.0.1', port: 0 });
});
afterEach(() => proxy.resume());
afterAll(async () => {
  await server.stop();
  await graph.close();
  await proxy.close();
});

/** How long some work took, in seconds, and its result. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { seconds: (performance.now() - began) / 1000, result };
}

describe('while Neo4j does not answer', () => {
  test.each([query, twice, walk])(
    'a request ends a second after its limit, and says that Neo4j is away: %s',
    async (text) => {
      await post(server.url, { query: text }).then((response) => response.json());
      proxy.stall();
      await sleep(SETTLING_MS);
      const { seconds, result } = await timed(() => post(server.url, { query: text }));
      expect(seconds).toBeLessThan(timeoutMs / 1000 + 1 + 1);
      expect([result.status, result.headers.get('retry-after')]).toEqual([503, '5']);
      const { errors } = await result.json();
      expect(errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    },
  );

  test('a request that wants a citation ends no later', async () => {
    proxy.stall();
    const asked = () =>
      post(server.url, { query: '{ states(first: 2) { nodes { slug } } }' }, { 'x-entente-cite': 'true' });
    const { seconds, result } = await timed(asked);
    expect(seconds).toBeLessThan(timeoutMs / 1000 + 1 + 1);
    expect(result.status).toBe(503);
  });

  test('as many requests as the pool has connections, and more, end as one does', async () => {
    const ask = (at: number) =>
      post(server.url, { query: `{ states(first: ${1 + (at % 30)}) { nodes { id name } } }` });
    await Promise.all(Array.from({ length: 30 }, (_, at) => ask(at)));
    proxy.stall();
    await sleep(SETTLING_MS);
    const { seconds, result } = await timed(() => Promise.all(Array.from({ length: 90 }, (_, at) => ask(at))));
    expect(seconds).toBeLessThan(8);
    expect(new Set(result.map(({ status }) => status))).toEqual(new Set([503]));
  });

  test('/ready says so within three seconds', async () => {
    proxy.stall();
    const { seconds, result } = await timed(() => fetch(`${server.url}/ready`));
    expect(seconds).toBeLessThan(4);
    expect(result.status).toBe(503);
  });

  test('a small question tells it from one that is slow', async () => {
    expect(await graph.answers(2_000)).toBe(true);
    proxy.stall();
    expect(await graph.answers(200)).toBe(false);
  });
});

test('after Neo4j has come back, requests are answered', async () => {
  const response = await post(server.url, { query });
  expect(response.status).toBe(200);
});

test('a request that still has time waits for a Neo4j that is slow', async () => {
  const execute = createExecutor(graph, { timeoutMs: 20_000 });
  proxy.stall();
  const waiting = execute({ schema, document: parse(twice) });
  await sleep(5_000);
  proxy.resume();
  expect((await waiting).errors).toBeUndefined();
});

test('a request that is slow while Neo4j answers has the code TIMEOUT', async () => {
  const execute = createExecutor(graph, { timeoutMs: 1 });
  const document = parse('{ states(first: 200) { nodes { statements(first: 100) { totalCount nodes { id } } } } }');
  const { errors } = await execute({ schema, document });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'TIMEOUT' });
});
