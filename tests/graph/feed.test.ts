import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { post } from '../http/tiny-server.ts';
import { startWhole } from '../http/whole-server.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let server: Serving;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await startWhole(graph, 60_000);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

async function get(path: string, init: RequestInit = {}) {
  return await fetch(new URL(path, server.url), init);
}

describe('the feeds of a server', () => {
  test('tell what "changes" tells, newest first, each with an id of its own', async () => {
    const range = 'from: "2025-11-01", to: "2025-12-31", actors: ["japan"], first: 500';
    const text = `{ changes(${range}) { nodes { sentence certainty node { ... on Fact { sources { url } } } } } }`;
    const { data } = await (await post(server.url, { query: text, variables: {} })).json();
    const feed = await (await get('/feed/changes.json?actors=japan&from=2025-11-01&to=2025-12-31&limit=500')).json();
    const titles: string[] = feed.items.map(({ title }: { title: string }) => title);
    const nodes: { sentence: string }[] = data.changes.nodes;
    expect(nodes.length).toBeGreaterThan(5);
    expect(titles.map((title) => title.replace(' (The day is not known exactly.)', ''))).toEqual(
      nodes.map(({ sentence }) => sentence).toReversed(),
    );
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(nodes.length);
  });

  test('tell the stances on a proposition', async () => {
    const path = '/feed/changes.json?propositions=taiwan-part-of-china&from=1970&to=1975';
    const { items } = await (await get(path)).json();
    expect(items.length).toBeGreaterThan(5);
    for (const { tags, _entente } of items) {
      expect(tags).toEqual(['STANCE']);
      expect(_entente.ids).toContain('Proposition:taiwan-part-of-china');
    }
  });

  test('are sent again only when something changed', async () => {
    const path = '/feed/changes.atom?actors=japan&from=2025&to=2025';
    const first = await get(path);
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await first.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    const again = await get(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(path, { method: 'HEAD' })).status).toBe(200);
  });

  test.each([
    ['actors=japann', 'UNKNOWN_ID'],
    ['propositions=taiwan-part-of-chin', 'UNKNOWN_ID'],
    ['kind=PACT', 'BAD_USER_INPUT'],
    ['from=2026-02-30', 'BAD_USER_INPUT'],
  ])('refuse %s with %s', async (query, code) => {
    const response = await get(`/feed/changes.atom?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions.code).toBe(code);
  });
});
