import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { inspect } from '../../src/load/inspect.ts';
import { load } from '../../src/load/load.ts';
import { beginStream, stream } from '../../src/load/stream.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { breakingGraph } from './breaking-graph.ts';
import { openTestGraph } from './connection.ts';
import { countVotes, rollCalls } from './roll-calls.ts';

const seeds = new URL('../../seeds/', import.meta.url);
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(seeds, graph);
});
afterEach(async () => {
  if ((await listDataSets(graph)).some(({ id }) => id === 'unvotes')) await removeDataSet(graph, 'unvotes');
});
afterAll(() => graph.close());

/** Imports files of `unvotes`, or breaks off before the batch of this number. */
async function importVotes(files: Files, { maxIssues = 100, breakAt = Number.POSITIVE_INFINITY } = {}) {
  return await withFolder(files, (folder) =>
    importDataSet(breakingGraph(graph, breakAt), 'unvotes', [folder], { maxIssues }),
  );
}

describe('an import', () => {
  test('brings every row into the graph, signed by its data set, and touches no curated fact', async () => {
    const { sums } = await importVotes(rollCalls(3));
    expect(sums).toMatchObject({ rows: 24, used: 24, rejected: 0, leftOut: [] });
    expect(await countVotes(graph)).toEqual([3, 21, 21]);
    const unsigned = `MATCH (:RollCall {dataset: 'unvotes'})-[e]-() WHERE e.dataset IS NULL RETURN count(e)`;
    expect(await graph.read(unsigned, {})).toEqual([0]);
    expect(await load(seeds, graph)).toMatchObject({ isChanged: false });
  });

  test('joins the actors of the seeds, and makes the states they lack in a data set of their own', async () => {
    await importVotes(rollCalls(1));
    const text = `MATCH (a:State)-[:VOTED]->(:RollCall {id: 'unvotes--1'}) RETURN a.id + ' ' + a.dataset ORDER BY a.id`;
    const voters = await graph.read(text, {});
    expect(voters).toEqual(expect.arrayContaining(['china curated', 'japan curated', 'russia curated']));
    expect(voters).toEqual(expect.arrayContaining(['crosswalk--bhutan crosswalk']));
  });

  test('breaks no rule of the graph', async () => {
    await importVotes(rollCalls(2));
    expect(await inspect(graph, 'unvotes')).toEqual([]);
    expect(await inspect(graph, 'crosswalk')).toEqual([]);
  });

  test('does nothing the second time', async () => {
    await importVotes(rollCalls(2));
    expect(await importVotes(rollCalls(2))).toMatchObject({ isUpToDate: true });
    expect(await countVotes(graph)).toEqual([2, 14, 14]);
  });

  test('that breaks off at any batch goes on where it was, without a row lost or doubled', async () => {
    const many = rollCalls(2_000);
    for (const breakAt of [3, 1, 1]) {
      await expect(importVotes(many, { breakAt })).rejects.toThrow('broken off');
      const [set] = (await listDataSets(graph)).filter(({ id }) => id === 'unvotes');
      expect(set).toMatchObject({ version: null, rows: null });
    }
    await importVotes(many);
    expect(await countVotes(graph)).toEqual([2_000, 14_000, 14_000]);
  });

  test('says how far it had come when it goes on', async () => {
    await expect(importVotes(rollCalls(2_000), { breakAt: 5 })).rejects.toThrow('broken off');
    const [set] = (await listDataSets(graph)).filter(({ id }) => id === 'unvotes');
    expect(set?.steps).toBeGreaterThan(0);
    const { sums } = await importVotes(rollCalls(2_000));
    expect(sums).toMatchObject({ rows: 16_000, used: 16_000 });
  });

  test('stops early at too many issues, keeps what came before, and goes on when more are allowed', async () => {
    const { 'un_votes.csv': votes = '', ...rest } = rollCalls(2);
    const files = { ...rest, 'un_votes.csv': `${votes}1,Nowhere,ZZ,perhaps\n1,Nowhere,ZY,maybe\n` };
    await expect(importVotes(files, { maxIssues: 1 })).rejects.toThrow('stopped after 2 rows were rejected');
    const { sums, issues } = await importVotes(files, { maxIssues: 2 });
    expect(sums).toMatchObject({ rows: 18, used: 16, rejected: 2 });
    expect(issues.map(({ at }) => at?.replace(/.*\//, ''))).toEqual(['un_votes.csv:16', 'un_votes.csv:17']);
    expect(await countVotes(graph)).toEqual([2, 14, 14]);
  });

  test('twice at once makes no row twice', async () => {
    const outcomes = await Promise.allSettled([importVotes(rollCalls(1_000)), importVotes(rollCalls(1_000))]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await importVotes(rollCalls(1_000));
    expect(await countVotes(graph)).toEqual([1_000, 7_000, 7_000]);
  });
});

describe('a batch', () => {
  test('whose answer got lost is not written again', async () => {
    const set = { dataset: 'unvotes', version: 'one', about: { rules: 'none' }, first: [] };
    const record = { id: 'unvotes--1', session: 70, date: '2015', resolution: null, title: null, description: null };
    const made = {
      noun: 'roll-calls',
      record: { ...record, important: null, amendment: null, paragraph: null, issues: null },
    } as const;
    await beginStream(graph, set);
    async function* batches() {
      yield { records: [{ dataset: 'unvotes', made }], steps: 1 };
    }
    await stream(graph, set, { steps: 0, before: null }, batches());
    await stream(graph, set, { steps: 0, before: null }, batches());
    expect(await countVotes(graph)).toEqual([1, 0, 0]);
  });
});

describe('a removal', () => {
  test('takes out what the set brought and the states that only it named, and nothing else', async () => {
    const before = await graph.read('MATCH (n) RETURN count(n)', {});
    await importVotes(rollCalls(3));
    expect(await removeDataSet(graph, 'unvotes')).toEqual({ nodes: 4, edges: 21, states: 1 });
    expect(await graph.read('MATCH (n) RETURN count(n)', {})).toEqual(before);
    expect(await load(seeds, graph)).toMatchObject({ isChanged: false });
  });

  test('also of an import that broke off', async () => {
    await expect(importVotes(rollCalls(2_000), { breakAt: 4 })).rejects.toThrow('broken off');
    await removeDataSet(graph, 'unvotes');
    expect(await countVotes(graph)).toEqual([0, 0, 0]);
  });

  test('is refused while another data set has edges to it', async () => {
    await importVotes(rollCalls(1));
    await expect(removeDataSet(graph, 'crosswalk')).rejects.toThrow('the data set "unvotes" has a ');
    expect(await countVotes(graph)).toEqual([1, 7, 7]);
  });

  test('is refused for the curated facts, and for a set there is not', async () => {
    await expect(removeDataSet(graph, 'curated')).rejects.toThrow('has the facts of the seeds');
    await expect(removeDataSet(graph, 'unvotes')).rejects.toThrow('The graph has no data set "unvotes".');
  });
});
