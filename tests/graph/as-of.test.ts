import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** What a question finds. */
async function data(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data: found, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return found;
}

/** What an answer holds under names in each other; of a list what each item holds. */
function at(tree: unknown, ...names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((item) => at(item, ...names));
  return at((tree as Readonly<Record<string, unknown>>)[name], ...rest);
}

describe('a filter inside asOf', () => {
  test('sees only periods in force that day: the treaty of Taipei of 1952 ended in 1972', async () => {
    const found = await data(`{ asOf(date: "2025-11-07", certainty: CERTAIN) { pacts(where: {
      parties: { ids: ["japan"] }, and: [{ parties: { ids: ["taiwan"] } }], inForce: { certain: true } }) { nodes { slug } } } }`);
    expect(at(found, 'asOf', 'pacts', 'nodes')).toEqual([]);
  });

  test('finds by `inForce` just the pacts that show a period that day', async () => {
    const found = await data(`{ asOf(date: "1990", certainty: CERTAIN) {
      filtered: pacts(first: 500, where: { inForce: {} }) { nodes { slug inForce { since } } }
      all: pacts(first: 500) { nodes { slug inForce { since } } } } }`);
    const all = at(found, 'asOf', 'all', 'nodes') as readonly { readonly inForce: readonly unknown[] }[];
    const withPeriod = all.filter(({ inForce }) => inForce.length > 0);
    expect(at(found, 'asOf', 'filtered', 'nodes')).toEqual(withPeriod);
    expect(withPeriod.length).toBeGreaterThan(5);
  });

  test('finds no member of an organisation that was founded later', async () => {
    const found = await data(
      '{ asOf(date: "1950-06-01") { states(where: { memberOf: { ids: ["sco"] } }) { totalCount } } }',
    );
    expect(at(found, 'asOf', 'states', 'totalCount')).toBe(0);
  });
});

describe('what holds', () => {
  test('is CERTAIN on the first day that is recorded: Japan recognised China on 1972-09-29', async () => {
    const found = await data(`{ asOf(date: "1972-09-29", certainty: CERTAIN) {
      state(by: { id: "japan" }) { recognises { nodes { recognised { slug } } } } } }`);
    expect(at(found, 'asOf', 'state', 'recognises', 'nodes', 'recognised', 'slug')).toEqual(['china']);
  });

  test('counts with an unknown start for POSSIBLE in every noun, and for nothing surer', async () => {
    const found = (certainty: string) =>
      data(`{ asOf(date: "1960", certainty: ${certainty}) {
        official(by: { id: "mao-ning" }) { offices { totalCount } }
        recognitions(where: { recognised: { ids: ["taiwan"] } }) { totalCount } } }`);
    const possible = await found('POSSIBLE');
    expect(at(possible, 'asOf', 'official', 'offices', 'totalCount')).toBe(1);
    expect(at(possible, 'asOf', 'recognitions', 'totalCount')).toBeGreaterThan(0);
    expect(at(await found('PRESUMED'), 'asOf', 'official', 'offices', 'totalCount')).toBe(0);
  });
});

describe('the standing of a pact', () => {
  const standingOn = async (date: string, id: string) => {
    const found = await data(`{ asOf(date: "${date}") { pact(by: { id: "${id}" }) { standing } } }`);
    return at(found, 'asOf', 'pact', 'standing');
  };

  test.each([
    ['2025-12-28', 'us-roc-mutual-defense-1954', 'ENDED'],
    ['2025-12-28', 'us-japan-security-1951', 'ENDED'],
    ['2025-12-28', 'us-japan-security-1960', 'IN_FORCE'],
    ['2025-12-28', 'japan-china-joint-communique-1972', 'NO_PERIOD'],
    ['1960-02-01', 'us-japan-security-1960', 'NOT_YET'],
  ])('as of %s: %s is %s', async (date, id, standing) => {
    expect(await standingOn(date, id)).toBe(standing);
  });

  test('is told inside a snapshot alone', async () => {
    expect(await data('{ pact(by: { id: "us-japan-security-1960" }) { standing } }')).toEqual({
      pact: { standing: null },
    });
  });
});

describe('the existence of an actor', () => {
  test.each([
    ['1940', 'aukus', 'NOT_YET'],
    ['2025-12-28', 'aukus', 'EXISTED'],
    ['2025-12-28', 'soviet-union', 'NO_LONGER'],
    ['1970', 'soviet-union', 'EXISTED'],
    ['1970', 'mao-ning', 'UNKNOWN'],
  ])('as of %s: %s is told as %s, and it is listed', async (date, id, expected) => {
    const found = await data(`{ asOf(date: "${date}") { actors(where: { ids: ["${id}"] }) { nodes { existence } } } }`);
    expect(at(found, 'asOf', 'actors', 'nodes')).toEqual([{ existence: expected }]);
  });
});

describe('an id inside a snapshot', () => {
  const document = `{
    a: asOf(date: "1970-01-01", certainty: POSSIBLE) { state(by: { iso3: "JPN" }) { id pacts { totalCount } } }
    b: asOf(date: "2020-01-01") { state(by: { iso3: "JPN" }) { id pacts { totalCount } } }
    state(by: { iso3: "JPN" }) { id pacts { totalCount } } }`;

  /** The three answers by their ids. */
  const right = async () => {
    const { a, b, state } = (await data(document)) as Record<string, unknown>;
    const all = [at(a, 'state'), at(b, 'state'), state];
    return new Map(all.map((one) => [at(one, 'id'), one]));
  };

  test('carries the day, and the certainty where it is not the default; the slug stays', async () => {
    expect([...(await right()).keys()]).toEqual([
      'State:japan@1970-01-01.POSSIBLE',
      'State:japan@2020-01-01',
      'State:japan',
    ]);
    const found = await data('{ asOf(date: "1970") { state(by: { id: "japan" }) { slug } } }');
    expect(at(found, 'asOf', 'state', 'slug')).toBe('japan');
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
      const expected = (await right()).get(id);
      expect(found).toEqual({
        node: expected,
        nodes: [expected, expected],
        state: expected,
        states: { nodes: [expected] },
      });
    },
  );

  test('may stand beside ids of other days in `nodes`, each answered as of its own', async () => {
    const known = await right();
    const [possible, presumed, always] = [...known.keys()];
    const ids = [presumed, 'State:nowhere@2020-01-01', always, 'nonsense', possible];
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on State { pacts { totalCount } } } }';
    const { data: found, errors } = await ask(query, { ids });
    expect(at(found, 'nodes')).toEqual(ids.map((id) => known.get(id) ?? null));
    expect(errors?.map(({ path }) => path)).toEqual([
      ['nodes', 1],
      ['nodes', 3],
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
    '{ compare(a: "Pact:china", b: "State:japan") { complete } }',
    '{ pacts(where: { parties: { ids: ["State:japan", "Organisation:russia"] } }) { totalCount } }',
  ])('is refused: %s', async (query) => {
    const { errors, data: found } = await ask(query);
    expect(found ?? null).toBeNull();
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is taken where the type is the right one, or left out', async () => {
    const found = await data(`{
      typed: stances(where: { actor: { ids: ["State:china"] } }) { totalCount }
      bare: stances(where: { actor: { ids: ["china"] } }) { totalCount }
      broad: stances(where: { actor: { ids: ["Actor:china"] } }) { totalCount } }`);
    const ofChina = { totalCount: 25 };
    expect(found).toEqual({ typed: ofChina, bare: ofChina, broad: ofChina });
  });
});
