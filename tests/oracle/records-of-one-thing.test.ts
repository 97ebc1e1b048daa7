import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { openTestGraph } from '../graph/connection.ts';
import { importSets } from '../graph/data-sets.ts';
import { setsOfOne as sets } from '../graph/records-of-one.ts';
import { type Memory, remember } from './memory.ts';
import { oracle } from './oracle.ts';
import { settled } from './settled.ts';

const seeds = new URL('../../seeds/', import.meta.url);

let graph: Graph;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeeds(seeds, graph);
  await importSets(graph, sets);
  memory = await remember(graph);
});
afterAll(async () => {
  for (const set of Object.keys(sets)) await removeDataSet(graph, set);
  await graph.close();
});

async function answer(text: string): Promise<unknown> {
  const result = await createExecutor(graph, { timeoutMs: 60_000 })({ schema, document: parse(text) });
  return JSON.parse(JSON.stringify(result));
}

describe('what records of one thing say', () => {
  test('is listed once, by the shown record or else the others, and of one record on request', async () => {
    const { data } = (await answer(`{
      pact(by: { id: "russia-china-treaty-2001" }) {
        parties { totalCount edges { dataset since actor { slug } pact { slug } } }
        own: parties(asOne: false) { nodes { slug } }
        obligations { nodes { dataset } }
      }
      official(by: { id: "emmanuel-macron" }) {
        offices { edges { dataset title } }
        own: offices(asOne: false) { totalCount }
      }
    }`)) as { data: { pact: Record<string, { nodes: readonly { dataset: string }[] }>; official: unknown } };
    const { pact, official } = data;
    const edge = (dataset: string, actor: string, since: string | null) => ({
      dataset,
      since,
      actor: { slug: actor },
      pact: { slug: 'russia-china-treaty-2001' },
    });
    expect(pact.parties).toEqual({
      totalCount: 3,
      edges: [edge('ggo', 'kazakhstan', '2005-03-01'), edge('curated', 'china', null), edge('curated', 'russia', null)],
    });
    expect(pact.own?.nodes).toEqual([{ slug: 'china' }, { slug: 'russia' }]);
    expect(pact.obligations?.nodes.map(({ dataset }) => dataset)).toEqual(Array(6).fill('curated'));
    expect(official).toEqual({
      offices: {
        edges: [
          { dataset: 'curated', title: 'President' },
          { dataset: 'ministers', title: 'French co-prince of Andorra' },
        ],
      },
      own: { totalCount: 1 },
    });
  });

  const ofPact = `slug
    parties(first: 2) { totalCount edges { cursor dataset role since actor { slug } pact { slug } } pageInfo { hasNextPage } }
    own: parties(asOne: false) { nodes { slug } }
    obligations { totalCount nodes { slug dataset kind binds { nodes { slug } } } }
    ownObligations: obligations(asOne: false) { nodes { slug } }
    clauses { edges { slug dataset } }
    relations { edges { dataset earlier { slug } } }
    relatedFrom(asOne: false) { nodes { slug } }
    stances { nodes { slug } }
    signatories { totalCount }
    standing inForce { since until } renewals { date sources { slug } } suspensions { since } computedEnd { date from }
    identifiers { scheme value } sources { slug dataset } corroboration { publishers independent } claims { field value }
    disagreements { field shown other record dataset sources }
    sameAs { edges { disagreements { field shown other record dataset sources } duplicateSources { slug } } }
    duplicates { edges { disagreements { other record } } }
    invokedBy { nodes { slug } }
    recognitions { nodes { slug } }
    propositions { nodes { slug } }`;
  const ofOfficial = `slug
    offices { totalCount edges { cursor dataset title since until official { slug } belongsTo { slug } roles } }
    own: offices(asOne: false) { totalCount edges { title } }
    foreign: offices(where: { role: [FOREIGN_MINISTER] }) { totalCount edges { title } }
    voiced { nodes { slug } }
    sources { slug } corroboration { publishers kinds }
    disagreements { field shown other record dataset sources }
    sameAs { edges { disagreements { field other } } }
    statements { edges { officesThatDay { totalCount edges { title dataset } } } }`;
  test.each([
    `{ pacts(first: 500, asOne: false) { nodes { ${ofPact} } } }`,
    `{ pact(by: { id: "ggo--trgnfc-2001a" }) { ${ofPact} } }`,
    `{ officials(first: 500, asOne: false, where: { ids: ["sergey-lavrov", "emmanuel-macron", "ministers--q58217", "ministers--q3052772", "ungd--speaker-rus-sergei-lavrov"] }) { nodes { ${ofOfficial} } } }`,
    `{ asOf(date: "2010-01-01", certainty: POSSIBLE) { pacts(first: 500) { nodes { ${ofPact} } } officials(first: 500) { nodes { ${ofOfficial} } } } }`,
    `{ asOf(date: "2003") { officials(first: 500) { nodes { ${ofOfficial} } } } }`,
    `{ state(by: { id: "russia" }) { pacts { nodes { ${ofPact} } } officeHolders { edges { official { ${ofOfficial} } } } } }`,
    '{ nodes(ids: ["russia-china-treaty-2001", "sergey-lavrov", "atop--4980"]) { ... on Pact { parties { nodes { slug } } } ... on Official { offices { totalCount } } } }',
  ])('is answered as field by field: %#', async (text) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const expected = oracle(schema, memory, document, {});
    expect(settled((await answer(text)) as never)).toEqual(settled(JSON.parse(JSON.stringify(expected))));
  });
});
