import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createExecutor } from '../../src/api/executor.ts';
import { followGraphState } from '../../src/api/graph-state.ts';
import { schema } from '../../src/api/schema.ts';
import { cachedAnswers } from '../../src/api/server/answer-cache.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { keptLog } from '../http/lines.ts';
import { openTestGraph } from './connection.ts';

const loads = 12;
const id = `cached-${process.pid}`;
const query = '{ datasets { slug version } }';

/** A load of a data set that has nothing but a version. */
const load = declare(
  'load a version',
  'MERGE (dataset:Dataset {id: $id}) SET dataset.dataset = $id, dataset.version = $version',
  z.object({ id: z.string(), version: z.string() }),
  z.object({}),
);
const clear = declare(
  'clear it',
  'MATCH (dataset:Dataset {id: $id}) DELETE dataset',
  z.object({ id: z.string() }),
  z.object({}),
);

let graph: Graph;
let servers: readonly Serving[];
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write((transaction) => transaction.ask(load, { id, version: '0' }));
  servers = await Promise.all([serve(), serve()]);
});
afterAll(async () => {
  await Promise.all(servers.map((one) => one.stop()));
  await graph.write((transaction) => transaction.ask(clear, { id }));
  await graph.close();
});

/** One process of several over one graph. */
function serve(): Promise<Serving> {
  const execute = createExecutor(graph, { timeoutMs: 20_000 });
  const answers = cachedAnswers(1_000_000, followGraphState(graph, 30_000));
  const readiness = async () => ({ status: 'ready', neo4j: '', dataset: '' }) as const;
  return startServer({ schema, execute, answers, readiness, log: keptLog().log, host: '127.0.0.1', port: 0 });
}

describe('a kept answer', () => {
  test('is never one of before a load that had ended when it was asked for, whichever process is asked', async () => {
    let ended = 0;
    let running = true;
    const stale: unknown[] = [];
    const client = async (url: string) => {
      while (running) {
        const before = ended;
        const version = await ask(url);
        if (version < before) stale.push({ version, before });
      }
    };
    const clients = servers.flatMap(({ url }) => [client(url), client(url), client(url)]);
    for (let version = 1; version <= loads; version += 1) {
      await graph.write((transaction) => transaction.ask(load, { id, version: String(version) }));
      ended = version;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    running = false;
    await Promise.all(clients);
    expect(stale).toEqual([]);
    expect(await Promise.all(servers.map(({ url }) => ask(url)))).toEqual([loads, loads]);
  });
});

/** The version of the data set as a server tells it. */
async function ask(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  const { version } = data.datasets.find((one: { slug: string }) => one.slug === id);
  return Number(version);
}
