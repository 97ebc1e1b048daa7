import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { breakingGraph } from './breaking-graph.ts';
import { openTestGraph } from './connection.ts';
import { removeStored } from './data-sets.ts';

const nothing = z.object({});
const eventIndexes = [
  'event_date_earliest',
  'event_initiator_date',
  'event_pair_date',
  'event_root_code',
  'event_target_date',
];

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterEach(() => removeStored(graph, ['planted', 'other']));
afterAll(() => graph.close());

/** The range indexes of events that can be used now, and whether their ids are still held to be unique. */
async function indexesNow(): Promise<readonly unknown[]> {
  return await graph.read(
    "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'event_' AND state = 'ONLINE' RETURN name ORDER BY name",
    {},
  );
}

/** The graph, which notes the indexes of events before each part that it writes. */
function watched(into: (readonly unknown[])[]): Graph {
  return {
    ...graph,
    async writePart(work) {
      into.push(await indexesNow());
      return await graph.writePart(work);
    },
  };
}

const all = ['event_id', ...eventIndexes].toSorted();

describe('the indexes of a label', () => {
  test('that a removal takes all nodes of are gone meanwhile, and there afterwards', async () => {
    await plant(20_000);
    const seen: (readonly unknown[])[] = [];
    expect(await removeDataSet(watched(seen), 'planted')).toEqual({ nodes: 20_000, edges: 0, states: 0 });
    expect(seen.slice(-2)).toEqual([['event_id'], ['event_id']]);
    expect(await indexesNow()).toEqual(all);
  });

  test('are there again after a removal that broke off', async () => {
    await plant(20_000);
    await expect(removeDataSet(breakingGraph(graph, 4), 'planted')).rejects.toThrow('broken off');
    expect(await indexesNow()).toEqual(all);
  });

  test('stay where another data set has nodes of it', async () => {
    await plant(1, 'other');
    await plant(20_000);
    const seen: (readonly unknown[])[] = [];
    await removeDataSet(watched(seen), 'planted');
    expect(seen.every((names) => names.length === all.length)).toBe(true);
  });
});

async function plant(count: number, dataset = 'planted'): Promise<void> {
  const text = `CREATE (:Dataset {id: '${dataset}', version: '1'})
WITH 1 AS one UNWIND range(1, ${count}) AS number
CREATE (:Event {id: '${dataset}--' + number, dataset: '${dataset}', code: '010', dateEarliest: '2015-01-01'})`;
  await graph.write((transaction) => transaction.ask(declare('plant', text, nothing, nothing), {}));
}
