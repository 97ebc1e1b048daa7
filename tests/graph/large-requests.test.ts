import { readFile } from 'node:fs/promises';
import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/api/budget.ts';
import { createExecutor, type Executor } from '../../src/api/executor.ts';
import { isLeftToAnother } from '../../src/api/large-request.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let execute: Executor;
beforeAll(async () => {
  graph = await openTestGraph();
  const budget = await budgetOf(graph, (error) => expect(error).toBeUndefined());
  execute = createExecutor(graph, { timeoutMs: 20_000, budget });
});
afterAll(() => graph.close());

/** Executes a document; gives the result, and how often it was told to be large. */
async function executed(query: string, isElsewhere: boolean, cite = false) {
  let told = 0;
  const onLarge = () => {
    told += 1;
    return isElsewhere;
  };
  const result: ExecutionResult = await execute({ schema, document: parse(query), onLarge, cite });
  return { result, told };
}

const reads = `{ states(first: 500) { nodes { slug stances(first: 500) { nodes { slug sources { slug } } } } } }`;
const computes = await readFile(new URL('../../bench/worst/connections.graphql', import.meta.url), 'utf8');

describe.each([
  ['reads much', reads],
  ['computes for long', computes],
])('a request that %s', (_, query) => {
  test('ends without data where another process answers it', async () => {
    const { result, told } = await executed(query, true);
    expect([told, result.data, isLeftToAnother(result)]).toEqual([1, undefined, true]);
  });

  test('is answered as ever where none does', async () => {
    const { result, told } = await executed(query, false);
    expect(told).toBe(1);
    expect(result).toEqual(await execute({ schema, document: parse(query) }));
  });
});

test('a request that cites ends too', async () => {
  const { result } = await executed(reads, true, true);
  expect(isLeftToAnother(result)).toBe(true);
});

test('small requests are not told to be large', async () => {
  expect((await executed('{ state(by: { iso3: "JPN" }) { slug stances { nodes { slug } } } }', true)).told).toBe(0);
});
