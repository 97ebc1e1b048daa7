import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { load } from '../../src/load/load.ts';
import { testConnection } from './connection.ts';

let graph: Graph;
beforeAll(async () => {
  const connection = testConnection();
  graph = await openGraph({ ...connection, uri: connection.uri.replace(/^bolt:/, 'neo4j:') });
});
afterAll(() => graph.close());

test('a Neo4j that is asked for its routes takes loads and questions', async () => {
  await load(new URL('../../seeds/', import.meta.url), graph);
  expect((await listDataSets(graph)).map(({ id }) => id)).toContain('curated');
});

test('a read that is routed cannot write', async () => {
  await expect(graph.read('CREATE (n:Nobody) RETURN n', {})).rejects.toMatchObject({ name: 'GraphError' });
});
