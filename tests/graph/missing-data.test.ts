import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followDegrees } from '../../src/api/degrees.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Degrees } from '../../src/compile/sizes.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let degrees: Degrees;
beforeAll(async () => {
  graph = await openTestGraph();
  const current = await followDegrees(graph, (error) => {
    throw error;
  });
  degrees = current();
});
afterAll(() => graph.close());

/** What an answer says is missing, with these degrees of the graph. */
async function missingIn(query: string, known: Degrees): Promise<unknown> {
  const budget = () => ({ rows: 100_000, values: 1_000_000, rootFields: 20, degrees: known });
  const execute = createExecutor(graph, { timeoutMs: 20_000, budget });
  const { errors, extensions } = await execute({ schema, document: parse(query) });
  expect(errors).toBeUndefined();
  return extensions?.missingData;
}

const events = '{ mine: events(first: 1) { totalCount } }';
const voting = '{ asOf(date: "2020") { voting(actors: ["china", "japan"]) { windows { cellCount } } } }';

const alignedBy = (source: string) =>
  `{ alignment(actors: ["china", "japan"], source: ${source}) { windows { observationCount } } }`;

describe('an answer from the curated facts alone', () => {
  test.each([
    [events, ['mine'], '`gdelt` or `icews`'],
    [alignedBy('EVENTS'), ['alignment'], '`gdelt` or `icews`'],
    [alignedBy('VOTES'), ['alignment'], '`unvotes`'],
    [voting, ['asOf', 'voting'], '`unvotes`'],
  ])('to %s says which data sets have what is missing', async (query, path, sets) => {
    const message = expect.stringContaining(`Load ${sets}: \`entente import --help\``);
    expect(await missingIn(query, degrees)).toEqual([{ path, message }]);
  });

  test.each(['{ states(first: 1) { totalCount } }', alignedBy('STANCES')])(
    'to %s says nothing of it',
    async (query) => {
      expect(await missingIn(query, degrees)).toBeUndefined();
    },
  );

  test('says nothing of it where such facts are there', async () => {
    const loaded = new Map([...degrees, ['INITIATED out', 3] as const]);
    expect(await missingIn(events, loaded)).toBeUndefined();
  });
});
