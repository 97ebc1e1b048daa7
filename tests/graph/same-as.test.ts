import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { inspect } from '../../src/load/inspect.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { importSets, removeStored } from './data-sets.ts';
import { atop, ggo, ministers, ungd } from './records-of-one.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const sets = ['ungd', 'ministers', 'atop', 'ggo'];

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeeds(seeds, graph);
  ask = asker(graph);
});
afterEach(() => removeStored(graph, sets));
afterAll(() => graph.close());

/** Each duplicate with the record that lists show and the rule. */
async function joins(): Promise<readonly unknown[]> {
  return await graph.read(
    'MATCH (d:Duplicate)-[s:SAME_AS]->(o) RETURN [d.id, o.id, s.rule, s.score] ORDER BY d.id',
    {},
  );
}

const ofChinaAndRussia = [
  ['atop--4980', 'russia-china-treaty-2001', 'alliance-day', 1],
  ['ggo--trgnfc-2001a', 'russia-china-treaty-2001', 'pact-day-title', 0.9],
];

describe('records of one treaty', () => {
  test('are linked to that of the seeds, whatever comes first, and separate when a set goes', async () => {
    await importSets(graph, { ggo, atop });
    const found = await joins();
    expect(found.slice(1)).toEqual(ofChinaAndRussia);
    await removeDataSet(graph, 'ggo');
    expect(await joins()).toHaveLength(2);
    expect(await graph.read('MATCH (n:Duplicate) RETURN count(n)', {})).toEqual([2]);
    await importSets(graph, { ggo });
    expect(await joins()).toEqual(found);
    for (const set of ['ggo', 'atop', 'same-as', 'curated']) expect(await inspect(graph, set)).toEqual([]);
  });

  test('are the same after another import of the same rows, and without any the graph is as before', async () => {
    const before = await graph.read('MATCH (n) RETURN count(n)', {});
    await importSets(graph, { ggo, atop });
    const [version] = (await listDataSets(graph)).filter(({ id }) => id === 'same-as').map((set) => set.version);
    await loadSeeds(seeds, graph);
    await importSets(graph, { ggo });
    const [after] = (await listDataSets(graph)).filter(({ id }) => id === 'same-as').map((set) => set.version);
    expect(after).toBe(version);
    for (const set of ['atop', 'ggo']) await removeDataSet(graph, set);
    expect(await graph.read('MATCH (n) RETURN count(n)', {})).toEqual(before);
  });

  test('stand once in lists, counts, facets and conditions, unless all are asked for', async () => {
    const question = `{
      pacts(first: 0) { totalCount }
      all: pacts(first: 0, asOne: false) { totalCount }
      ofSet: pacts(where: { dataset: ["ggo"] }) { nodes { slug } }
      state(by: { id: "russia" }) { pacts(where: { signed: { during: { since: "2001-07", until: "2001-07" } } }) { totalCount nodes { slug } } }
    }`;
    await importSets(graph, { ggo, atop });
    const { data } = await ask(question);
    const { pacts, all, ofSet, state } = JSON.parse(JSON.stringify(data));
    expect(all.totalCount - pacts.totalCount).toBe(3);
    expect(ofSet.nodes).toHaveLength(2);
    expect(state.pacts.nodes.map((node: { slug: string }) => node.slug).toSorted()).toEqual([
      'ggo--river-2001a',
      'russia-china-treaty-2001',
    ]);
    expect(state.pacts.totalCount).toBe(2);
  });

  test('are found from each other, with the rule and the sources of both', async () => {
    await importSets(graph, { ggo });
    const { data } = await ask(`{
      pact(by: { id: "russia-china-treaty-2001" }) {
        sameAs { totalCount }
        duplicates { edges { rule score dataset sources { slug } duplicate { slug signed } } }
      }
      other: pact(by: { id: "ggo--trgnfc-2001a" }) { sameAs { edges { original { slug } } } }
    }`);
    const { pact, other } = JSON.parse(JSON.stringify(data));
    const [edge] = pact.duplicates.edges;
    expect(pact.sameAs.totalCount).toBe(0);
    expect(edge).toMatchObject({ rule: 'pact-day-title', score: 0.9, dataset: 'same-as' });
    expect(edge.duplicate).toEqual({ slug: 'ggo--trgnfc-2001a', signed: '2001-07-16' });
    expect(edge.sources.map(({ slug }: { slug: string }) => slug)).toContain('ggo--source');
    expect(edge.sources.length).toBeGreaterThan(1);
    expect(other.sameAs.edges).toEqual([{ original: { slug: 'russia-china-treaty-2001' } }]);
  });

  test('are one node of the graph in memory, which has the parties, days and duties of one record', async () => {
    const alone = await readProjection(graph, 'alone');
    await importSets(graph, { ggo, atop });
    const folded = await readProjection(graph, 'folded');
    const find = (id: string) => folded.find({ label: 'Pact', id }) ?? -1;
    const treaty = find('russia-china-treaty-2001');
    expect(find('atop--4980')).toBe(treaty);
    expect(find('ggo--trgnfc-2001a')).toBe(treaty);
    const known = alone.find({ label: 'Pact', id: 'russia-china-treaty-2001' }) ?? -1;
    for (const type of ['PARTY_TO', 'IN_FORCE', 'IMPOSES'] as const) {
      expect([type, folded.degree(treaty, undefined, type)]).toEqual([type, alone.degree(known, undefined, type)]);
    }
    expect(folded.degree(treaty, 'OUT', 'IDENTIFIED_BY')).toBe(alone.degree(known, 'OUT', 'IDENTIFIED_BY') + 2);
    const { data } = await ask(
      `{ duties(actor: "japan", asOf: "2010-01-01", kinds: [DEFENCE]) { duties { totalCount } } }`,
    );
    expect(data).toMatchObject({ duties: { duties: { totalCount: 1 } } });
  });

  test('of which the days in force alone are known are there from the first of them, with what they impose', async () => {
    await importSets(graph, { atop });
    const known = (date: string) => `asOf(date: "${date}") {
      pact(by: { id: "atop--3375" }) { slug standing inForce { since } obligations { totalCount } }
    }`;
    const { data } = await ask(`{ before: ${known('1960-01-18')} after: ${known('1960-01-19')} }`);
    expect(data).toEqual({
      before: { pact: null },
      after: {
        pact: {
          slug: 'atop--3375',
          standing: 'IN_FORCE',
          inForce: [{ since: '1960-01-19' }],
          obligations: { totalCount: 1 },
        },
      },
    });
  });

  test('are found once by their words', async () => {
    await importSets(graph, { ggo });
    const { data } = await ask(
      `{ search(text: "Good-Neighborliness Friendly Cooperation", kinds: [PACT]) { hits { node { slug } } } }`,
    );
    const { search } = JSON.parse(JSON.stringify(data));
    expect(search.hits.map(({ node }: { node: { slug: string } }) => node.slug)).not.toContain('ggo--trgnfc-2001a');
  });
});

describe('records of one person', () => {
  test('are linked by Wikidata item, or by name, state and office; a namesake of another state is not', async () => {
    await importSets(graph, { ministers, ungd });
    expect(await joins()).toEqual([
      ['ministers--q58217', 'sergey-lavrov', 'official-wikidata', 1],
      ['ungd--speaker-rus-sergei-lavrov', 'sergey-lavrov', 'official-name', 1],
      ['ungd--speaker-rus-sergey-v-lavrov', 'sergey-lavrov', 'official-name', 1],
    ]);
    const { data } = await ask(`{ officials(where: { words: "lavrov" }) { nodes { slug } } }`);
    expect(data).toEqual({
      officials: { nodes: [{ slug: 'sergey-lavrov' }, { slug: 'ungd--speaker-jpn-sergei-lavrov' }] },
    });
  });

  test('answer what they said and which office they held that day', async () => {
    await importSets(graph, { ministers, ungd });
    const { data } = await ask(`{
      official(by: { id: "sergey-lavrov" }) {
        statements(where: { date: { during: { since: "2005", until: "2006" } } }) { edges { statement { slug } officesThatDay { edges { title dataset } } } }
      }
      state(by: { id: "russia" }) { officeHolders(where: { words: "lavrov" }) { edges { title official { slug } } } }
    }`);
    const { official, state } = JSON.parse(JSON.stringify(data));
    expect(official.statements.edges).toHaveLength(2);
    for (const { officesThatDay } of official.statements.edges) {
      const titles = officesThatDay.edges.map(({ title }: { title: string }) => title);
      expect(titles).toContain('Minister of Foreign Affairs');
    }
    const [{ statement }] = official.statements.edges;
    const { data: known } = await ask(
      `{ dossier(id: "${statement.slug}") { speakers { official { slug } offices { title belongsTo { slug } } } } }`,
    );
    expect(known).toEqual({
      dossier: {
        speakers: [
          {
            official: { slug: 'ungd--speaker-rus-sergei-lavrov' },
            offices: [{ title: 'Minister of Foreign Affairs', belongsTo: { slug: 'russia' } }],
          },
        ],
      },
    });
    expect(state.officeHolders.edges.map(({ title }: { title: string }) => title).toSorted()).toEqual([
      'Minister of Foreign Affairs',
      'Permanent Representative to the United Nations',
    ]);
  });
});
