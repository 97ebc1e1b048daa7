import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { project } from '../house/sources.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { clearRollCalls, plantRollCalls } from './planted-roll-calls.ts';

const dataset = 'allied-test';
const day = { date: '1999-11-01', dateEarliest: '1999-11-01', dateLatest: '1999-11-01' };
/** Two on one day. */
const rollCalls = [
  {
    rollCall: { id: `${dataset}--1`, ...day },
    votes: { 'united-states': 'yes', japan: 'yes', china: 'no', 'north-korea': 'no' },
  },
  {
    rollCall: { id: `${dataset}--2`, ...day },
    votes: { 'united-states': 'yes', japan: 'no', china: 'no', 'north-korea': 'no' },
  },
];

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await plantRollCalls(graph, dataset, rollCalls);
  ask = asker(graph);
});
afterAll(async () => {
  await clearRollCalls(graph, dataset);
  await graph.close();
});

interface Answer {
  readonly votingMatrix: {
    readonly actors: readonly { readonly slug: string }[];
    readonly rows: readonly { readonly values: readonly (number | null)[] }[];
  };
  readonly states: { readonly nodes: readonly { readonly slug: string; readonly pacts: Parties }[] };
}

interface Parties {
  readonly nodes: readonly { readonly parties: { readonly nodes: readonly { readonly slug: string }[] } }[];
}

test('one query tells how far allied pairs agree in votes, and how far others do', async () => {
  const [, query = ''] = /```gql\n([\s\S]*?)```/.exec(readFileSync(`${project}docs/analyst.md`, 'utf8')) ?? [];
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  const { votingMatrix, states } = JSON.parse(JSON.stringify(data)).asOf as Answer;
  const bound = states.nodes.flatMap(({ pacts }) => pacts.nodes.map(({ parties }) => parties.nodes.map(slugOf)));
  const slugs = votingMatrix.actors.map(slugOf);
  const pairs = slugs.flatMap((a, i) =>
    slugs.slice(i + 1).map((b, j) => ({
      isAllied: bound.some((parties) => parties.includes(a) && parties.includes(b)),
      value: votingMatrix.rows[i]?.values[i + 1 + j] ?? null,
    })),
  );
  const mean = (isAllied: boolean) => {
    const values = pairs.filter((pair) => pair.isAllied === isAllied).flatMap(({ value }) => value ?? []);
    return [values.length, values.reduce((sum, value) => sum + value, 0) / values.length];
  };
  expect({ allied: mean(true), others: mean(false) }).toEqual({ allied: [2, 0.75], others: [4, 0.25] });
});

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}
