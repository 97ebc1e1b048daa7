import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import type { ImportSettings } from '../../src/ingest/import-settings.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { inspect } from '../../src/load/inspect.ts';
import { load } from '../../src/load/load.ts';
import { beginStream, completeStream, stream } from '../../src/load/stream.ts';
import type { AnyRecord } from '../../src/model/records.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { asker } from './asker.ts';
import { breakingGraph } from './breaking-graph.ts';
import { openTestGraph } from './connection.ts';
import { countVotes, rollCalls } from './roll-calls.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
});
afterEach(async () => {
  const imported = (await listDataSets(graph)).filter(({ id }) => !['curated', 'crosswalk'].includes(id));
  for (const { id } of imported) await removeDataSet(graph, id);
});
afterAll(() => graph.close());

async function importFiles(files: Files, settings: ImportSettings = {}, set = 'unvotes') {
  return await withFolder(files, (folder) => importDataSet(graph, set, [folder], settings));
}

async function stored(id = 'unvotes') {
  return (await listDataSets(graph)).find((set) => set.id === id);
}

describe('an import into a data set that the graph has', () => {
  test('adds what is new, and the data set covers more days', async () => {
    await importFiles(rollCalls(3));
    const before = await stored();
    const { 'un_roll_calls.csv': calls = '', ...votes } = rollCalls(2, 4);
    const later = { 'un_roll_calls.csv': calls.replaceAll('2015-11-05', '2016-03-01'), ...votes };
    const { sums, growth } = await importFiles(later);
    expect(sums).toMatchObject({ rows: 16, used: 16 });
    expect(growth).toEqual({ added: { nodes: 2, edges: 14 }, changed: { nodes: 0, edges: 0 } });
    expect(await countVotes(graph)).toEqual([5, 35, 35]);
    expect(before).toMatchObject({ rows: 24, firstDay: '2015-11-05', lastDay: '2015-11-05' });
    expect(await stored()).toMatchObject({ rows: 40, firstDay: '2015-11-05', lastDay: '2016-03-01' });
    expect((await stored())?.version).not.toBe(before?.version);
    expect(await inspect(graph, 'unvotes')).toEqual([]);
  });

  test('of files with all that was there before adds the rest alone, and the same once more nothing', async () => {
    await importFiles(rollCalls(3));
    const { growth } = await importFiles(rollCalls(4));
    expect(growth).toEqual({ added: { nodes: 1, edges: 7 }, changed: { nodes: 0, edges: 0 } });
    expect(await importFiles(rollCalls(4))).toMatchObject({ isUpToDate: true });
    const { version } = (await stored()) ?? {};
    const again = await importFiles(rollCalls(3));
    expect(again.growth).toEqual({ added: { nodes: 0, edges: 0 }, changed: { nodes: 0, edges: 0 } });
    expect((await stored())?.version).toBe(version);
    expect(await countVotes(graph)).toEqual([4, 28, 28]);
  });

  test('changes what changed, and says how much', async () => {
    await importFiles(rollCalls(2));
    const { 'un_roll_calls.csv': calls = '', 'un_votes.csv': votes = '' } = rollCalls(2);
    const { growth } = await importFiles({
      'un_roll_calls.csv': calls.replace('2,70,0', '2,70,1'),
      'un_votes.csv': votes.replace('1,Japan,JP,no', '1,Japan,JP,yes'),
    });
    expect(growth).toEqual({ added: { nodes: 0, edges: 0 }, changed: { nodes: 1, edges: 1 } });
    const text = `MATCH (:Actor {id: 'japan'})-[v:VOTED]->(:RollCall {id: 'unvotes--1'}) RETURN v.choice`;
    expect(await graph.read(text, {})).toEqual(['yes']);
  });

  test('goes on where it broke off, without a row lost or doubled', async () => {
    await importFiles(rollCalls(3));
    const breaking = breakingGraph(graph, 3);
    const many = rollCalls(2_000, 2);
    await withFolder(many, (folder) => expect(importDataSet(breaking, 'unvotes', [folder])).rejects.toThrow('broken'));
    expect(await stored()).toMatchObject({ version: null, versionBefore: expect.any(String) });
    await expect(importFiles(rollCalls(9))).rejects.toThrow('has an unfinished import of the data set "unvotes"');
    await importFiles(many);
    expect(await countVotes(graph)).toEqual([2_001, 14_007, 14_007]);
    expect(await stored()).toMatchObject({ versionBefore: null });
  });

  test('with --replace is the whole of it again', async () => {
    await importFiles(rollCalls(3));
    await importFiles(rollCalls(2, 4), { replace: true });
    expect(await countVotes(graph)).toEqual([2, 14, 14]);
    expect(await stored()).toMatchObject({ rows: 16 });
  });

  test('joined by another rule is refused, since its rows may mean other actors', async () => {
    await importFiles(rollCalls(3));
    await expect(importFiles(rollCalls(4), { createUnknown: true })).rejects.toThrow(
      'were joined with other settings or crosswalk tables',
    );
    await importFiles(rollCalls(4), { createUnknown: true, replace: true });
    expect(await countVotes(graph)).toEqual([4, 28, 28]);
  });
});

describe('a dry run', () => {
  test('joins the rows, tells what an import would be refused for, and writes nothing', async () => {
    const before = await graph.read('MATCH (n) RETURN [count(n), count { ()--() }]', {});
    const files = { ...rollCalls(2), 'un_votes.csv': `${rollCalls(2)['un_votes.csv']}1,Freedonia,,no\n` };
    const report = await importFiles(files, { dryRun: true });
    expect(report).toMatchObject({ isDryRun: true, sums: { rows: 17, used: 16 } });
    expect(report.sums.leftOut.map(({ first }) => first.map((at) => at.replace(/.*\//, '')))).toEqual([
      ['un_votes.csv:16'],
    ]);
    expect(await graph.read('MATCH (n) RETURN [count(n), count { ()--() }]', {})).toEqual(before);
    await importFiles(rollCalls(1));
    await expect(importFiles(rollCalls(2), { dryRun: true, createUnknown: true })).rejects.toThrow('other settings');
    expect(await importFiles(rollCalls(1), { dryRun: true })).toMatchObject({ isUpToDate: true });
  });
});

describe('a link to one thing that leads elsewhere', () => {
  test('takes the place of the one before', async () => {
    const event = { id: 'icews--1', date: '2015-01-01', code: '036', rootCode: '03', quadClass: 1, intensity: 4 };
    const sides = { initiator: 'japan', initiatorSector: null, target: 'china', targetSector: null };
    const made = { ...event, ...sides, mentions: null, url: null };
    await write({ noun: 'events', record: made }, 'one');
    const growth = await write({ noun: 'events', record: { ...made, target: 'india' } }, 'two');
    expect(growth).toEqual({ added: { nodes: 0, edges: 0 }, changed: { nodes: 1, edges: 1 } });
    const text = `MATCH (e:Event {id: 'icews--1'})-[:TARGETS]->(a) RETURN a.id + ' ' + e.targetId`;
    expect(await graph.read(text, {})).toEqual(['india india']);
  });

  /** Imports one record as the whole of a data set. */
  async function write(made: AnyRecord, version: string) {
    const set = { dataset: 'icews', version, about: { rules: 'none' }, first: [] };
    const progress = await beginStream(graph, set);
    if (progress.isDone) throw new RangeError('the import was made before');
    async function* batches() {
      yield { records: [{ dataset: 'icews', made }], steps: 1 };
    }
    const growth = await stream(graph, set, progress, batches());
    await completeStream(graph, set, progress, { sums: {}, isChanged: true });
    return growth;
  }
});

describe('a data set with the facts of another', () => {
  const header =
    'undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_non_voting,total_ms';
  const vote = (member: string) => `990001,${member},Y,2015-11-05,A/RES/70/1,2,0,0,191,193`;
  const library = { 'ga_voting.csv': [header, vote('JPN,JAPAN'), vote('FRA,FRANCE'), ''].join('\n') };

  test('is refused before anything is written, also in a dry run', async () => {
    await importFiles(rollCalls(1));
    for (const dryRun of [false, true]) {
      const refused = importFiles(library, { dryRun }, 'undl');
      await expect(refused).rejects.toMatchObject({
        code: 'IMPORT_REFUSED',
        hint: expect.stringContaining('--beside'),
      });
    }
    expect(await stored('undl')).toBeUndefined();
    await removeDataSet(graph, 'unvotes');
    expect((await importFiles(library, {}, 'undl')).sums).toMatchObject({ rows: 2, used: 2 });
    await expect(importFiles(rollCalls(1))).rejects.toThrow('The graph has the data set "undl"');
  });

  test('is imported if both are wanted, and grows from then on', async () => {
    await importFiles(rollCalls(1));
    await importFiles(library, { beside: true }, 'undl');
    const { growth } = await importFiles(rollCalls(2));
    expect(growth.added).toEqual({ nodes: 1, edges: 7 });
    expect(await stored('undl')).toMatchObject({ rows: 2 });
  });
});

describe('the last day that a data set covers', () => {
  const header = 'obsid,gwcode,leadid,leader,startdate,enddate,entry,exit,exitcode';
  const spells = [
    'USA-2001,2,a-1,Bush,2001-01-20,2009-01-20,Regular,Regular,Regular',
    'USA-2009,2,a-2,Obama,2009-01-20,2015-12-31,Regular,Still in Office,Still in Office',
  ];
  const query = `query ($date: PartialDate!, $certainty: Certainty!) {
    asOf(date: $date, certainty: $certainty) {
      state(by: { id: "united-states" }) { officeHolders(first: 50) { edges { node { slug } } } }
    }
  }`;

  test('is no end that is open: nobody leads for ever, and who led within it is certain', async () => {
    await importFiles({ 'archigos.csv': [header, ...spells, ''].join('\n') }, {}, 'archigos');
    const leadersOn = async (date: string, certainty: string) => {
      const { data, errors } = await asker(graph)(query, { date, certainty });
      expect(errors).toBeUndefined();
      return JSON.stringify(data).match(/archigos--a-\d/g) ?? [];
    };
    expect(await leadersOn('2012-06-01', 'CERTAIN')).toEqual(['archigos--a-2']);
    expect(await leadersOn('2012-06-01', 'PRESUMED')).toEqual(['archigos--a-2']);
    expect(await leadersOn('2025-12-28', 'PRESUMED')).toEqual([]);
    expect(await leadersOn('2025-12-28', 'POSSIBLE')).toEqual(['archigos--a-2']);
    expect(await stored('archigos')).toMatchObject({ firstDay: '2001-01-20', lastDay: '2015-12-31' });
  });
});
