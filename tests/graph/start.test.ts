import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from './connection.ts';

const seeds = new URL('../../seeds/', import.meta.url);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(seeds, graph);
});
afterAll(() => graph.close());

describe('a load that trusts the version', () => {
  test('reports of a graph in that version what a load that compares reports', async () => {
    expect(await load(seeds, graph, { trustVersion: true })).toEqual(await load(seeds, graph));
  });
});
