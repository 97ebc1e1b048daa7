import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

/** The slugs of a list, in its order, and how many there are. */
async function slugs(list: string, args: string): Promise<{ readonly all: readonly string[]; readonly total: number }> {
  const { data, errors } = await ask(`{ ${list}(first: 500, ${args}) { totalCount nodes { slug } } }`);
  expect(errors).toBeUndefined();
  const page = z.object({ totalCount: z.number(), nodes: z.array(z.object({ slug: z.string() })) });
  const { totalCount, nodes } = page.parse(data?.[list]);
  return { all: nodes.map(({ slug }) => slug), total: totalCount };
}

const publisher = "coalesce(s.copyOf, s.publisher, '-')";

/** What is asked, and a text written by hand that finds the ids it must give. */
const filters: readonly (readonly [what: string, list: string, where: string, cypher: string])[] = [
  [
    'stances by polarity',
    'stances',
    'polarity: { most: -0.5 }',
    'MATCH (n:Stance) WHERE n.polarity <= -0.5 RETURN n.id AS row',
  ],
  [
    'stances by the language of their quote',
    'stances',
    'quote: { lang: ["en"] }',
    "MATCH (n:Stance)-[:QUOTES]->(q:Quote) WHERE q.lang = 'en' RETURN DISTINCT n.id AS row",
  ],
  [
    'stances by the number of their independent publishers',
    'stances',
    'independentPublishers: { least: 2 }',
    `MATCH (n:Stance)-[:CITES]->(s:Source) WITH n, count(DISTINCT ${publisher}) AS size WHERE size >= 2 RETURN n.id AS row`,
  ],
  [
    'states that hold no stance on a proposition',
    'states',
    'unMember: true, none: { stances: { proposition: { ids: ["taiwan-part-of-china"] } } }',
    "MATCH (n:State {unMember: true}) WHERE NOT (n)-[:HOLDS]->(:Stance)-[:ABOUT]->(:Proposition {id: 'taiwan-part-of-china'}) RETURN n.id AS row",
  ],
  [
    'statements by a stance expressed in them on a proposition',
    'statements',
    'stances: { proposition: { ids: ["taiwan-part-of-china"] } }',
    "MATCH (n:Statement)<-[:EXPRESSED_IN]-(:Stance)-[:ABOUT]->(:Proposition {id: 'taiwan-part-of-china'}) RETURN DISTINCT n.id AS row",
  ],
  [
    'states by whom they recognise',
    'states',
    'recognises: { recognised: { ids: ["taiwan"] } }',
    "MATCH (n:State)<-[:BY]-(:Recognition)-[:OF]->(:Actor {id: 'taiwan'}) RETURN DISTINCT n.id AS row",
  ],
  [
    'recognitions by the day of severing',
    'recognitions',
    'severed: { during: { since: "2010" } }',
    "MATCH (n:Recognition) WHERE n.severedEarliest >= '2010' RETURN n.id AS row",
  ],
  [
    'recognitions by the day of establishing',
    'recognitions',
    'established: { before: "1980" }',
    "MATCH (n:Recognition) WHERE n.establishedLatest < '1980-01-01' RETURN n.id AS row",
  ],
  [
    'propositions by the actor of a statement about them',
    'propositions',
    'statements: { actor: { ids: ["japan"] } }',
    "MATCH (n:Proposition)<-[:ABOUT]-(:Statement)-[:ON_BEHALF_OF]->(:Actor {id: 'japan'}) RETURN DISTINCT n.id AS row",
  ],
  [
    "statements by a speaker's role",
    'statements',
    'officials: { role: [ADDRESSEE] }',
    "MATCH (n:Statement)<-[:SPOKE {role: 'addressee'}]-() RETURN DISTINCT n.id AS row",
  ],
  [
    'states by a role of those who spoke for them',
    'states',
    'statements: { officials: { role: [ADDRESSEE] } }',
    "MATCH (n:State)<-[:ON_BEHALF_OF]-(:Statement)<-[:SPOKE {role: 'addressee'}]-() RETURN DISTINCT n.id AS row",
  ],
  ['actors by region', 'actors', 'region: [OCEANIA]', "MATCH (n:Actor) WHERE n.region = 'oceania' RETURN n.id AS row"],
  [
    'actors by membership on a day',
    'actors',
    'memberOf: { ids: ["sco"], holdsOn: { date: "2010-01-01" } }',
    "MATCH (n:Actor)-[r:MEMBER_OF]->(:Organisation {id: 'sco'}) WHERE (r.sinceLatest <= '2010-01-01' OR r.attestedOnLatest <= '2010-01-01') AND (r.untilLatest IS NULL OR r.untilLatest > '2010-01-01') RETURN n.id AS row",
  ],
  [
    'actors by words of their names',
    'actors',
    'words: "REPUBLIC people"',
    "MATCH (n:Actor) WITH n, [t IN [n.name, n.officialName] + n.aliases WHERE t IS NOT NULL | toLower(t)] AS ts WHERE any(t IN ts WHERE t CONTAINS 'republic') AND any(t IN ts WHERE t CONTAINS 'people') RETURN n.id AS row",
  ],
  [
    'bilateral pacts',
    'pacts',
    'counts: { parties: { least: 2, most: 2 } }',
    'MATCH (n:Pact)<-[:PARTY_TO]-(a) WITH n, count(*) AS size WHERE size = 2 RETURN n.id AS row',
  ],
  [
    'pacts of at least five parties',
    'pacts',
    'counts: { parties: { least: 5 } }',
    'MATCH (n:Pact)<-[:PARTY_TO]-(a) WITH n, count(*) AS size WHERE size >= 5 RETURN n.id AS row',
  ],
  [
    'pacts of all of several parties, given twice or not',
    'pacts',
    'includesAll: { parties: ["russia", "china", "State:china"] }',
    "MATCH (:Actor {id: 'russia'})-[:PARTY_TO]->(n:Pact)<-[:PARTY_TO]-(:Actor {id: 'china'}) RETURN DISTINCT n.id AS row",
  ],
  [
    'pacts whose parties are all in one region',
    'pacts',
    'counts: { parties: { least: 1 } }, every: { parties: { region: [EAST_ASIA] } }',
    "MATCH (n:Pact)<-[:PARTY_TO]-(a) WITH n, collect(coalesce(a.region, '-')) AS regions WHERE all(one IN regions WHERE one = 'east_asia') RETURN n.id AS row",
  ],
  [
    'pacts by the role of a party',
    'pacts',
    'parties: { ids: ["united-states"], role: [PARTY] }',
    "MATCH (n:Pact)<-[:PARTY_TO {role: 'party'}]-(:Actor {id: 'united-states'}) RETURN DISTINCT n.id AS row",
  ],
  [
    'statements by words of their summary',
    'statements',
    'words: "Taiwan  japan"',
    "MATCH (n:Statement) WHERE toLower(n.summary) CONTAINS 'taiwan' AND toLower(n.summary) CONTAINS 'japan' RETURN n.id AS row",
  ],
  [
    'statements by words of a quote',
    'statements',
    'quotes: { words: "one china" }',
    "MATCH (n:Statement)-[:QUOTES]->(q:Quote) WHERE toLower(q.text) CONTAINS 'one' AND toLower(q.text) CONTAINS 'china' RETURN DISTINCT n.id AS row",
  ],
  [
    'pacts by words of their clauses',
    'pacts',
    'clauses: { clauseWords: "INALIENABLE part" }',
    "MATCH (n:Pact)-[r:CLAUSE]->(:Proposition) WHERE toLower(r.text) CONTAINS 'inalienable' AND toLower(r.text) CONTAINS 'part' RETURN DISTINCT n.id AS row",
  ],
  [
    'officials by words of the title of an office',
    'officials',
    'offices: { officeWords: "foreign minister" }',
    "MATCH (n:Official)-[r:HELD_OFFICE]->() WHERE toLower(r.title) CONTAINS 'foreign' AND toLower(r.title) CONTAINS 'minister' RETURN DISTINCT n.id AS row",
  ],
  ['pacts by data set', 'pacts', 'dataset: ["curated"]', 'MATCH (n:Pact) RETURN n.id AS row'],
];

describe('a filter finds', () => {
  test.each(filters)('%s', async (_, list, where, cypher) => {
    const found = await slugs(list, `where: { ${where} }, orderBy: ID_ASC`);
    // Each text above returns ids alone.
    const expected = ((await graph.read(cypher, {})) as readonly string[]).toSorted();
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual({ all: expected, total: expected.length });
  });

  test('nothing of a data set that is not loaded', async () => {
    expect(await slugs('pacts', 'where: { dataset: ["atop"] }')).toEqual({ all: [], total: 0 });
  });

  test('everything where a text of words is empty', async () => {
    const [all, some] = [
      await slugs('propositions', 'orderBy: ID_ASC'),
      await slugs('propositions', 'where: { words: " " }'),
    ];
    expect(some).toEqual(all);
  });
});

describe('recognitions are ordered', () => {
  test.each(['UNTIL', 'ESTABLISHED', 'SEVERED'])('by %s, those without it first, and backwards last', async (order) => {
    const property = `${order.toLowerCase()}Earliest`;
    const text = `MATCH (n:Recognition) WITH n ORDER BY coalesce(n.${property}, ''), n.id RETURN n.id AS row`;
    const expected = await graph.read(text, {});
    expect((await slugs('recognitions', `orderBy: ${order}_ASC`)).all).toEqual(expected.slice(0, 500));
    const reversed = expected.toReversed().slice(0, 500);
    expect((await slugs('recognitions', `orderBy: ${order}_DESC`)).all).toEqual(reversed);
  });
});

describe('facets of a date', () => {
  const pair = z.object({ value: z.string(), count: z.number() });

  async function facet(selection: string): Promise<readonly (readonly [string, number])[]> {
    const { data, errors } = await ask(`{ statements { facets { counts: ${selection} { value count } } } }`);
    expect(errors).toBeUndefined();
    const page = z.object({ statements: z.object({ facets: z.object({ counts: z.array(pair) }) }) });
    return page.parse(data).statements.facets.counts.map(({ value, count }) => [value, count]);
  }

  test('come in the order of time', async () => {
    const text =
      'MATCH (n:Statement) WITH left(n.dateEarliest, 4) AS year, count(*) AS size ORDER BY year RETURN [year, size] AS row';
    expect(await facet('byYear')).toEqual(await graph.read(text, {}));
  });

  test('by the month count the dates of which the month is known', async () => {
    const text = `MATCH (n:Statement) WHERE left(n.dateEarliest, 7) = left(n.dateLatest, 7)
      WITH left(n.dateEarliest, 7) AS month, count(*) AS size ORDER BY size DESC, month RETURN [month, size] AS row`;
    expect(await facet('byMonth(orderBy: COUNT_DESC)')).toEqual(await graph.read(text, {}));
  });

  test('can have the periods in which nothing is counted', async () => {
    const [all, some] = [await facet('byYear(includeEmpty: true)'), await facet('byYear')];
    const [first = 0, last = 0] = [some.at(0), some.at(-1)].map((one) => Number(one?.[0]));
    expect(all.map(([year]) => Number(year))).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    expect(all.filter(([, count]) => count > 0)).toEqual(some);
  });
});

describe('conditions within conditions', () => {
  const nested = (levels: number): string => (levels === 0 ? '{}' : `{ stances: { actor: ${nested(levels - 2)} } }`);

  test('reach as many links as the limit says', async () => {
    const { errors } = await ask(`{ actors(where: ${nested(4)}, first: 1) { nodes { slug } } }`);
    expect(errors).toBeUndefined();
  });

  test('are refused beyond it', async () => {
    const { errors } = await ask(`{ actors(where: ${nested(6)}, first: 1) { nodes { slug } } }`);
    expect(errors?.[0]?.message).toContain('more than 5 levels deep');
  });
});
