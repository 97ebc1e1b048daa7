import type { ExecutionResult } from 'graphql';
import saxes from 'saxes';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../src/feed/atom.ts';
import { readFeedOptions } from '../../../src/feed/feed-options.ts';
import { toJsonFeed } from '../../../src/feed/json-feed.ts';
import { readFeed } from '../../../src/feed/read-feed.ts';

const place = { self: 'http://h/feed/changes.atom?actors=japan&kinds=PACT', home: 'http://h/' };

function options(query = '', today = '2026-11-30') {
  return readFeedOptions(new URLSearchParams(query), today);
}

function change(day: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ kind: 'PACT', type: 'BEGAN', certainty: 'CERTAIN', day, earliest: day, latest: day },
    sentence: `“A & B” signed <C> on ${day}.`,
    node: { __typename: 'Pact', id: 'Pact:c', sources: [{ title: 'A “source” & more', url: 'http://s/?a=1&b=2' }] },
    ...{ actor: { id: 'State:japan', name: 'Japan' }, target: null },
    ...more,
  };
}

/** A graph that gives these pages, and the variables that it was asked with. */
function graphOf(...pages: readonly (readonly unknown[])[]) {
  const asked: unknown[] = [];
  const ask = async ({ variables }: { variables: unknown }): Promise<ExecutionResult> => {
    const at = asked.push(variables) - 1;
    const pageInfo = { hasNextPage: at < pages.length - 1, endCursor: `c${at}` };
    const datasets = [
      { slug: 'curated', version: 'v1', loadedAt: '2026-11-02T00:00:00.000Z' },
      { slug: 'mine', version: 'v2', loadedAt: '2026-11-01T00:00:00.000Z' },
    ];
    return { data: { datasets, changes: { unknown: [], nodes: pages[at] ?? [], pageInfo } } };
  };
  return { ask, asked };
}

describe('the options of a feed', () => {
  test('are a year up to today where nothing is said', () => {
    expect(options()).toEqual({
      ...{ actors: undefined, propositions: [], kinds: undefined },
      ...{ from: '2025-11-30', to: '2026-11-30', limit: 100 },
    });
    expect(options('', '2024-02-29').from).toBe('2023-02-28');
    expect(options('to=1970').from).toBe('1969');
  });

  test('are lists with commas, kinds in any case', () => {
    expect(options('actors=japan,china&actors=russia&kinds=pact,Stance&from=2001-07&limit=5')).toMatchObject({
      ...{ actors: ['japan', 'china', 'russia'], kinds: ['PACT', 'STANCE'], from: '2001-07', limit: 5 },
    });
    expect(options('propositions=taiwan-part-of-china').kinds).toEqual(['STANCE']);
  });

  test.each([
    ['actor=japan', 'A feed takes no "actor".', 'Write "actors".'],
    ['kinds=pakt', 'There is no kind of change "PAKT".', 'Write "PACT".'],
    ['from=yesterday', '"from" is "yesterday", which is not a day.', '2001-07-16'],
    ['limit=501', '"limit" is "501".', 'from 1 to 500'],
    ['limit=', '"limit" is "".', 'from 1 to 500'],
    ['propositions=a&kinds=PACT', 'Only stances change on a proposition.', 'Leave "kinds" out'],
  ])('%s is refused', (query, message, hint) => {
    expect(() => options(query)).toThrow(expect.objectContaining({ message, hint: expect.stringContaining(hint) }));
  });
});

describe('a feed', () => {
  test('has all pages, newest first, and at most as many entries as asked for', async () => {
    const { ask, asked } = graphOf([change('2026-01-01'), change('2026-02')], [change('2026-03-05')]);
    const { entries, updated, versions } = await readFeed(ask, options('limit=2'));
    expect(entries.map(({ published }) => published)).toEqual(['2026-03-05T00:00:00Z', '2026-02-01T00:00:00Z']);
    expect(asked).toEqual([
      { propositions: [], from: '2025-11-30', to: '2026-11-30', after: null },
      { propositions: [], from: '2025-11-30', to: '2026-11-30', after: 'c0' },
    ]);
    expect([updated, versions]).toEqual(['2026-11-02T00:00:00.000Z', 'curated=v1, mine=v2']);
  });

  test('keeps the changes on the propositions that are asked for', async () => {
    const on = (id: string) => change('2026-01-01', { target: { id: `Proposition:${id}` } });
    const { ask } = graphOf([on('a'), on('b'), change('2026-01-02')]);
    expect((await readFeed(ask, options('propositions=b'))).entries.map(({ ids }) => ids[2])).toEqual([
      'Proposition:b',
    ]);
  });

  test('gives the same change the same id, and another change another one', async () => {
    const idsOf = async (...changes: readonly unknown[]) =>
      (await readFeed(graphOf(changes).ask, options())).entries.map(({ id }) => id);
    const [first] = await idsOf(change('2026-01-01'));
    expect(first).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(await idsOf(change('2026-01-01', { sentence: 'In other words.' }))).toEqual([first]);
    expect(await idsOf(change('2026-01-02'))).not.toEqual([first]);
  });

  test('refuses more than 5,000 changes, actors that nothing has, and passes the words of the graph on', async () => {
    const many = Array.from({ length: 5_001 }, () => change('2026-01-01'));
    await expect(readFeed(graphOf(many).ask, options())).rejects.toMatchObject({ code: 'TOO_EXPENSIVE' });
    const unknown = { unknown: ['japann'], nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const misspelt = async () => ({ data: { datasets: [], changes: unknown } });
    await expect(readFeed(misspelt, options())).rejects.toMatchObject({
      ...{ code: 'UNKNOWN_ID', message: 'No actor has the id "japann".' },
    });
  });
});

describe('the formats', () => {
  test('Atom is well formed and has what RFC 4287 asks of a feed and of each entry', async () => {
    const feed = await readFeed(graphOf([change('2026-01-01'), change('2026-02', { kind: 'PARTY' })]).ask, options());
    const elements = read(toAtom(feed, place));
    const textOf = (path: string) => elements.filter((one) => one.path === path).map(({ text }) => text);
    expect(textOf('feed/id')).toEqual([place.self]);
    expect(textOf('feed/title')).toEqual(['entente: changes']);
    expect(textOf('feed/updated')).toEqual(['2026-11-02T00:00:00.000Z']);
    expect(textOf('feed/author/name')).toEqual(['entente']);
    expect(textOf('feed/entry/id')).toEqual(feed.entries.map(({ id }) => id));
    expect(textOf('feed/entry/title')).toEqual(feed.entries.map(({ sentence }) => sentence));
    expect(textOf('feed/entry/updated')).toEqual(['2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z']);
    expect(textOf('feed/entry/content')[1]).toBe(
      '“A & B” signed <C> on 2026-01-01.\nA “source” & more, http://s/?a=1&b=2',
    );
    const links = elements.filter(({ path }) => path === 'feed/entry/link').map(({ attributes }) => attributes.href);
    expect(links).toContain('http://s/?a=1&b=2');
    expect(elements[0]?.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  });

  test('JSON Feed has what version 1.1 asks for', async () => {
    const feed = await readFeed(graphOf([change('2026-01-01')]).ask, options('actors=japan'));
    const written = JSON.parse(toJsonFeed(feed, place));
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'entente: changes for japan',
      feed_url: place.self,
      items: [
        {
          ...{ id: feed.entries[0]?.id, url: 'http://s/?a=1&b=2', tags: ['PACT'] },
          date_published: '2026-01-01T00:00:00Z',
          _entente: { day: '2026-01-01', ids: ['Pact:c', 'State:japan'] },
        },
      ],
    });
  });
});

interface Element {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a text, as a strict parser reads them. */
function read(xml: string): readonly Element[] {
  const parser = new saxes.SaxesParser();
  const [elements, open]: [Element[], Element[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = [...open.slice(-1).map((one) => one.path), name].join('/');
    // Without namespaces the parser gives attributes as texts.
    const element = { path, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const [last] = open.slice(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
