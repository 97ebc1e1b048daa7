import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/api/server/examples.ts';
import { readinessOf } from '../../src/api/server/readiness.ts';
import type { Serving } from '../../src/api/server/server.ts';
import { GraphError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from '../graph/connection.ts';
import { post } from './tiny-server.ts';
import { startWhole } from './whole-server.ts';

let graph: Graph;
const running: Serving[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
});
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  await graph.close();
});

describe('the whole server', () => {
  test('is ready over a seeded graph, and says what it stands on', async () => {
    const response = await fetch(`${(await serve(graph)).url}/ready`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ready', neo4j: expect.stringMatching(/^\d+\.\d+/), dataset: expect.any(String) },
    ]);
  });

  test('is not ready before the graph was read into memory, and then tells of itself', async () => {
    const facts = {
      version: '1.2.3',
      graph: { version: 'a', dataSets: ['curated'], readAt: '2026-11-30T00:00:00.000Z' },
      queue: { running: 0, waiting: 0, limit: 12 },
      diskFreeBytes: null,
    };
    const ask = (started: boolean) => readinessOf(graph, { hasStarted: () => started, facts: async () => facts })();
    expect(await ask(false)).toMatchObject({ status: 'unready', code: 'STARTING' });
    expect(await ask(true)).toMatchObject({ status: 'ready', dataset: expect.any(String), ...facts });
  });

  test('tells of the interview of 28 December 2025: the speaker, the office, the pact, the remark of 7 November', async () => {
    const [interview] = await readExamples();
    const response = await post((await serve(graph)).url, { query: interview?.query });
    const text = JSON.stringify(await response.json());
    for (const part of [
      'Сергей Лавров',
      'Minister of Foreign Affairs',
      'Good-Neighborliness',
      '2025-11-07',
      'https://',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('answers a 503 and is not ready while the graph is away, and stays up', async () => {
    const { url } = await serve(away());
    const [ready, health, asked] = await Promise.all([
      fetch(`${url}/ready`),
      fetch(`${url}/health`),
      post(url, { query: '{ states(first: 1) { nodes { name } } }' }),
    ]);
    expect([ready.status, health.status, asked.status]).toEqual([503, 200, 503]);
    expect(await ready.json()).toMatchObject({ status: 'unready', code: 'SERVICE_UNAVAILABLE' });
    expect(await asked.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  });

  test('is not ready before the seeds are loaded', async () => {
    const { url } = await serve({ ...graph, ask: async () => [] });
    expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ status: 'unready', code: 'NOT_SEEDED' });
  });

  test('refuses a document that asks to write', async () => {
    const response = await post((await serve(graph)).url, { query: 'mutation { loadSeeds }' });
    expect(response.status).toBe(403);
  });
});

/** A server over a graph; the end of the tests stops it. */
async function serve(over: Graph): Promise<Serving> {
  const serving = await startWhole(over);
  running.push(serving);
  return serving;
}

/** The graph as it is while Neo4j restarts: every question fails as the graph room says it does. */
function away(): Graph {
  const fail = async () => {
    throw new GraphError('SERVICE_UNAVAILABLE', 'No Neo4j answers at "bolt://127.0.0.1:7687".');
  };
  return { ...graph, ask: fail, read: fail, stream: fail, ping: fail };
}
