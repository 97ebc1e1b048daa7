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

async function codeAfter(list: (page: string) => string, cursor: string): Promise<unknown> {
  const { errors } = await ask(`{ list: ${list(`, after: "${cursor}"`)} { totalCount nodes { __typename } } }`);
  // The executor gives refusals with the error of the family behind them.
  return (errors?.[0]?.originalError as { readonly code?: string } | undefined)?.code;
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
});
