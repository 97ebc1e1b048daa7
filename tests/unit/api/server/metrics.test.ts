import { Registry } from 'prom-client';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answers, cachedAnswers } from '../../../../src/api/server/answer-cache.ts';
import type { MetricsAccess } from '../../../../src/api/server/door.ts';
import { openMetricsText, requestMetrics } from '../../../../src/api/server/metrics.ts';
import { stateMetrics } from '../../../../src/api/server/state-metrics.ts';
import { RequestError } from '../../../../src/errors.ts';
import { readMetrics } from '../../../http/read-metrics.ts';
import { post, startTiny, type TinyServer } from '../../../http/tiny-server.ts';

const running: TinyServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ serving }) => serving.stop()));
});

/** A server with metrics, whose field `other` is over the budget. */
async function start(metricsAccess?: MetricsAccess): Promise<TinyServer> {
  const registry = new Registry();
  const answers: Answers = cachedAnswers(1_000_000, {
    current: async () => 'one',
    recent: () => undefined,
    last: () => 'one',
    settled: () => 'one',
  });
  const load = () => ({ running: 1, waiting: 2, limit: 12, started: 30, abandoned: 4 });
  stateMetrics(registry, { graph: { load }, answers, inMemory: () => undefined });
  const server = await startTiny({
    resolve: {
      other: () => {
        throw new RequestError('TOO_EXPENSIVE', 'Too many rows.', { hint: 'Ask for less.' });
      },
    },
    answers,
    listeners: [requestMetrics(registry)],
    metrics: async () => await openMetricsText([await registry.getMetricsAsJSON()]),
    ...(metricsAccess && { metricsAccess }),
  });
  running.push(server);
  return server;
}

async function metricsOf({ url }: TinyServer): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  return readMetrics(await response.text());
}

describe('the metrics', () => {
  test('count requests by address, method and status', async () => {
    const server = await start();
    for (const path of ['/health', '/health', '/nothing-1', '/nothing-2']) await fetch(`${server.url}${path}`);
    await fetch(`${server.url}/health`, { method: 'DELETE' });
    await expect
      .poll(async () => [...(await metricsOf(server))])
      .toEqual(
        expect.arrayContaining([
          ['entente_http_requests_total{route="/health",method="GET",status="200"}', 2],
          ['entente_http_requests_total{route="none",method="GET",status="404"}', 2],
          ['entente_http_requests_total{route="/health",method="other",status="405"}', 1],
          ['entente_http_request_seconds_count{route="/health"}', 3],
        ]),
      );
  });

  test('count operations by outcome, refusals of the budget among them, and answers from the cache', async () => {
    const server = await start();
    for (let at = 0; at < 4; at += 1) await post(server.url, { query: '{ hello }' });
    await post(server.url, { query: '{ other }' });
    await post(server.url, { query: '{ nothing }' });
    await expect
      .poll(async () => [...(await metricsOf(server))])
      .toEqual(
        expect.arrayContaining([
          ['entente_graphql_operations_total{kind="shared",outcome="ok"}', 4],
          ['entente_graphql_operations_total{kind="refused",outcome="TOO_EXPENSIVE"}', 1],
          ['entente_graphql_operations_total{kind="refused",outcome="GRAPHQL_VALIDATION_FAILED"}', 1],
          ['entente_answers_misses_total', 1],
          ['entente_answers_hits_total', 2],
          ['entente_answers_entries', 1],
          ['entente_answers_limit_bytes', 1_000_000],
        ]),
      );
  });

  test('tell of the queue, and leave out the graph until it is in memory', async () => {
    const values = await metricsOf(await start());
    expect(values.get('entente_neo4j_reads_waiting')).toBe(2);
    expect(values.get('entente_neo4j_reads_abandoned_total')).toBe(4);
    expect(values.has('entente_graph_links')).toBe(false);
  });

  test('hold nothing that a client wrote', async () => {
    const server = await start();
    const query = 'query Confidential($name: String) { hello(name: $name) }';
    await post(server.url, { query, operationName: 'Confidential', variables: { name: 'confidential' } });
    await fetch(`${server.url}/confidential?confidential`, { headers: { 'x-request-id': 'confidential' } });
    await expect.poll(async () => (await metricsOf(server)).size).toBeGreaterThan(40);
    expect([...(await metricsOf(server)).keys()].join('\n').toLowerCase()).not.toContain('confidential');
  });

  test('buckets of times hold all requests', async () => {
    const server = await start();
    await fetch(`${server.url}/health`);
    const values = await metricsOf(server);
    expect(values.get('entente_http_request_seconds_bucket{le="+Inf",route="/health"}')).toBe(1);
  });
});

describe('the metrics of several processes', () => {
  /** A process that answered so many requests. */
  async function processWith(requests: number) {
    const registry = new Registry();
    const tell = requestMetrics(registry);
    const trace = { requestId: 'one', document: '{ hello }', kind: 'read' } as const;
    const request = {
      route: '/graphql',
      isQuiet: false,
      method: 'POST',
      path: '/graphql',
      status: 200,
      milliseconds: 3,
    };
    for (let at = 0; at < requests; at += 1) tell({ ...request, trace });
    return await registry.getMetricsAsJSON();
  }

  test('are added up', async () => {
    const values = readMetrics(await openMetricsText([await processWith(2), await processWith(3)]));
    expect(values.get('entente_graphql_operations_total{kind="read",outcome="ok"}')).toBe(5);
    expect(values.get('entente_graphql_operation_seconds_bucket{le="0.002",kind="read"}')).toBe(0);
    expect(values.get('entente_graphql_operation_seconds_bucket{le="0.005",kind="read"}')).toBe(5);
  });
});

describe('the metrics are shown', () => {
  const status = async (access: MetricsAccess | undefined, headers: Readonly<Record<string, string>> = {}) =>
    (await fetch(`${(await start(access)).url}/metrics`, { headers })).status;

  test('to this machine', async () => {
    expect(await status(undefined)).toBe(200);
  });

  test.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])('to no one behind a proxy, by %s', async (name) => {
    expect(await status('local', { [name]: '127.0.0.1' })).toBe(404);
  });

  test('to everyone if the setting says so', async () => {
    expect(await status('all', { 'x-forwarded-for': '192.0.2.7' })).toBe(200);
  });

  test('to no one if they are off', async () => {
    expect(await status('off')).toBe(404);
  });

  test('and a refusal says what to set', async () => {
    const response = await fetch(`${(await start('off')).url}/metrics`);
    const { errors } = await response.json();
    expect(errors[0].extensions).toEqual({ code: 'NOT_FOUND', hint: expect.stringContaining('ENTENTE_METRICS=all') });
  });
});
