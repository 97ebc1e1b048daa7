import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/api/budget.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** The answer to a question, which is valid and within the budget. */
async function asked(query: string): Promise<unknown> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const budget = await budgetOf(graph, (error) => expect(error).toBeUndefined());
  const { data, errors } = await createExecutor(graph, { timeoutMs: 60_000, budget })({ schema, document });
  expect(errors).toBeUndefined();
  return data;
}

describe('a question over HTTP', () => {
  test('sets two actors side by side', async () => {
    const data = await asked(`{
      compare(a: "russia", b: "State:china", asOf: "2026-02-28") {
        a { name } b { name } asOf certainty
        shared(first: 2) { nodes { proposition { slug } ofA { position } ofB { position } sides samePosition } pageInfo { hasNextPage } }
        onlyA { nodes { proposition { slug } stance { date } } }
        counts { shared sameSide onlyA onlyB }
        complete
      }
    }`);
    expect(data).toMatchObject({
      compare: {
        a: { name: 'Russia' },
        b: { name: 'China' },
        asOf: '2026-02-28',
        certainty: 'PRESUMED',
        shared: {
          nodes: [
            { proposition: { slug: 'force-against-taiwan' }, sides: 'SAME_SIDE', samePosition: false },
            { proposition: { slug: 'support-for-reunification' }, sides: 'SAME_SIDE', samePosition: true },
          ],
          pageInfo: { hasNextPage: true },
        },
        onlyA: {
          nodes: [
            { proposition: { slug: 'japan-remilitarisation' } },
            { proposition: { slug: 'prc-sole-legal-government' } },
          ],
        },
        counts: { shared: 5, sameSide: 5, onlyA: 2, onlyB: 4 },
        complete: true,
      },
    });
  });

  test('aligns actors, echoes the rules, and opens a pair to its stances', async () => {
    const data = await asked(`{
      alignment(actors: ["china", "russia", "taiwan"], minimum: 4, normalise: COSINE) {
        rules { source mode rule weight partial normalise duplicates windows { unit } minimum isolates from asOf certainty }
        actors { name } items { nodes { ... on Proposition { slug } } } unknown
        windows { from to observationCount withoutSide leftOut
          pairs { nodes { a { slug } b { slug } value agreement disagreement shared observationCount evidence { ... on Stance { slug position } } } }
          cells { nodes { value } } observations { nodes { value } } }
        limitsReached { kind kept total }
      }
    }`);
    expect(data).toMatchObject({
      alignment: {
        rules: {
          source: 'STANCES',
          mode: 'ONE_MODE',
          rule: 'SUBTRACT',
          weight: 'COUNT',
          partial: 'FOR',
          normalise: 'COSINE',
          duplicates: 'LATEST',
          windows: null,
          minimum: 4,
          isolates: false,
          from: null,
          asOf: null,
          certainty: 'PRESUMED',
        },
        unknown: [],
        windows: [
          {
            from: null,
            pairs: {
              nodes: [
                {
                  a: { slug: 'china' },
                  b: { slug: 'russia' },
                  agreement: 6,
                  disagreement: 0,
                  shared: 6,
                  observationCount: 12,
                },
                { a: { slug: 'russia' }, b: { slug: 'taiwan' }, agreement: 0, disagreement: 3, shared: 4 },
                { a: { slug: 'china' }, b: { slug: 'taiwan' }, agreement: 2, disagreement: 4, shared: 8 },
              ],
            },
            cells: { nodes: [] },
            observations: { nodes: [] },
          },
        ],
        limitsReached: [],
      },
    });
  });

  test('gives a matrix for each window', async () => {
    const data = await asked(`{
      alignment(mode: TWO_MODE, duplicates: ALL, windows: { unit: YEARS, size: 5, step: 5 }, asOf: "2020") {
        rules { windows { unit size step } }
        windows { from to cells(first: 3) { nodes { actor { slug } item { id } value side evidence { id } } } }
      }
    }`);
    expect(data).toMatchObject({ alignment: { rules: { windows: { unit: 'YEARS', size: 5, step: 5 } } } });
  });

  test('finds who changed the verb', async () => {
    const data = await asked(`{
      shifts(propositions: ["taiwan-part-of-china"], from: "2026") {
        shifts { nodes { actor { slug } before { stance { slug } position polarity day } after { position polarity day } minDelay maxDelay certainty } }
        unknown complete
      }
    }`);
    expect(data).toMatchObject({
      shifts: {
        shifts: {
          nodes: [
            {
              actor: { slug: 'honduras' },
              before: { position: 'ENDORSES', polarity: 1, day: '2023-03-25' },
              after: { position: 'AMBIGUOUS', polarity: null, day: '2026-02-07' },
              minDelay: 1050,
              certainty: 'CERTAIN',
            },
          ],
        },
        complete: true,
      },
    });
  });

  test('lists what changed, page by page', async () => {
    const data = await asked(`{
      changes(from: "1972-09", to: "1972-10", first: 1, kinds: [PACT, RECOGNITION], actors: ["japan"]) {
        nodes { day earliest latest type kind sentence certainty node { __typename ... on Recognition { slug } } actor { name } target { id } before { slug } }
        pageInfo { hasNextPage endCursor }
        unknown complete
      }
    }`);
    expect(data).toMatchObject({
      changes: {
        nodes: [
          {
            kind: 'RECOGNITION',
            type: 'ENDED',
            node: { __typename: 'Recognition', slug: 'japan--taiwan' },
            actor: { name: 'Japan' },
            target: { id: 'State:taiwan' },
          },
        ],
        pageInfo: { hasNextPage: true },
        unknown: [],
        complete: true,
      },
    });
  });
});
