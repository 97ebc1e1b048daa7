import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { edgesOnLargeSet, edgesOnSet } from '../../src/load/remove-queries.ts';
import { openTestGraph } from './connection.ts';

const dataset = 'removal-test';
const nothing = z.object({});

/** Four thousand events in a row, each with an edge from a state and one to the next: most edges of the graph. */
const plant = declare(
  'plant events',
  `MATCH (japan:Actor {id: 'japan'})
CREATE (:Dataset {id: '${dataset}', version: '1'})
WITH japan UNWIND range(1, 4000) AS number
CREATE (event:Event {id: '${dataset}--' + number, dataset: '${dataset}', code: '010'})<-[:INITIATED {dataset: '${dataset}'}]-(japan)
WITH collect(event) AS events UNWIND range(0, size(events) - 2) AS at
WITH events[at] AS one, events[at + 1] AS next
CREATE (one)-[:RELATES_TO]->(next)`,
  nothing,
  nothing,
);
const clear = declare(
  'clear',
  `MATCH (n) WHERE n.dataset = '${dataset}' OR n.id = '${dataset}' DETACH DELETE n`,
  nothing,
  nothing,
);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write((transaction) => transaction.ask(clear, {}));
});
afterEach(() => graph.write((transaction) => transaction.ask(clear, {})));
afterAll(() => graph.close());

const write = (text: string) =>
  graph.write((transaction) => transaction.ask(declare('link', text, nothing, nothing), {}));
const nodesLeft = async () => (await graph.read(`MATCH (n {dataset: '${dataset}'}) RETURN count(n)`, {}))[0];

describe('a data set with most edges of the graph', () => {
  test('goes whole, with every edge at its nodes counted once', async () => {
    const before = await graph.read('MATCH ()-[e]->() RETURN count(e)', {});
    await write(plant.text);
    expect(await removeDataSet(graph, dataset)).toEqual({ nodes: 4_000, edges: 7_999, states: 0 });
    expect(await nodesLeft()).toBe(0);
    expect(await graph.read('MATCH ()-[e]->() RETURN count(e)', {})).toEqual(before);
  });

  test.each([
    { of: 'signed by another', link: "(other)-[:RELATES_TO {dataset: 'curated'}]->(event)", owner: 'curated' },
    { of: 'unsigned, from a node of another', link: '(other)-[:RELATES_TO]->(event)', owner: 'curated' },
    { of: 'unsigned, to a node of another', link: '(event)-[:RELATES_TO]->(other)', owner: 'curated' },
    {
      of: 'signed by another, between two of its nodes',
      link: "(event)-[:RELATES_TO {dataset: 'curated'}]->(event)",
      owner: 'curated',
    },
  ])('is refused for an edge that is $of, and nothing is removed', async ({ link, owner }) => {
    await write(plant.text);
    await write(`MATCH (other:Actor {id: 'china'}), (event:Event {id: '${dataset}--3000'}) CREATE ${link}`);
    const found = [{ id: `${dataset}--3000`, type: 'RELATES_TO', dataset: owner }];
    expect(await graph.ask(edgesOnSet, { dataset })).toEqual(found);
    expect(await graph.ask(edgesOnLargeSet, { dataset })).toEqual(found);
    await expect(removeDataSet(graph, dataset)).rejects.toThrow(`${dataset}--3000`);
    expect(await nodesLeft()).toBe(4_000);
  });
});
