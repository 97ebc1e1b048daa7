import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Memory, remember } from '../oracle/memory.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let memory: Memory;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
  ask = asker(graph);
});
afterAll(() => graph.close());

/** Ids of the pacts that bind a state. */
function pactsOf(state: string): readonly string[] {
  const links = memory.edges.filter(
    ({ type, from, values }) =>
      type === 'PARTY_TO' && from.values.id === state && !['observer', 'depositary'].includes(String(values.role)),
  );
  return links.map(({ to }) => String(to.values.id));
}

describe('centrality', () => {
  test('by degree counts the states that share a pact, and by strength the pacts', async () => {
    const states = memory.nodes.filter(({ labels }) => labels.includes('State')).map(({ values }) => String(values.id));
    const expected = states.flatMap((state) => {
      const shared = states
        .filter((other) => other !== state)
        .map((other) => new Set(pactsOf(state).filter((pact) => pactsOf(other).includes(pact))).size)
        .filter((count) => count > 0);
      const weight = shared.reduce((sum, count) => sum + count, 0);
      return shared.length === 0 ? [] : [{ id: `State:${state}`, neighbours: shared.length, weight }];
    });
    for (const measure of ['DEGREE', 'STRENGTH'] as const) {
      const { data } = await ask(
        `{ centrality(measure: ${measure}, labels: [STATE], first: 1000) { nodeCount nodes { id score neighbours weight } } }`,
      );
      const score = (one: (typeof expected)[number]) => (measure === 'DEGREE' ? one.neighbours : one.weight);
      const ranked = expected
        .map((one) => ({ ...one, score: score(one) }))
        .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
      expect(data).toMatchObject({ centrality: { nodeCount: expected.length, nodes: ranked } });
    }
  });

  test('tells what was asked, and is the same inside a snapshot as on its day', async () => {
    const selection =
      '{ arguments { measure network through labels maxDegree asOf certainty damping seed } method exact sources rounds nodes { rank caption score } }';
    const args = 'measure: PAGERANK, labels: [STATE], maxDegree: 2';
    const { data, errors } = await ask(
      `{ alone: centrality(${args}, asOf: "1970", certainty: POSSIBLE) ${selection} asOf(date: "1970", certainty: POSSIBLE) { alone: centrality(${args}) ${selection} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.asOf).toEqual({ alone: data?.alone });
    expect(data?.alone).toMatchObject({
      arguments: {
        measure: 'PAGERANK',
        network: 'SHARED',
        through: ['PARTY_TO'],
        labels: ['STATE'],
        maxDegree: 2,
        asOf: '1970',
        certainty: 'POSSIBLE',
        damping: 0.85,
        seed: null,
      },
      exact: true,
      sources: null,
    });
  });

  test('says why there is nothing', async () => {
    const { data } = await ask(
      '{ centrality(measure: DEGREE, through: [CITES_PACT]) { nodes { id } reason { reason } } }',
    );
    expect(data).toEqual({ centrality: { nodes: [], reason: { reason: 'EMPTY' } } });
  });

  test.each([
    ['measure: DEGREE, first: 1001', 'from 0 to 1000'],
    ['measure: PAGERANK, damping: 1', 'from 0 to 0.99'],
  ])('is refused with %s', async (args, words) => {
    const { errors } = await ask(`{ centrality(${args}) { nodeCount } }`);
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });
});

describe('communities', () => {
  test('hold every node once, page by page', async () => {
    const page = (after: string) =>
      `communities { size members(first: 5${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const { data } = await ask(`{ communities(first: 1000) { nodeCount communityCount ${page('')} } }`);
    const { nodeCount, communities } = answerIn(data);
    expect(communities.reduce((sum, { size }) => sum + size, 0)).toBe(nodeCount);
    const [largest] = communities;
    const ids = largest?.members.nodes.map(({ id }) => id) ?? [];
    for (let info = largest?.members.pageInfo; info?.hasNextPage === true; ) {
      const next = await ask(`{ communities(first: 1) { ${page(`, after: "${info.endCursor}"`)} } }`);
      const [again] = answerIn(next.data).communities;
      ids.push(...(again?.members.nodes.map(({ id }) => id) ?? []));
      info = again?.members.pageInfo;
    }
    expect(ids).toHaveLength(largest?.size ?? -1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are refused with a resolution of nothing', async () => {
    const { errors } = await ask('{ communities(resolution: 0) { nodeCount } }');
    expect(errors?.[0]?.message).toContain('from 0.01 to 100');
  });
});

function answerIn(data: Awaited<ReturnType<Ask>>['data']): Answer {
  // The questions above select just these fields.
  return data?.communities as Answer;
}

interface Answer {
  readonly nodeCount: number;
  readonly communities: readonly {
    readonly size: number;
    readonly members: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  }[];
}
