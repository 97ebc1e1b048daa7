import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { clearRollCalls, plantRollCalls } from './planted-roll-calls.ts';

/** Roll calls of these tests: day, session, whether it was a key vote, the votes, and matters; none of them is of the record. */
const rollCalls = [
  ['votes-test--1', '1990-12-31', 45, true, { china: 'yes', russia: 'yes' }],
  ['votes-test--2', '1991-02-01', 45, false, { china: 'yes', russia: 'no', japan: 'abstain' }],
  ['votes-test--3', '1991-11-01', 46, true, { china: 'abstain', russia: 'yes' }, ['disarmament']],
  ['votes-test--4', '1992-11-01', 47, false, { russia: 'yes', japan: 'yes' }],
] as const;

const dataset = 'votes-test';
const planted = rollCalls.map(([id, date, session, important, votes, issues = null]) => ({
  rollCall: { id, date, dateEarliest: date, dateLatest: date, session: BigInt(session), important, issues },
  votes,
}));

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await plantRollCalls(graph, dataset, planted);
  ask = asker(graph);
});
afterAll(async () => {
  await clearRollCalls(graph, dataset);
  await graph.close();
});

describe('voting', () => {
  test('tells the agreement of two actors year by year, each with its n', async () => {
    const { data } = await ask(`{ voting(actors: ["State:russia", "china"], from: "1991", window: YEAR) {
      rules { measure abstention absence window } unknown complete
      windows { label since until cells { a { slug } b { slug } rollCalls equal opposed apart value } }
    } }`);
    const pair = { a: { slug: 'russia' }, b: { slug: 'china' } };
    const none = { ...pair, rollCalls: 0, equal: 0, opposed: 0, apart: 0, value: null };
    expect(data).toEqual({
      voting: {
        rules: { measure: 'SHARE', abstention: 'HALF', absence: 'LEFT_OUT', window: 'YEAR' },
        unknown: [],
        complete: true,
        windows: [
          {
            label: '1991',
            since: '1991-02-01',
            until: '1991-11-01',
            cells: [{ ...pair, rollCalls: 2, equal: 0, opposed: 1, apart: 1, value: 0.25 }],
          },
          { label: '1992', since: '1992-11-01', until: '1992-11-01', cells: [none] },
        ],
      },
    });
  });

  test('counts key votes alone where asked to', async () => {
    const { data } = await ask(
      '{ voting(actors: ["russia", "china"], important: true) { windows { cells { rollCalls value } } } }',
    );
    expect(data).toEqual({ voting: { windows: [{ cells: [{ rollCalls: 2, value: 0.75 }] }] } });
  });

  test('takes both days of a range as meant, and a year as all of it', async () => {
    const { data } = await ask(
      '{ voting(actors: ["russia", "china"], from: "1990-12-31", to: "1991") { windows { since until } } }',
    );
    expect(data).toEqual({ voting: { windows: [{ since: '1990-12-31', until: '1991-11-01' }] } });
  });

  test('refuses one actor alone, and says what it takes', async () => {
    const { errors } = await ask('{ voting(actors: ["russia", "State:russia"]) { complete } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      '"voting" takes from 2 to 50 different values in "actors", not 1.',
    ]);
  });

  test('sets one actor beside all that voted, the closest first, and no more than asked for', async () => {
    const { data, errors } = await ask(`{
      voting(actors: ["china"], with: ALL, from: "1990-12-31", to: "1991", window: SESSION, first: 1) {
        rules { with minimum from to issues } complete
        windows { label cellCount cells { a { slug } b { slug } rollCalls value } }
      }
    }`);
    expect(errors).toBeUndefined();
    const a = { slug: 'china' };
    expect(data).toEqual({
      voting: {
        rules: { with: 'ALL', minimum: 1, from: '1990-12-31', to: '1991', issues: null },
        complete: false,
        windows: [
          { label: '45', cellCount: 2, cells: [{ a, b: { slug: 'japan' }, rollCalls: 1, value: 0.5 }] },
          { label: '46', cellCount: 1, cells: [{ a, b: { slug: 'russia' }, rollCalls: 1, value: 0.5 }] },
        ],
      },
    });
  });

  test('counts roll calls on some matters alone where asked to', async () => {
    const { data } = await ask(
      '{ voting(actors: ["russia", "china"], issues: ["disarmament"]) { rules { issues } windows { cells { rollCalls } } } }',
    );
    expect(data).toEqual({ voting: { rules: { issues: ['disarmament'] }, windows: [{ cells: [{ rollCalls: 1 }] }] } });
  });

  test('counts inside a snapshot what was held by its day', async () => {
    const { data } = await ask(
      '{ asOf(date: "1991-02-01") { voting(actors: ["russia", "china"]) { windows { until cells { rollCalls } } } } }',
    );
    expect(data).toEqual({
      asOf: { voting: { windows: [{ until: '1991-02-01', cells: [{ rollCalls: 2 }] }] } },
    });
  });

  test('takes one actor alone with all', async () => {
    const { errors } = await ask('{ voting(actors: ["russia", "china"], with: ALL) { complete } }');
    expect(errors?.map(({ message }) => message)).toEqual(['"voting" takes one value in "actors", not 2.']);
  });
});

describe('a voting matrix', () => {
  test('gives all pairs of a year as rows of numbers', async () => {
    const { data, errors } = await ask(`{
      votingMatrix(from: "1991", to: "1991", minimum: 2) {
        rules { measure window with minimum } since until rollCallCount leftOut unknown
        actors { slug } rows { values rollCalls }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      votingMatrix: {
        rules: { measure: 'SHARE', window: 'ALL', with: 'ALL', minimum: 2 },
        since: '1991-02-01',
        until: '1991-11-01',
        rollCallCount: 2,
        leftOut: 0,
        unknown: [],
        actors: [{ slug: 'china' }, { slug: 'japan' }, { slug: 'russia' }],
        rows: [
          { values: [1, null, 0.25], rollCalls: [2, 1, 2] },
          { values: [null, null, null], rollCalls: [1, 1, 1] },
          { values: [0.25, null, 1], rollCalls: [2, 1, 2] },
        ],
      },
    });
  });

  test('inside a snapshot has the roll calls held by its day', async () => {
    const { data } = await ask(
      '{ asOf(date: "1991-02-01") { votingMatrix(actors: ["japan"]) { actors { id } until rows { rollCalls } } } }',
    );
    expect(data).toEqual({
      asOf: {
        votingMatrix: { actors: [{ id: 'State:japan@1991-02-01' }], until: '1991-02-01', rows: [{ rollCalls: [1] }] },
      },
    });
  });
});

describe('roll calls', () => {
  test('are filtered by day, by session, and by how an actor voted', async () => {
    const { data } = await ask(`{
      days: rollCalls(where: { date: { during: { since: "1991", until: "1991" } } }) { nodes { slug session } }
      before: rollCalls(where: { date: { during: { since: "1991", before: "1991-02-02" } } }) { nodes { slug } }
      no: rollCalls(where: { votes: { ids: ["russia"], choice: [NO] } }) { nodes { slug } }
      sessions: rollCalls(where: { session: [46, 47] }, orderBy: DAY_DESC) { nodes { slug } facets { byYear { value count } } }
    }`);
    expect(data).toEqual({
      days: {
        nodes: [
          { slug: 'votes-test--2', session: 45 },
          { slug: 'votes-test--3', session: 46 },
        ],
      },
      before: { nodes: [{ slug: 'votes-test--2' }] },
      no: { nodes: [{ slug: 'votes-test--2' }] },
      sessions: {
        nodes: [{ slug: 'votes-test--4' }, { slug: 'votes-test--3' }],
        facets: {
          byYear: [
            { value: '1991', count: 1 },
            { value: '1992', count: 1 },
          ],
        },
      },
    });
  });

  test('tell of each vote which data set it comes from', async () => {
    const { data } = await ask(
      '{ rollCall(by: { id: "votes-test--4" }) { dataset votes { edges { dataset choice actor { name } } } } }',
    );
    expect(data).toMatchObject({
      rollCall: { dataset: 'votes-test', votes: { edges: [{ dataset: 'votes-test', choice: 'YES' }, {}] } },
    });
  });

  test('of the seeds have their votes in the data set of the seeds', async () => {
    const { data } = await ask(
      '{ rollCalls(where: { votes: {} }, first: 1) { nodes { votes(first: 1) { edges { dataset } } } } }',
    );
    expect(data).toEqual({ rollCalls: { nodes: [{ votes: { edges: [{ dataset: 'curated' }] } }] } });
  });
});
