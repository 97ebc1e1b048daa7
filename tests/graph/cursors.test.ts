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

/** Lists that have pages, by a page of one row after a cursor. */
const lists = {
  states: (page: string) => `states(first: 1${page})`,
  'states, another order': (page: string) => `states(first: 1, orderBy: NAME_DESC${page})`,
  pacts: (page: string) => `pacts(first: 1${page})`,
  statements: (page: string) => `statements(first: 1${page})`,
} as const;

async function cursorOf(list: (page: string) => string): Promise<string> {
  const { data, errors } = await ask(`{ list: ${list('')} { pageInfo { endCursor } } }`);
  expect(errors).toBeUndefined();
  return (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
}

function codeAfter(list: (page: string) => string, cursor: string): Promise<unknown> {
  return codeOf(`{ list: ${list(`, after: "${cursor}"`)} { totalCount nodes { __typename } } }`);
}

async function codeOf(text: string): Promise<unknown> {
  const { errors } = await ask(text);
  // The executor gives refusals with the error of the family behind them.
  return (errors?.[0]?.originalError as { readonly code?: string } | undefined)?.code;
}

interface StateWithPacts {
  readonly pacts: {
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly startCursor: string };
  };
}

/** A question for a page of the pacts of some states. */
function pactsOf(states: readonly string[], page: string, where = ''): string {
  return `{ states(where: { ids: ${JSON.stringify(states)} }) { nodes { pacts(${page}${where}) { totalCount } } } }`;
}

async function firstOfPacts(state: string): Promise<string> {
  const { data } = await ask(`{ state(by: { id: "${state}" }) { pacts(first: 1) { pageInfo { endCursor } } } }`);
  return (data as { state: { pacts: { pageInfo: { endCursor: string } } } }).state.pacts.pageInfo.endCursor;
}

/** Lists of traversals about some actor and Japan, by a page of one row after a cursor. */
const traversals = {
  'a timeline': (actor: string, page: string) =>
    `{ timeline(ids: ["State:japan", ${actor}], first: 1${page}) { pageInfo { endCursor } } }`,
  changes: (actor: string, page: string) =>
    `{ changes(from: "1950", to: "2000", actors: ["State:japan", ${actor}], first: 1${page}) { pageInfo { endCursor } } }`,
  'a comparison': (actor: string, page: string) =>
    `{ compare(a: "State:japan", b: ${actor}) { shared(first: 1${page}) { pageInfo { endCursor } } } }`,
  'an alignment': (actor: string, page: string) =>
    `{ alignment(actors: ["State:japan", ${actor}]) { windows { pairs(first: 1${page}) { pageInfo { endCursor } } } } }`,
} as const;

async function cursorOfTraversal(text: string): Promise<string> {
  const { data, errors } = await ask(text);
  expect(errors).toBeUndefined();
  const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
  expect(cursor).not.toBe('');
  return cursor;
}

describe('a cursor', () => {
  test('is taken by its own list in its own order, and by no other', async () => {
    for (const [name, list] of Object.entries(lists)) {
      const cursor = await cursorOf(list);
      for (const [other, otherList] of Object.entries(lists))
        expect([name, other, await codeAfter(otherList, cursor)]).toEqual([
          name,
          other,
          name === other ? undefined : 'BAD_CURSOR',
        ]);
    }
  });

  test('of a list below a node is not taken by the list of all, which has the same order', async () => {
    const below = await ask('{ state(by: { id: "State:japan" }) { statements(first: 1) { pageInfo { endCursor } } } }');
    const { data } = below as { data: { state: { statements: { pageInfo: { endCursor: string } } } } };
    expect(await codeAfter(lists.statements, data.state.statements.pageInfo.endCursor)).toBe('BAD_CURSOR');
  });

  test('of a list of one node is taken by that node alone', async () => {
    const cursors = await Promise.all(['japan', 'china'].map(firstOfPacts));
    for (const [at, cursor] of cursors.entries()) {
      for (const page of [`first: 1, after: "${cursor}"`, `last: 1, before: "${cursor}"`]) {
        expect(await codeOf(pactsOf(['japan'], page))).toBe(at === 0 ? undefined : 'BAD_CURSOR');
        expect(await codeOf(pactsOf(['china'], page))).toBe(at === 1 ? undefined : 'BAD_CURSOR');
      }
    }
  });

  test('of an item names the same list as those of its page', async () => {
    const { data } = await ask(
      '{ states(where: { ids: ["japan", "china"] }) { nodes { id pacts(first: 1) { edges { cursor } pageInfo { startCursor endCursor } } } } }',
    );
    const { nodes } = (data as { states: { nodes: readonly StateWithPacts[] } }).states;
    expect(nodes.length).toBe(2);
    for (const { pacts } of nodes)
      expect(pacts.edges.map(({ cursor }) => cursor)).toEqual([pacts.pageInfo.startCursor]);
  });

  test('of a list of one node is refused below several nodes', async () => {
    const page = `first: 1, after: "${await firstOfPacts('japan')}"`;
    expect(await codeOf(pactsOf(['japan', 'china'], page))).toBe('BAD_CURSOR');
  });

  test('is taken under another filter, since it tells a place in the order', async () => {
    const where = ', where: { ids: ["anzus-1951"] }';
    expect(await codeAfter((page) => `pacts(first: 1${page}${where})`, await cursorOf(lists.pacts))).toBeUndefined();
    const page = `first: 1, after: "${await firstOfPacts('japan')}"`;
    expect(await codeOf(pactsOf(['japan'], page, where))).toBeUndefined();
  });

  test('of before lists were named in cursors is refused', async () => {
    const old = Buffer.from(JSON.stringify(['japan'])).toString('base64url');
    expect(await codeAfter(lists.states, old)).toBe('BAD_CURSOR');
  });

  test('of a timeline is not taken by changes, nor the other way round', async () => {
    const timeline = (page: string) => `timeline(ids: ["State:japan"], first: 1${page})`;
    const changes = (page: string) => `changes(from: "1950", to: "2000", first: 1${page})`;
    expect(await codeAfter(changes, await cursorOf(timeline))).toBe('BAD_CURSOR');
    expect(await codeAfter(timeline, await cursorOf(changes))).toBe('BAD_CURSOR');
    expect(await codeAfter(changes, await cursorOf(changes))).toBeUndefined();
  });

  describe.each(Object.entries(traversals))('of %s', (_name, list) => {
    const behind = (cursor: string) => `, after: "${cursor}"`;

    test('is taken with the same arguments, by whatever name of the actor', async () => {
      const cursor = await cursorOfTraversal(list('"State:china"', ''));
      expect(await codeOf(list('"State:china"', behind(cursor)))).toBeUndefined();
      expect(await codeOf(list('"china"', behind(cursor)))).toBeUndefined();
    });

    test('is not taken with other arguments, nor on another day', async () => {
      const cursor = await cursorOfTraversal(list('"State:china"', ''));
      expect(await codeOf(list('"State:russia"', behind(cursor)))).toBe('BAD_CURSOR');
      const onDay = `{ asOf(date: "2020-01-01") ${list('"State:china"', behind(cursor))} }`;
      expect(await codeOf(onDay)).toBe('BAD_CURSOR');
    });
  });
});
