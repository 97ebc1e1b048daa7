import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { describeDisagreements, describeSetsInDisagreement, listDisagreements } from '../../src/load/disagreements.ts';
import { inspect } from '../../src/load/inspect.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { importSets, loadMine, removeStored } from './data-sets.ts';
import { ggo, ownOfOne as mine } from './records-of-one.ts';

const curated = new URL('../../seeds/', import.meta.url);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeeds(curated, graph);
  ask = asker(graph);
});
afterEach(() => removeStored(graph, ['mine', 'ggo']));
afterAll(() => graph.close());

async function answer(text: string): Promise<Record<string, never>> {
  const { data, errors } = await ask(text);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const treaty = `{ pact(by: { id: "russia-china-treaty-2001" }) {
  signed type inForce { until }
  disagreements { field shown other record dataset sources }
} }`;

const ofTreaty = { record: 'my-treaty', dataset: 'mine', sources: ['my-notes'] };

describe('two values for one fact', () => {
  test('of a treaty stand beside each other, the shown one and that of the other data set with its record and sources', async () => {
    await loadMine(graph, mine);
    expect(await answer(treaty)).toEqual({
      pact: {
        signed: '2001-07-16',
        type: 'TREATY',
        inForce: [{ until: null }],
        disagreements: [
          { field: 'type', shown: 'TREATY', other: 'PARTNERSHIP', ...ofTreaty },
          { field: 'signed', shown: '2001-07-16', other: '2001-07-17', ...ofTreaty },
          { field: 'parties.russia.role', shown: 'PARTY', other: 'OBSERVER', ...ofTreaty },
        ],
      },
    });
  });

  test('of a person are the days of an office that lists show once; a name in another order is the same', async () => {
    await loadMine(graph, mine);
    const question =
      '{ official(by: { id: "sergey-lavrov" }) { disagreements { field shown other dataset } offices { edges { title dataset } } } }';
    expect(await answer(question)).toMatchObject({
      official: {
        disagreements: [{ field: 'offices.russia.since', shown: '2004-03-09', other: '2004-03-10', dataset: 'mine' }],
        offices: { edges: [{ dataset: 'curated' }, { dataset: 'curated' }] },
      },
    });
  });

  test('are told from the record that lists leave out as well, with both records', async () => {
    await loadMine(graph, mine);
    const question = `{ pact(by: { id: "my-treaty" }) {
      signed disagreements { field }
      sameAs { edges {
        disagreements { field shown other record dataset }
        original { slug dataset signed } duplicate { slug dataset signed } duplicateSources { slug }
      } }
    } }`;
    const { pact } = await answer(question);
    expect(pact).toMatchObject({
      signed: '2001-07-17',
      disagreements: [],
      sameAs: {
        edges: [
          {
            original: { slug: 'russia-china-treaty-2001', dataset: 'curated', signed: '2001-07-16' },
            duplicate: { slug: 'my-treaty', dataset: 'mine', signed: '2001-07-17' },
            duplicateSources: [{ slug: 'my-notes' }],
          },
        ],
      },
    });
    expect(pact).toHaveProperty('sameAs.edges.0.disagreements.1', {
      field: 'signed',
      shown: '2001-07-16',
      other: '2001-07-17',
      record: 'my-treaty',
      dataset: 'mine',
    });
  });

  test('follow a change of one of them, and go with the data set', async () => {
    await loadMine(graph, mine);
    await loadMine(graph, { ...mine, 'pacts.yaml': mine['pacts.yaml'].replace('2001-07-17', '2001-07-16') });
    const fields = async () => (await listDisagreements(graph)).map(({ field }) => field);
    expect(await fields()).not.toContain('signed');
    expect(await fields()).toContain('type');
    await removeDataSet(graph, 'mine');
    expect(await fields()).toEqual([]);
  });

  test('of an import and own facts stand beside those of own and curated facts', async () => {
    await importSets(graph, { ggo });
    const { pact } = await answer(treaty);
    expect(pact).toHaveProperty('disagreements.0.field', 'name');
    await loadMine(graph, mine);
    const rows = await listDisagreements(graph);
    expect(new Set(rows.map(({ dataset }) => dataset))).toEqual(new Set(['ggo', 'mine']));
    expect(describeSetsInDisagreement('curated', rows)).toMatch(/^4 from mine, 1 from ggo/);
    expect(describeSetsInDisagreement('mine', rows)).toMatch(/^4 from curated/);
    for (const set of ['mine', 'ggo', 'same-as', 'curated']) expect(await inspect(graph, set)).toEqual([]);
  });

  test('are told after a load, with both values and both data sets', async () => {
    await loadMine(graph, mine);
    const lines = describeDisagreements('mine', await listDisagreements(graph));
    expect(lines[0]).toMatch(/^Data sets give 4 facts of "mine" in different ways/);
    expect(lines).toContain(
      '  russia-china-treaty-2001 signed: "2001-07-16" (curated, shown), "2001-07-17" (mine, my-treaty)',
    );
    expect(describeDisagreements('ggo', await listDisagreements(graph))).toEqual([]);
  });
});
