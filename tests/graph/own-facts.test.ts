import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { load } from '../../src/load/load.ts';
import { exampleSeeds } from '../../src/model/example-seeds.ts';
import { withFolder } from '../unit/import/run-set.ts';
import { openTestGraph } from './connection.ts';
import { removeStored } from './data-sets.ts';

const curated = new URL('../../seeds/', import.meta.url);
const mine = {
  'sources.yaml': '- {id: my-notes, title: My notes, kind: official, language: en, readAs: full_text}\n',
  'statements.yaml': `- {id: my-speech, date: '2024-05-01', datePrecision: day, actor: japan, kind: speech,
  about: [taiwan-part-of-china], summary: A speech that I heard., sources: [my-notes]}\n`,
  'memberships.yaml': "- {id: japan--brics, actor: japan, organisation: brics, since: '2011', sources: [my-notes]}\n",
};

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(curated, graph);
});
afterEach(() => removeStored(graph, ['mine']));
afterAll(() => graph.close());

/** Loads files as a data set beside the curated one. */
async function loadMine(files: Readonly<Record<string, string>>) {
  return await withFolder(files, (path) =>
    load(new URL(`file://${path}/`), graph, { dataset: 'mine', beside: curated }),
  );
}

async function counted(text: string): Promise<unknown> {
  const [row] = await graph.read(text, {});
  return row;
}

const membership = "MATCH (:Actor {id: 'japan'})-[e:MEMBER_OF {dataset: 'mine'}]->({id: 'brics'}) RETURN count(e)";

describe('facts of a data set beside the curated one', () => {
  test('join the actors of the curated facts, which stay as they are', async () => {
    const report = await loadMine(mine);
    expect(report).toMatchObject({ dataset: 'mine', isChanged: true, findings: [] });
    expect(await counted(membership)).toBe(1);
    expect(await counted("MATCH (:Actor {id: 'japan'})--(s:Statement {id: 'my-speech'}) RETURN s.dataset")).toBe(
      'mine',
    );
    expect(await load(curated, graph)).toMatchObject({ isChanged: false });
    expect(await listDataSets(graph)).toContainEqual(
      expect.objectContaining({ id: 'mine', rows: 3, firstDay: '2011', lastDay: '2024-05-01' }),
    );
  });

  test('are the same after a second load, and follow a change', async () => {
    await loadMine(mine);
    expect(await loadMine(mine)).toMatchObject({ isChanged: false });
    const { 'memberships.yaml': _, ...fewer } = mine;
    expect(await loadMine(fewer)).toMatchObject({ isChanged: true });
    expect(await counted(membership)).toBe(0);
  });

  test('can start from the example folder', async () => {
    expect(await loadMine(exampleSeeds())).toMatchObject({ dataset: 'mine', isChanged: true, findings: [] });
  });

  test('go without a trace when they are removed', async () => {
    const before = await counted('MATCH (n) RETURN [count(n), count { ()--() }]');
    await loadMine(mine);
    await removeDataSet(graph, 'mine');
    expect(await counted('MATCH (n) RETURN [count(n), count { ()--() }]')).toEqual(before);
  });

  test('are refused with an id that another data set has, of a node or of a membership', async () => {
    const loadOthers = (files: Readonly<Record<string, string>>) =>
      withFolder(files, (path) => load(new URL(`file://${path}/`), graph, { dataset: 'yours', beside: curated }));
    await loadMine(mine);
    const { 'memberships.yaml': memberships, ...rest } = mine;
    await expect(loadOthers(rest)).rejects.toThrow(
      /"my-(notes|speech)" cannot be created: the data set "mine" has that id/,
    );
    const source = rest['sources.yaml'].replace('my-notes', 'your-notes');
    const others = { 'sources.yaml': source, 'memberships.yaml': memberships.replace('my-notes', 'your-notes') };
    await expect(loadOthers(others)).rejects.toThrow(
      'The membership "japan--brics" cannot be created: the data set "mine" has that id. Nothing was changed.',
    );
    expect((await listDataSets(graph)).map(({ id }) => id)).not.toContain('yours');
  });

  test('do not take the place of the curated ones unless they are told to', async () => {
    const { 'sources.yaml': sources } = mine;
    const vocabulary = await readFile(new URL('vocab.yaml', curated), 'utf8');
    const whole = { 'vocab.yaml': vocabulary, 'sources.yaml': sources, 'actors.yaml': own };
    await withFolder(whole, async (path) => {
      const loading = load(new URL(`file://${path}/`), graph, { replace: false });
      await expect(loading).rejects.toThrow(/would remove [\d,]+ nodes of the data set "curated"/);
    });
    expect(await load(curated, graph)).toMatchObject({ isChanged: false });
  });
});

const own =
  '- {id: freedonia, name: Freedonia, officialName: Republic of Freedonia, kind: state, sources: [my-notes]}\n';
