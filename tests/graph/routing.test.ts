import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { load } from '../../src/load/load.ts';
import { testConnection } from './connection.ts';
import { openRecordingProxy, type RecordingProxy } from './recording-proxy.ts';

let graph: Graph;
let proxy: RecordingProxy;
beforeAll(async () => {
  const connection = testConnection();
  proxy = await openRecordingProxy(connection.uri);
  graph = await openGraph({ ...connection, uri: proxy.uri.replace(/^bolt:/, 'neo4j:') });
});
afterAll(async () => {
  await graph.close();
  await proxy.close();
});

test('a Neo4j that is asked for its routes takes loads and questions', async () => {
  await load(new URL('../../seeds/', import.meta.url), graph);
  expect((await listDataSets(graph)).map(({ id }) => id)).toContain('curated');
  expect(proxy.sent()).toContain('routing');
});

test('a read that is routed cannot write', async () => {
  await expect(graph.read('CREATE (n:Nobody) RETURN n', {})).rejects.toMatchObject({ name: 'GraphError' });
});

test('a read tells the member that answers it what was seen before, so that one that is behind waits', async () => {
  await graph.read('RETURN 1', {});
  proxy.forget();
  await graph.read('RETURN 2', {});
  expect(proxy.sent()).toMatch(/bookmarks.{1,4}FB:/s);
});

test('a read of a single server tells it nothing of the kind', async () => {
  const single = await openGraph({ ...testConnection(), uri: proxy.uri });
  await single.read('RETURN 1', {});
  proxy.forget();
  await single.read('RETURN 2', {});
  expect(proxy.sent()).toContain('RETURN 2');
  expect(proxy.sent()).not.toContain('FB:');
  await single.close();
});
