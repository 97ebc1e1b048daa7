import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from '../graph/connection.ts';
import { startWhole } from './whole-server.ts';

let graph: Graph;
let serving: Serving;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  serving = await startWhole(graph, 20_000);
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
});

describe('a file over HTTP', () => {
  test('is written no more than two at a time, and a client that takes nothing holds nobody up', async () => {
    const stalled = await Promise.all([1, 2].map(() => stall('/export/graph.graphml')));
    const third = await fetch(`${serving.url}/export/graph.gexf`);
    const { status } = await fetch(`${serving.url}/health`);
    for (const one of stalled) one.destroy();
    expect([third.status, third.headers.get('retry-after') !== null, status]).toEqual([503, true, 200]);
    await third.body?.cancel();
    await expect.poll(async () => (await fetch(`${serving.url}/export/stances.csv`)).status).toBe(200);
  });
});

describe('a file that takes too long', () => {
  test('is refused before its first chunk, with a cure', async () => {
    const hasty = await startWhole(graph, 20_000, { exportTimeoutMs: 1 });
    const response = await fetch(`${hasty.url}/export/stances.csv`);
    const { errors } = (await response.json()) as {
      readonly errors: readonly { readonly message: string; readonly extensions: Record<string, string> }[];
    };
    await hasty.stop();
    expect([response.status, errors[0]?.extensions.code, errors[0]?.message]).toEqual([
      400,
      'TIMEOUT',
      'The file took longer than 0.001 s.',
    ]);
    expect(errors[0]?.extensions.hint).toContain('entente export');
  });

  test('is broken off after it, and its turn is free', async () => {
    const patient = await startWhole(graph, 20_000, { exportTimeoutMs: 5_000 });
    const stalled = await Promise.all([1, 2].map(() => stall('/export/graph.graphml', patient.url)));
    const next = async () => (await fetch(`${patient.url}/export/propositions.csv`)).status;
    await expect.poll(next, { interval: 500 }).toBe(200);
    for (const one of stalled) one.destroy();
    await patient.stop();
  });
});

/** Asks for a file, and takes no more of it than its head. */
function stall(path: string, url = serving.url) {
  return new Promise<ReturnType<typeof httpRequest>>((resolve, reject) => {
    const asked = httpRequest(`${url}${path}`, (response) => {
      response.pause();
      resolve(asked);
    });
    asked.on('error', reject);
    asked.end();
  });
}
