import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

const dataset = 'across-test';

/** Events of these tests: the day, who began it, its target, and its intensity; none of them was reported. */
const events = [
  ['1995-01-01', 'china', 'japan', 3.4],
  ['1995-01-20', 'china', 'japan', -5],
  ['1995-01-31', 'japan', 'china', 1],
  ['1995-02-01', 'japan', 'china', null],
  ['1995-02-02', 'russia', null, 7],
] as const;

/** Roll calls of these tests: the day, the matters, and the votes; none of them is of the record. */
const rollCalls = [
  ['1995-01-05', ['nu', 'di'], { china: 'yes', russia: 'no', japan: 'no' }],
  ['1995-03-05', ['nu'], { china: 'abstain', japan: 'no' }],
  ['1996-01-01', null, { china: 'yes' }],
] as const;

/** Statements of these tests, on days before and after an official took and left office. */
const statements = [
  ['1995-05-05', 'speaker'],
  ['1997-05-05', 'speaker'],
  ['1995-05-06', 'addressee'],
] as const;

const at = (date: string) => ({ date, dateEarliest: date, dateLatest: date, dataset });
const rows = {
  events: events.map(([date, initiator, target, intensity], index) => ({
    event: {
      id: `${dataset}--event-${index + 1}`,
      code: '010',
      rootCode: '01',
      quadClass: 1n,
      intensity,
      initiatorId: initiator,
      targetId: target,
      ...at(date),
    },
    initiator,
    targets: target === null ? [] : [target],
  })),
  rollCalls: rollCalls.map(([date, issues, votes], index) => ({
    rollCall: { id: `${dataset}--call-${index + 1}`, session: 49n, title: `Call ${index + 1}`, issues, ...at(date) },
    votes: Object.entries(votes).map(([actor, choice]) => ({ actor, choice })),
  })),
  statements: statements.map(([date, role], index) => ({
    statement: { id: `${dataset}--said-${index + 1}`, summary: `Said ${index + 1}`, kind: 'speech', ...at(date) },
    role,
  })),
};

const nothing = z.object({});
const given = z.object({ rows: z.unknown() });
const plantEvents = declare(
  'plant events',
  `UNWIND $rows AS row
MATCH (initiator:Actor {id: row.initiator})
CREATE (initiator)-[:INITIATED {dataset: row.event.dataset}]->(event:Event) SET event = row.event
WITH event, row UNWIND row.targets AS id
MATCH (target:Actor {id: id})
CREATE (event)-[:TARGETS {dataset: event.dataset}]->(target)`,
  given,
  nothing,
);
const plantVotes = declare(
  'plant votes',
  `UNWIND $rows AS row
CREATE (rollCall:RollCall) SET rollCall = row.rollCall
WITH rollCall, row UNWIND row.votes AS vote
MATCH (actor:Actor {id: vote.actor})
CREATE (actor)-[:VOTED {choice: vote.choice, dataset: rollCall.dataset}]->(rollCall)`,
  given,
  nothing,
);
const plantStatements = declare(
  'plant statements of a minister who became prime minister',
  `MATCH (japan:Actor {id: 'japan'})
CREATE (person:Actor:Official {id: '${dataset}--minister', name: 'A Minister', dataset: '${dataset}'})
CREATE (person)-[:HELD_OFFICE {id: '${dataset}--minister--1', title: 'Deputy Prime Minister and Minister for Foreign Affairs', dataset: '${dataset}',
  since: '1995-01-01', sinceEarliest: '1995-01-01', sinceLatest: '1995-01-01',
  until: '1996-01-01', untilEarliest: '1996-01-01', untilLatest: '1996-01-01'}]->(japan)
CREATE (person)-[:HELD_OFFICE {id: '${dataset}--minister--2', title: 'Prime Minister', dataset: '${dataset}',
  since: '1997-01-01', sinceEarliest: '1997-01-01', sinceLatest: '1997-01-01',
  until: '1998-01-01', untilEarliest: '1998-01-01', untilLatest: '1998-01-01'}]->(japan)
WITH person UNWIND $rows AS row
CREATE (person)-[:SPOKE {id: row.statement.id + '--1', role: row.role, dataset: '${dataset}'}]->(statement:Statement)
SET statement = row.statement`,
  given,
  nothing,
);
const clear = declare('clear', `MATCH (n {dataset: '${dataset}'}) DETACH DELETE n`, nothing, nothing);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write(async (transaction) => {
    await transaction.ask(clear, {});
    await transaction.ask(plantEvents, { rows: rows.events });
    await transaction.ask(plantVotes, { rows: rows.rollCalls });
    await transaction.ask(plantStatements, { rows: rows.statements });
  });
  ask = asker(graph);
});
afterAll(async () => {
  await graph.write((transaction) => transaction.ask(clear, {}));
  await graph.close();
});

describe('events', () => {
  test('are added up by month and pair, with the sum and the mean of their intensity', async () => {
    const { data } = await ask(`{ events(where: { dataset: ["${dataset}"] }) { facets { groups(by: [MONTH, PAIR]) {
      totalCount nodes { month pair year count intensityCount intensitySum intensityMean } } } } }`);
    const pair = ['china', 'japan'];
    expect(data).toEqual({
      events: {
        facets: {
          groups: {
            totalCount: 3,
            nodes: [
              { ...group('1995-01', pair, 3, 3), intensitySum: -0.6, intensityMean: -0.2 },
              { ...group('1995-02', pair, 1, 0), intensitySum: null, intensityMean: null },
              { ...group('1995-02', null, 1, 1), intensitySum: 7, intensityMean: 7 },
            ],
          },
        },
      },
    });
  });

  test('are added up by who acted on whom, the largest group first, as many as are asked for', async () => {
    const document = `query ($by: [EventDimension!]!) { events(where: { dataset: ["${dataset}"] }) {
      facets { groups(by: $by, first: 1, orderBy: COUNT_DESC) { totalCount nodes { initiator target dataset count } } } } }`;
    const of = async (by: readonly string[]) => (await ask(document, { by })).data;
    const answer = (totalCount: number, node: object) => ({
      events: {
        facets: { groups: { totalCount, nodes: [{ initiator: null, target: null, dataset: null, ...node }] } },
      },
    });
    expect(await of(['INITIATOR', 'TARGET'])).toEqual(answer(3, { initiator: 'china', target: 'japan', count: 2 }));
    expect(await of(['DATASET'])).toEqual(answer(1, { dataset, count: 5 }));
    expect(await of([])).toEqual(answer(1, { count: 5 }));
  });

  test('of an actor are added up where they are listed below it', async () => {
    const { data } = await ask(`{ state(by: { id: "japan" }) { targetedBy(where: { dataset: ["${dataset}"] }) { facets {
      byDataset { value count } groups(by: [MONTH]) { nodes { month count intensityMean } } } } } }`);
    expect(data).toEqual({
      state: {
        targetedBy: {
          facets: {
            byDataset: [{ value: dataset, count: 2 }],
            groups: { nodes: [{ month: '1995-01', count: 2, intensityMean: -0.8 }] },
          },
        },
      },
    });
  });

  test('are refused where more groups are asked for than an answer may hold', async () => {
    const { errors } = await ask('{ events { facets { groups(by: [DAY], first: 10001) { totalCount } } } }');
    expect(errors?.[0]?.message).toContain('10000');
  });
});

describe('roll calls', () => {
  test('are filtered and counted by the matters they are on', async () => {
    const { data } = await ask(`{
      rollCalls(where: { dataset: ["${dataset}"], issues: ["di", "none"] }) { nodes { slug } }
      all: rollCalls(where: { dataset: ["${dataset}"] }) { facets { byIssue { value count } bySession { value count } } }
      other: rollCalls(where: { dataset: ["${dataset}"], not: { issues: ["nu"] } }) { nodes { slug issues } }
    }`);
    expect(data).toEqual({
      rollCalls: { nodes: [{ slug: `${dataset}--call-1` }] },
      all: {
        facets: {
          byIssue: [
            { value: 'nu', count: 2 },
            { value: 'di', count: 1 },
          ],
          bySession: [{ value: '49', count: 3 }],
        },
      },
      other: { nodes: [{ slug: `${dataset}--call-3`, issues: null }] },
    });
  });

  test('tell how many recorded votes were cast each way, of each roll call and of one state on one matter', async () => {
    const { data, errors } = await ask(`{
      rollCalls(where: { dataset: ["${dataset}"] }, first: 1, orderBy: DAY_ASC) { nodes {
        inFavour absent votes { totalCount facets { byChoice { value count } } } } }
      state(by: { id: "japan" }) { votes(where: { dataset: ["${dataset}"], issues: ["nu"] }) { facets { byChoice { value count } } } }
    }`);
    expect(errors).toBeUndefined();
    const votes = {
      totalCount: 3,
      facets: {
        byChoice: [
          { value: 'NO', count: 2 },
          { value: 'YES', count: 1 },
        ],
      },
    };
    expect(data).toEqual({
      rollCalls: { nodes: [{ inFavour: null, absent: null, votes }] },
      state: { votes: { facets: { byChoice: [{ value: 'NO', count: 2 }] } } },
    });
  });
});

describe('a range of days', () => {
  test.each([
    ['{ since: "1995", until: "1995" }', 5],
    ['{ since: "1995-01-20", until: "1995-01" }', 2],
    ['{ until: "1995-01-31" }', 3],
    ['{ before: "1995-01-31" }', 2],
    ['{ since: "1995-02", until: "1996", before: "1995-02-02" }', 1],
  ])('%s includes its `until`, and not its `before`', async (range, totalCount) => {
    const where = `{ dataset: ["${dataset}"], date: { during: ${range} } }`;
    const overlapping = `{ dataset: ["${dataset}"], date: { overlaps: ${range} } }`;
    const { data } = await ask(
      `{ events(where: ${where}) { totalCount } same: events(where: ${overlapping}) { totalCount } }`,
    );
    expect(data).toEqual({ events: { totalCount }, same: { totalCount } });
  });
});

describe('the role of an office', () => {
  const saidAs = async (role: string) => {
    const { data } = await ask(`{ statements(where: { dataset: ["${dataset}"],
      officials: { role: [SPEAKER], officesThatDay: { role: [${role}], ids: ["japan"] } } }) { nodes { slug } } }`);
    return data;
  };

  test('tells whether the speaker was foreign minister on that day', async () => {
    expect(await saidAs('FOREIGN_MINISTER')).toEqual({ statements: { nodes: [{ slug: `${dataset}--said-1` }] } });
    expect(await saidAs('HEAD_OF_GOVERNMENT')).toEqual({ statements: { nodes: [{ slug: `${dataset}--said-2` }] } });
    expect(await saidAs('HEAD_OF_STATE')).toEqual({ statements: { nodes: [] } });
  });

  test('is given with each office, and filters officials', async () => {
    const { data } =
      await ask(`{ officials(where: { dataset: ["${dataset}"], offices: { role: [HEAD_OF_GOVERNMENT] } }) {
      nodes { offices { edges { roles } } } } }`);
    expect(data).toEqual({
      officials: {
        nodes: [{ offices: { edges: [{ roles: ['FOREIGN_MINISTER'] }, { roles: ['HEAD_OF_GOVERNMENT'] }] } }],
      },
    });
  });

  test('of the Secretary of State is foreign minister in the United States alone', async () => {
    const { data } = await ask(
      '{ officials(where: { offices: { role: [FOREIGN_MINISTER], ids: ["united-states"] } }, first: 2) { nodes { name } } }',
    );
    expect(data).toMatchObject({ officials: { nodes: [{ name: 'Marco Rubio' }] } });
  });
});

describe('a timeline', () => {
  test('has events and votes if they are asked for', async () => {
    const { data } = await ask(
      '{ timeline(ids: ["japan"], from: "1995-01-01", to: "1995-01-31", kinds: [EVENT, VOTE]) { nodes { kind day sentence node { id } } } }',
    );
    expect(data).toEqual({
      timeline: {
        nodes: [
          told('EVENT', '1995-01-01', 'China towards Japan: CAMEO code 010, intensity 3.4.', 'Event', 'event-1'),
          told('VOTE', '1995-01-05', 'Japan voted no: Call 1.', 'RollCall', 'call-1'),
          told('EVENT', '1995-01-20', 'China towards Japan: CAMEO code 010, intensity -5.', 'Event', 'event-2'),
          told('EVENT', '1995-01-31', 'Japan towards China: CAMEO code 010, intensity 1.', 'Event', 'event-3'),
        ],
      },
    });
  });

  test('has neither if no kinds are asked for', async () => {
    const { data } = await ask('{ timeline(ids: ["japan"], from: "1995-01-01", to: "1995-01-31") { nodes { kind } } }');
    expect(data).toEqual({ timeline: { nodes: [{ kind: 'OFFICE_BEGAN' }] } });
  });
});

function group(month: string, pair: readonly string[] | null, count: number, intensityCount: number) {
  return { month, pair, year: null, count, intensityCount };
}

function told(kind: string, day: string, sentence: string, label: string, id: string) {
  return { kind, day, sentence, node: { id: `${label}:${dataset}--${id}` } };
}
