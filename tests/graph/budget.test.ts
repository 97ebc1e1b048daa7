import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWritten, jsonOf } from '../../src/api/answer-json.ts';
import { budgetOf } from '../../src/api/budget.ts';
import { limits } from '../../src/api/limits.ts';
import { readExamples } from '../../src/api/server/examples.ts';
import type { Budget } from '../../src/compile/budget.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { project } from '../house/sources.ts';
import { asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

const isPage = (name: string) => name.endsWith('.md');
const pages = [
  'README.md',
  ...readdirSync(`${project}docs`)
    .filter(isPage)
    .map((name) => `docs/${name}`),
];
const shown = pages.flatMap((page) =>
  [...readFileSync(`${project}${page}`, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query),
);
const examples = (await readExamples()).map(({ query, variables }) => ({
  query,
  variables: JSON.parse(variables ?? '{}'),
}));
const queries = [...examples, ...shown.map((query) => ({ query, variables: {} }))];

/** Lists that filters and days make shorter, below each other and below what a traversal names. */
const filtered = [
  '{ stances(where: { actor: { ids: ["japan"] } }, first: 500) { nodes { slug proposition { text } } } }',
  `{ states(first: 500) { nodes {
       slug stances(where: { date: { after: "2020" } }, first: 500) { nodes { slug sources { slug } } } } } }`,
  `{ states(where: { region: [EAST_ASIA] }, first: 500) { nodes {
       slug pacts(where: { type: [TREATY] }, first: 500) { nodes { slug parties(first: 500) { nodes { slug } } } } } } }`,
  `{ state(by: { id: "japan" }) { stances(where: { position: [ENDORSES] }, first: 500) { nodes {
       slug proposition { stances(where: { polarity: { most: -1 } }, first: 500) { nodes { slug } } } } } } }`,
  `{ asOf(date: "1950") { pacts(first: 500) { nodes { slug parties(first: 500) { nodes { slug } } } } } }`,
].map((query) => ({ query, variables: {} }));

/** What they read is what they answer; `limits` reads nothing. */
const counted = [...queries, ...filtered].filter(({ query }) => !/\blimits\b/.test(query));

let graph: Graph;
let budget: () => Budget;
beforeAll(async () => {
  graph = await openTestGraph();
  budget = await budgetOf(graph, (error) => expect(error).toBeUndefined());
});
afterAll(() => graph.close());

describe('the budget', () => {
  test.each([...queries, ...filtered])('allows $query', async ({ query, variables }) => {
    expect((await asker(graph, { budget })(query, variables)).errors).toBeUndefined();
  });

  test('is tried on queries with and without filters', () => {
    expect(queries.length).toBeGreaterThan(45);
    expect(counted.length).toBeGreaterThan(50);
  });

  test.each(counted)('counts rows within a factor of ten of the answer to $query', async ({ query, variables }) => {
    const { errors } = await asker(graph, { budget: () => ({ ...budget(), rows: -1 }) })(query, variables);
    const counted = Number(/can touch (\d+) rows/.exec(errors?.[0]?.message ?? '')?.[1]);
    const answered = objectsIn((await asker(graph)(query, variables)).data);
    expect(counted).toBeLessThanOrEqual(10 * answered);
    expect(counted).toBeGreaterThanOrEqual(answered / 10);
  });

  test('lets a large answer be shaped and written in steps, to the same text', async () => {
    const query = `{ pacts(first: 500) { totalCount nodes {
      id name status parties(first: 500) { edges { role } nodes { id name } } sources { id title } } }
      statements(first: 500) { nodes { id date note sources { id title } } } stances(first: 500) { nodes { id position sources { id title } } } }`;
    const result = await asker(graph, { budget })(query);
    expect(result.errors).toBeUndefined();
    expect(isWritten(result)).toBe(true);
    const atOnce = await asker(graph)(query);
    expect(isWritten(atOnce)).toBe(false);
    expect(jsonOf(result)).toBe(JSON.stringify(atOnce));
  });

  test('counts a chain of replies by the replies that there are', async () => {
    const depth = 7;
    const chain = `${'replies(first: 100) { nodes { '.repeat(depth)}slug${' } }'.repeat(depth)}`;
    const query = `{ statement(by: { id: "takaichi-diet-20251107" }) { ${chain} } }`;
    const [inReplies = 0] = [budget().degrees.get('RESPONDS_TO in')];
    expect(inReplies ** depth).toBeGreaterThan(limits.rows);
    expect((await asker(graph, { budget })(query)).errors).toBeUndefined();
  });
});

/** Objects of an answer below its root fields, counted one by one, and those that a total counts. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const total = 'totalCount' in value && typeof value.totalCount === 'number' ? value.totalCount : 0;
  return 1 + total + Object.values(value).reduce<number>((sum, one) => sum + objectsIn(one), 0);
}
