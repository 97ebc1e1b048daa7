import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followDegrees } from '../../src/api/degrees.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { remember } from '../oracle/memory.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('the degrees of a graph', () => {
  test('are the largest and typical numbers of edges at a node, by type and direction, of all edges, and of nodes, by label', async () => {
    const degrees = (await followDegrees(graph, unexpected))();
    const expected = counted(await remember(graph));
    expect([...degrees.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [key, count] of expected) expect(degrees.get(key), key).toBeCloseTo(count, 6);
  });
});

function unexpected(error: unknown): void {
  expect(error).toBeUndefined();
}

/** The same, counted one by one. */
function counted({ nodes, edges }: Awaited<ReturnType<typeof remember>>): ReadonlyMap<string, number> {
  const atNode = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { type, from, to } of edges) {
    for (const [direction, node] of [
      ['out', from],
      ['in', to],
    ] as const) {
      const place = `${type} ${direction} ${node.key}`;
      const count = (atNode.get(place) ?? 0) + 1;
      atNode.set(place, count);
      most.set(`${type} ${direction}`, Math.max(count, most.get(`${type} ${direction}`) ?? 0));
    }
  }
  for (const { type } of edges) most.set(`${type} links`, 1 + (most.get(`${type} links`) ?? 0));
  for (const [place, count] of atNode) {
    const [type, direction] = place.split(' ');
    const key = `${type} ${direction} typical`;
    most.set(key, (most.get(key) ?? 0) + (count * count) / (most.get(`${type} links`) ?? 1));
  }
  for (const label of nodes.flatMap(({ labels }) => labels)) {
    most.set(`${label} nodes`, 1 + (most.get(`${label} nodes`) ?? 0));
  }
  return most;
}
