import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { clearRollCalls, plantRollCalls } from './planted-roll-calls.ts';

const dataset = 'alignment-test';

/** Roll calls of these tests: the day, and the votes; none of them is of the record. */
const rollCalls = [
  ['1991-02-01', { china: 'yes', russia: 'no', japan: 'abstain' }],
  ['1992-11-01', { china: 'yes', russia: 'yes', japan: 'no' }],
  ['1993-11-01', { china: 'no', russia: 'no' }],
] as const;

/** Events of these tests: the day, who began it, its target, and its intensity; none of them was reported. */
const events = [
  ['1995-01-01', 'china', 'japan', 10],
  ['1995-02-01', 'china', 'japan', -5],
  ['1995-03-01', 'russia', 'japan', -10],
  ['1995-03-02', 'russia', 'japan', null],
  ['1995-03-03', 'russia', null, 10],
] as const;

const at = (date: string) => ({ date, dateEarliest: date, dateLatest: date, dataset });
const rows = {
  rollCalls: rollCalls.map(([date, votes], index) => ({
    rollCall: { id: `${dataset}--${index + 1}`, session: 45n, ...at(date) },
    votes,
  })),
  events: events.map(([date, initiator, target, intensity], index) => ({
    event: { id: `${dataset}--event-${index + 1}`, code: '010', rootCode: '01', quadClass: 1n, intensity, ...at(date) },
    initiator,
    targets: target === null ? [] : [target],
  })),
};

const nothing = z.object({});
const plantEvents = declare(
  'plant events to align',
  `UNWIND $rows AS row
MATCH (initiator:Actor {id: row.initiator})
CREATE (initiator)-[:INITIATED {dataset: row.event.dataset}]->(event:Event) SET event = row.event
WITH event, row UNWIND row.targets AS id
MATCH (target:Actor {id: id})
CREATE (event)-[:TARGETS {dataset: event.dataset}]->(target)`,
  z.object({ rows: z.unknown() }),
  nothing,
);
const clear = declare(
  'clear events',
  'MATCH (n:Event {dataset: $dataset}) DETACH DELETE n',
  z.object({ dataset: z.string() }),
  nothing,
);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await plantRollCalls(graph, dataset, rows.rollCalls);
  await graph.write(async (transaction) => {
    await transaction.ask(clear, { dataset });
    await transaction.ask(plantEvents, { rows: rows.events });
  });
  ask = asker(graph);
});
afterAll(async () => {
  await clearRollCalls(graph, dataset);
  await graph.write((transaction) => transaction.ask(clear, { dataset }));
  await graph.close();
});

const during = 'from: "1991", asOf: "1995"';

describe('an alignment over votes', () => {
  test('sets actors against each other by their votes, and opens to the roll calls', async () => {
    const { data, errors } = await ask(`{
      alignment(source: VOTES, actors: ["china", "State:russia"], ${during}) {
        rules { source from asOf }
        items { nodes { id } }
        windows { observationCount pairs { nodes {
          a { slug } b { slug } value agreement disagreement shared observationCount evidence { id ... on RollCall { date } }
        } } }
        limitsReached { kind }
      }
    }`);
    expect(errors).toBeUndefined();
    const ids = rollCalls.map((_, index) => `RollCall:${dataset}--${index + 1}`);
    const pair = {
      a: { slug: 'china' },
      b: { slug: 'russia' },
      value: 1,
      agreement: 2,
      disagreement: 1,
      shared: 3,
      observationCount: 6,
      evidence: rollCalls.map(([date], index) => ({ id: ids[index], date })),
    };
    expect(data).toEqual({
      alignment: {
        rules: { source: 'VOTES', from: '1991', asOf: '1995' },
        items: { nodes: ids.map((id) => ({ id })) },
        windows: [{ observationCount: 6, pairs: { nodes: [pair] } }],
        limitsReached: [],
      },
    });
  });

  test('takes an abstention as neither side, and half way to both where distances are measured', async () => {
    const { data } = await ask(`query {
      count: alignment(source: VOTES, actors: ["japan", "russia"], ${during}) { ...between }
      distance: alignment(source: VOTES, actors: ["japan", "russia"], ${during}, weight: DISTANCE) { ...between }
    }
    fragment between on Alignment { windows { pairs { nodes { shared agreement disagreement } } } }`);
    expect(data).toEqual({
      count: { windows: [{ pairs: { nodes: [{ shared: 2, agreement: 0, disagreement: 1 }] } }] },
      distance: { windows: [{ pairs: { nodes: [{ shared: 2, agreement: 0.5, disagreement: 1.5 }] } }] },
    });
  });

  test('counts those between two days alone', async () => {
    const { data } = await ask(`{
      alignment(source: VOTES, actors: ["china", "russia"], from: "1992", asOf: "1992-11-01") {
        windows { pairs { nodes { value shared } } }
      }
    }`);
    expect(data).toEqual({ alignment: { windows: [{ pairs: { nodes: [{ value: 1, shared: 1 }] } }] } });
  });

  test('gives a matrix for each year', async () => {
    const { data } = await ask(`{
      alignment(source: VOTES, actors: ["china", "russia"], ${during}, windows: { unit: YEARS }) {
        windows { from pairs { nodes { value } } }
      }
    }`);
    expect(data).toEqual({
      alignment: {
        windows: [
          ['1991-01-01', -1],
          ['1992-01-01', 1],
          ['1993-01-01', 1],
        ].map(([from, value]) => ({ from, pairs: { nodes: [{ value }] } })),
      },
    });
  });

  test('refuses propositions', async () => {
    const { errors } = await ask(
      '{ alignment(source: VOTES, actors: ["china"], propositions: ["taiwan-independence"]) { unknown } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      'The argument "propositions" requires the source "STANCES", but the source is "VOTES".',
    ]);
  });
});

describe('an alignment over events', () => {
  test('sets actors against those whom their events were directed at', async () => {
    const { data, errors } = await ask(`{
      alignment(
        source: EVENTS, mode: TWO_MODE, weight: DISTANCE, partial: HALF, duplicates: ALL
        actors: ["china", "russia"], ${during}
      ) {
        actors { slug } items { nodes { id } } unknown
        windows { cells { nodes { actor { slug } item { ... on State { name } } value side observationCount evidence { id } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      alignment: {
        actors: [{ slug: 'china' }, { slug: 'russia' }],
        items: { nodes: [{ id: 'State:japan' }] },
        unknown: [],
        windows: [
          {
            cells: {
              nodes: [
                {
                  actor: { slug: 'russia' },
                  item: { name: 'Japan' },
                  value: -1,
                  side: 'AGAINST',
                  observationCount: 1,
                  evidence: [{ id: 'Event:alignment-test--event-3' }],
                },
                {
                  actor: { slug: 'china' },
                  item: { name: 'Japan' },
                  value: 0.5,
                  side: 'BOTH',
                  observationCount: 2,
                  evidence: [{ id: 'Event:alignment-test--event-1' }, { id: 'Event:alignment-test--event-2' }],
                },
              ],
            },
          },
        ],
      },
    });
  });

  test('gives them one by one, each with the value it counted by', async () => {
    const { data } = await ask(`{
      alignment(source: EVENTS, mode: OBSERVATIONS, partial: HALF, duplicates: ALL, actors: ["china"], ${during}) {
        windows { observations { nodes { item { id } evidence { ... on Event { date intensity } } value amount } } }
      }
    }`);
    expect(data).toMatchObject({
      alignment: {
        windows: [
          {
            observations: {
              nodes: [
                { item: { id: 'State:japan' }, evidence: { date: '1995-01-01', intensity: 10 }, value: 1, amount: 1 },
                { evidence: { date: '1995-02-01', intensity: -5 }, value: -1, amount: 0.5 },
              ],
            },
          },
        ],
      },
    });
  });
});
