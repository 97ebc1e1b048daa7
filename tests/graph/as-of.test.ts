import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './place.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

/** What a question finds, without what its page holds beside it. */
async function data(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<any> {
  const { data: found, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return found;
}

describe('a filter inside asOf', () => {
  test('sees only periods in force that day: the treaty of Taipei of 1952 ended in 1972', async () => {
    const found = await data(`{ asOf(date: "2025-11-07", certainty: CERTAIN) { pacts(where: {
      parties: { ids: ["japan"] }, and: [{ parties: { ids: ["taiwan"] } }], inForce: { certain: true } }) { nodes { slug } } } }`);
    expect(found.asOf.pacts.nodes).toEqual([]);
  });

  test('finds by `inForce` just the pacts that show a period that day', async () => {
    const found = await data(`{ asOf(date: "1990", certainty: CERTAIN) {
      filtered: pacts(first: 500, where: { inForce: {} }) { nodes { slug inForce { since } } }
      all: pacts(first: 500) { nodes { slug inForce { since } } } } }`);
    const withPeriod = found.asOf.all.nodes.filter(({ inForce }: any) => inForce.length > 0);
    expect(found.asOf.filtered.nodes).toEqual(withPeriod);
    expect(withPeriod.length).toBeGreaterThan(5);
  });

  test('finds no member of an organisation that was founded later', async () => {
    const found = await data(
      '{ asOf(date: "1950-06-01") { states(where: { memberOf: { ids: ["sco"] } }) { totalCount } } }',
    );
    expect(found.asOf.states.totalCount).toBe(0);
  });
});

describe('what holds', () => {
  test('is CERTAIN on the first day that is recorded: Japan recognised China on 1972-09-29', async () => {
    const found = await data(`{ asOf(date: "1972-09-29", certainty: CERTAIN) {
      state(by: { id: "japan" }) { recognises { nodes { recognised { slug } } } } } }`);
    expect(found.asOf.state.recognises.nodes).toEqual([{ recognised: { slug: 'china' } }]);
  });

  test('counts with an unknown start for POSSIBLE in every noun, and for nothing surer', async () => {
    const found = (certainty: string) =>
      data(`{ asOf(date: "1960", certainty: ${certainty}) {
        actor(by: { id: "mao-ning" }) { ... on Official { offices { totalCount } } }
        recognitions(where: { recognised: { ids: ["taiwan"] } }) { totalCount } } }`);
    const possible = (await found('POSSIBLE')).asOf;
    expect(possible.actor.offices.totalCount).toBe(1);
    expect(possible.recognitions.totalCount).toBeGreaterThan(0);
    const presumed = (await found('PRESUMED')).asOf;
    expect(presumed.actor.offices.totalCount).toBe(0);
  });
});

describe('the standing of a pact', () => {
  test('tells ended, in force and without recorded periods apart', async () => {
    const found = await data(
      `{ asOf(date: "2025-12-28") { pacts(first: 500) { nodes { slug standing inForce { since } } } } }`,
    );
    const standing = new Map(found.asOf.pacts.nodes.map(({ slug, standing: one }: any) => [slug, one]));
    expect(standing.get('us-roc-mutual-defense-1954')).toBe('ENDED');
    expect(standing.get('us-japan-security-1951')).toBe('ENDED');
    expect(standing.get('us-japan-security-1960')).toBe('IN_FORCE');
    expect(standing.get('japan-china-joint-communique-1972')).toBe('NO_PERIOD');
  });

  test('is NOT_YET between signature and entry into force', async () => {
    const found = await data(
      '{ asOf(date: "1960-02-01") { pact(by: { id: "us-japan-security-1960" }) { standing } } }',
    );
    expect(found.asOf.pact.standing).toBe('NOT_YET');
  });

  test('is told inside a snapshot alone', async () => {
    const found = await data('{ pact(by: { id: "us-japan-security-1960" }) { standing } }');
    expect(found.pact.standing).toBeNull();
  });
});

describe('an id inside a snapshot', () => {
  const document = `{
    a: asOf(date: "1970-01-01", certainty: POSSIBLE) { state(by: { iso3: "JPN" }) { id slug pacts { totalCount } } }
    b: asOf(date: "2020-01-01") { state(by: { iso3: "JPN" }) { id pacts { totalCount } } }
    state(by: { iso3: "JPN" }) { id pacts { totalCount } } }`;

  test('carries the day, and the certainty where it is not the default', async () => {
    const { a, b, state } = await data(document);
    expect([a.state.id, b.state.id, state.id]).toEqual([
      'State:japan@1970-01-01.POSSIBLE',
      'State:japan@2020-01-01',
      'State:japan',
    ]);
    expect(a.state.slug).toBe('japan');
  });

  test.each(['State:japan@1970-01-01.POSSIBLE', 'State:japan@2020-01-01', 'State:japan'])(
    '%s answers as of its day from `node`, `nodes`, a look-up and a filter',
    async (id) => {
      const found = await data(
        `query Q($id: ID!) {
          node(id: $id) { id ... on State { pacts { totalCount } } }
          nodes(ids: [$id, $id]) { id ... on State { pacts { totalCount } } }
          state(by: { id: $id }) { id pacts { totalCount } }
          states(where: { ids: [$id] }) { nodes { id pacts { totalCount } } } }`,
        { id },
      );
      const { a, b, state } = await data(document);
      const right = [a.state, b.state, state].find((one) => one.id === id);
      const expected = { id, pacts: right.pacts };
      expect(found).toEqual({
        node: expected,
        nodes: [expected, expected],
        state: expected,
        states: { nodes: [expected] },
      });
    },
  );

  test('may stand beside ids of other days in `nodes`, each answered as of its own', async () => {
    const ids = [
      'State:japan@2020-01-01',
      'State:nowhere@2020-01-01',
      'State:japan',
      'nonsense',
      'State:japan@1970-01-01.POSSIBLE',
    ];
    const { nodes } = await data(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on State { pacts { totalCount } } } }',
      { ids },
    );
    expect(nodes.map((one: any) => one && [one.id, one.pacts.totalCount])).toEqual([
      ['State:japan@2020-01-01', expect.any(Number)],
      null,
      ['State:japan', 12],
      null,
      ['State:japan@1970-01-01.POSSIBLE', expect.any(Number)],
    ]);
  });

  test.each([
    ['inside a snapshot of another day', '{ asOf(date: "2020") { node(id: "State:japan@1970-01-01") { id } } }'],
    [
      'in a filter inside a snapshot of another day',
      '{ asOf(date: "2020") { states(where: { ids: ["State:japan@1970"] }) { totalCount } } }',
    ],
    [
      'beside an id of another day in one field',
      '{ states(where: { ids: ["State:japan@1970", "State:china@1971"] }) { totalCount } }',
    ],
    [
      'below a root field that is asked of all days',
      '{ states { nodes { pacts(where: { parties: { ids: ["State:japan@1970"] } }) { totalCount } } } }',
    ],
  ])('is refused %s', async (_, query) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a global id of another type', () => {
  test.each([
    '{ stances(where: { actor: { ids: ["Official:china"] } }) { totalCount } }',
    '{ stances(where: { actor: { ids: ["Pact:china"] } }) { totalCount } }',
    '{ states(where: { ids: ["Official:china"] }) { totalCount } }',
    '{ state(by: { id: "Organisation:china" }) { name } }',
    '{ actor(by: { id: "Official:china" }) { name } }',
    '{ compare(a: "Official:china", b: "State:japan") { complete } }',
    '{ pacts(where: { parties: { ids: ["State:japan", "Organisation:russia"] } }) { totalCount } }',
  ])('is refused: %s', async (query) => {
    const { errors, data: found } = await ask(query);
    expect(found ?? null).toBeNull();
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is taken where the type is the right one, or left out', async () => {
    const counts = await data(`{
      typed: stances(where: { actor: { ids: ["State:china"] } }) { totalCount }
      bare: stances(where: { actor: { ids: ["china"] } }) { totalCount }
      broad: stances(where: { actor: { ids: ["Actor:china"] } }) { totalCount } }`);
    expect(counts.typed.totalCount).toBe(17);
    expect(counts).toEqual({ typed: counts.typed, bare: counts.typed, broad: counts.typed });
  });
});
