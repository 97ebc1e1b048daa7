import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { inspect } from '../../src/load/inspect.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { openTestGraph } from './connection.ts';
import { loadMine, removeStored } from './data-sets.ts';
import { countVotes, rollCalls } from './roll-calls.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const bhutan = `- {id: druk-yul, name: Bhutan, officialName: Kingdom of Bhutan, kind: state, iso3: BTN, cowCode: 760, sources: [my-notes]}\n`;
const mine = {
  'sources.yaml': '- {id: my-notes, title: My notes, kind: official, language: en, readAs: full_text}\n',
  'actors.yaml': bhutan,
  'statements.yaml': `- {id: my-speech, date: '2024-05-01', datePrecision: day, actor: japan, kind: speech,
  about: [taiwan-part-of-china], summary: A speech that I heard., sources: [my-notes]}\n`,
};
const events = {
  'cameo-codes.csv': 'name,code,goldstein,root_code\nMeet,036,4,03\n',
  'events.2015.tab':
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\n' +
    '7\t2015-11-05\tBhutan\tNA\tBhutan\tMeet\t036\t4\tJapan\tJapan\n' +
    '8\t2015-11-06\tJapan\tNA\tJapan\tMeet\t036\t4\tBhutan\tBhutan\n',
};
const places = Array.from({ length: 91 }, (_, index) => index + 1);
const agreements = [
  `number;base_treaty;name;entry_type;year;entryforceyear;typememb;${places.map((at) => `c${at};mc${at}`).join(';')}`,
  `7;7;Bhutan India;base_treaty;2006;2006;1;64;0;356;0${';'.repeat(2 * 89)}`,
].join('\n');

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeeds(seeds, graph);
});
afterEach(async () => {
  await loadSeeds(seeds, graph);
  await removeStored(graph, ['unvotes', 'icews', 'desta', 'mine']);
});
afterAll(() => graph.close());

async function importFiles(set: string, files: Files) {
  return await withFolder(files, (folder) => importDataSet(graph, set, [folder]));
}

/** Every State of Bhutan, with its votes, its acts as the events repeat them, and its data set. */
async function bhutans(): Promise<readonly unknown[]> {
  return await graph.read(
    `MATCH (a:State) WHERE a.iso3 = 'BTN' OR a.cowCode = 760 OR a.name = 'Bhutan' RETURN [a.id, a.dataset, COUNT { (a)-[:VOTED]->() },
      COUNT { (a)-[:INITIATED]->(e) WHERE e.initiatorId = a.id }, COUNT { (a)<-[:TARGETS]-(e) WHERE e.targetId = a.id }] ORDER BY a.id`,
    {},
  );
}

/** The ids of the parties to the agreement with India, which are made of those of the actors. */
async function parties(): Promise<readonly unknown[]> {
  return await graph.read(`MATCH (:Pact {id: 'desta--7'})<-[p:PARTY_TO]-() RETURN p.id ORDER BY p.id`, {});
}

describe('an actor of seeds that comes after an import', () => {
  test('takes over what hangs on the actor that the import made, and gives it back when it goes', async () => {
    await importFiles('unvotes', rollCalls(3));
    await importFiles('icews', events);
    await importFiles('desta', { 'DESTA.csv': agreements });
    expect(await bhutans()).toEqual([['crosswalk--bhutan', 'crosswalk', 3, 1, 1]]);
    expect(await parties()).toEqual(['desta--7--crosswalk--bhutan', 'desta--7--india']);
    expect(await loadMine(graph, mine)).toMatchObject({ findings: [] });
    expect(await parties()).toEqual(['desta--7--druk-yul', 'desta--7--india']);
    expect(await bhutans()).toEqual([['druk-yul', 'mine', 3, 1, 1]]);
    for (const set of ['unvotes', 'icews', 'desta', 'mine']) expect(await inspect(graph, set)).toEqual([]);
    await removeDataSet(graph, 'mine');
    expect(await bhutans()).toEqual([['crosswalk--bhutan', 'crosswalk', 3, 1, 1]]);
    expect(await countVotes(graph)).toEqual([3, 21, 21]);
    expect(await parties()).toEqual(['desta--7--crosswalk--bhutan', 'desta--7--india']);
    for (const set of ['unvotes', 'icews', 'desta', 'crosswalk']) expect(await inspect(graph, set)).toEqual([]);
  });

  test('is met by later imports, which add to what it took over', async () => {
    await importFiles('unvotes', rollCalls(3));
    await loadMine(graph, mine);
    const { growth } = await importFiles('unvotes', rollCalls(4));
    expect(growth).toEqual({ added: { nodes: 1, edges: 7 }, changed: { nodes: 0, edges: 0 } });
    expect(await bhutans()).toEqual([['druk-yul', 'mine', 4, 0, 0]]);
  });

  test('also gives back what was imported after it', async () => {
    await loadMine(graph, mine);
    await importFiles('unvotes', rollCalls(2));
    expect(await bhutans()).toEqual([['druk-yul', 'mine', 2, 0, 0]]);
    const { 'actors.yaml': _, ...others } = mine;
    expect(await loadMine(graph, others)).toMatchObject({ findings: [] });
    expect(await bhutans()).toEqual([['crosswalk--bhutan', 'crosswalk', 2, 0, 0]]);
    const { growth } = await importFiles('unvotes', rollCalls(3));
    expect(growth.added).toEqual({ nodes: 1, edges: 7 });
  });

  test('is so in the curated facts too, and a server sees another version each time', async () => {
    const version = async () => (await listDataSets(graph)).find(({ id }) => id === 'crosswalk')?.version;
    await importFiles('unvotes', rollCalls(1));
    const before = await version();
    await withFolder({}, async (folder) => {
      const copy = join(folder, 'seeds');
      await cp(seeds, copy, { recursive: true });
      await appendFile(join(copy, 'actors.yaml'), bhutan.replace('my-notes', 'ds-country-codes'));
      await loadSeeds(new URL(`file://${copy}/`), graph);
    });
    expect(await bhutans()).toEqual([['druk-yul', 'curated', 1, 0, 0]]);
    const during = await version();
    await loadSeeds(seeds, graph);
    expect(await bhutans()).toEqual([['crosswalk--bhutan', 'crosswalk', 1, 0, 0]]);
    expect(new Set([before, during, await version()]).size).toBe(3);
  });

  test('whose links data sets have, but the tables do not, is not removed', async () => {
    const unknown = mine['actors.yaml']
      .replace('druk-yul', 'aerica')
      .replace('BTN', 'QQQ')
      .replace(', cowCode: 760', '');
    await loadMine(graph, { ...mine, 'actors.yaml': unknown.replaceAll('Bhutan', 'Aerica') });
    const { 'un_roll_calls.csv': calls = '', 'un_votes.csv': votes = '' } = rollCalls(1);
    await importFiles('unvotes', { 'un_roll_calls.csv': calls, 'un_votes.csv': votes.replace('Bhutan,BT', 'Aerica,') });
    await expect(removeDataSet(graph, 'mine')).rejects.toThrow('the data set "unvotes" has a ');
  });
});
