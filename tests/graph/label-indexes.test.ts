import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { beginStream, stream } from '../../src/load/stream.ts';
import type { DataSetRecord, RecordBatch } from '../../src/model/records.ts';
import { breakingGraph } from './breaking-graph.ts';
import { openTestGraph } from './connection.ts';
import { removeStored } from './data-sets.ts';

const nothing = z.object({});
const set = { dataset: 'icews', version: 'one', about: { rules: 'none' }, first: [] };
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
afterEach(() => removeStored(graph, ['icews', 'planted']));
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

function event(number: number): DataSetRecord {
  const what = { date: '2015-01-01', code: '036', rootCode: '03', quadClass: 1, intensity: 4 };
  const sides = { initiator: 'japan', initiatorSector: null, target: 'china', targetSector: null };
  const record = { id: `icews--${number}`, ...what, ...sides, mentions: null, url: null };
  return { dataset: 'icews', made: { noun: 'events', record } };
}

/** Imports so many batches of so many events each. */
async function importEvents(into: Graph, count: number, size = 1_000) {
  async function* batches(): AsyncGenerator<RecordBatch> {
    for (let steps = size; steps <= count * size; steps += size) {
      yield { records: Array.from({ length: size }, (_, at) => event(steps - at)), steps };
    }
  }
  const progress = await beginStream(graph, set);
  if (progress.isDone) throw new RangeError('the import was made before');
  return await stream(into, set, progress, batches());
}

const all = ['event_id', ...eventIndexes].toSorted();

describe('the indexes of a label', () => {
  test('that an import is the first to bring are made after its rows', async () => {
    const seen: (readonly unknown[])[] = [];
    await importEvents(watched(seen), 3);
    expect(seen).toEqual([['event_id'], ['event_id'], ['event_id']]);
    expect(await indexesNow()).toEqual(all);
    const byInitiator = "MATCH (e:Event) WHERE e.initiatorId = 'japan' RETURN count(e)";
    expect(await graph.read(byInitiator, {})).toEqual([3_000]);
  });

  test('are there again after an import that broke off, and its rest keeps them', async () => {
    await expect(importEvents(breakingGraph(graph, 2), 3)).rejects.toThrow('broken off');
    expect(await indexesNow()).toEqual(all);
  });

  test('stay where few come', async () => {
    const seen: (readonly unknown[])[] = [];
    await importEvents(watched(seen), 2, 999);
    expect(seen).toEqual([all, all]);
  });

  test('stay where the label has nodes', async () => {
    await importEvents(graph, 1, 1);
    const seen: (readonly unknown[])[] = [];
    const other = { ...set, dataset: 'planted' };
    const progress = await beginStream(graph, other);
    if (progress.isDone) throw new RangeError('the import was made before');
    async function* batches(): AsyncGenerator<RecordBatch> {
      yield {
        records: Array.from({ length: 1_000 }, (_, at) => ({ ...event(at + 2), dataset: 'planted' })),
        steps: 1_000,
      };
    }
    await stream(watched(seen), other, progress, batches());
    expect(seen).toEqual([all]);
  });

  test('that a removal takes all nodes of are gone meanwhile, and there afterwards', async () => {
    await plant(20_000);
    const seen: (readonly unknown[])[] = [];
    expect(await removeDataSet(watched(seen), 'planted')).toEqual({ nodes: 20_000, edges: 0, states: 0 });
    expect(seen.slice(-2)).toEqual([['event_id'], ['event_id']]);
    expect(await indexesNow()).toEqual(all);
  });

  test('stay where another data set has nodes of it', async () => {
    await importEvents(graph, 1, 1);
    await plant(20_000);
    const seen: (readonly unknown[])[] = [];
    await removeDataSet(watched(seen), 'planted');
    expect(seen.every((names) => names.length === all.length)).toBe(true);
  });
});

async function plant(count: number): Promise<void> {
  const text = `CREATE (:Dataset {id: 'planted', version: '1'})
WITH 1 AS one UNWIND range(1, ${count}) AS number
CREATE (:Event {id: 'planted--' + number, dataset: 'planted', code: '010', dateEarliest: '2015-01-01'})`;
  await graph.write((transaction) => transaction.ask(declare('plant', text, nothing, nothing), {}));
}
