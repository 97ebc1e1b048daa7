import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/connection.ts';
import { askAtRandom } from './ask-at-random.ts';
import { type Memory, remember } from './memory.ts';
import type { RandomQuery } from './random-query.ts';

const RUNS = Number(process.env.ORACLE_RUNS ?? 100);

let graph: Graph;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
});
afterAll(() => graph.close());

describe('a compiled question', () => {
  test(`is answered as graphql-js answers it field by field (${RUNS} random questions)`, {
    timeout: 120_000 + RUNS * 4_000,
  }, async () => {
    const asked = await askAtRandom({ graph, memory, runs: RUNS });
    const share = (isSo: (question: RandomQuery) => boolean) => asked.filter(isSo).length / asked.length;
    const [inSnapshot, traversals] = [share((one) => one.isInSnapshot), share((one) => one.isTraversal)];
    console.log(`oracle: ${percent(inSnapshot)} inside asOf, ${percent(traversals)} traversals`);
    expect(inSnapshot).toBeGreaterThanOrEqual(1 / 2);
    expect(traversals).toBeGreaterThanOrEqual(1 / 4);
  });
});

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
