import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schema } from '../../src/api/schema.ts';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { followIndex } from '../../src/search/follow-index.ts';
import { anyText } from '../unit/search/any-text.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { clearSearchNodes, plantSearchNodes } from './search-graph.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
  await plantSearchNodes(graph);
  ask = asker(graph);
});
afterAll(async () => {
  await clearSearchNodes(graph);
  await graph.close();
});

const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    hits { kind score node { __typename slug } matches { field kind fragment text ranges { start end } } }
    hasMore
    leftOut
  }
}`;
const document = parse(query);

interface Result {
  readonly hits: readonly {
    readonly kind: string;
    readonly score: number;
    readonly node: { readonly __typename: string; readonly slug: string };
    readonly matches: readonly {
      readonly field: string;
      readonly kind: string;
      readonly fragment: string;
      readonly text: string;
      readonly ranges: readonly { readonly start: number; readonly end: number }[];
    }[];
  }[];
  readonly hasMore: boolean;
  readonly leftOut: readonly string[];
}

async function search(text: string, others: Record<string, unknown> = {}): Promise<Result> {
  const { data, errors } = await ask(query, { text, ...others });
  expect(errors).toBeUndefined();
  // The document above asks for just this.
  return data?.search as unknown as Result;
}

const slugs = ({ hits }: Result) => hits.map(({ node }) => node.slug);
const marks = ({ hits: [hit] }: Result) =>
  hit?.matches.map(({ field, text, ranges }) => [field, ...ranges.map(({ start, end }) => text.slice(start, end))]);

describe('a search', () => {
  test('is asked with a valid question', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('finds a name without its accents, and marks it with them', async () => {
    const found = await search('xespana');
    expect(slugs(found)[0]).toBe('xespana');
    expect(marks(found)).toEqual([
      ['name', 'Xespaña'],
      ['officialName', 'Xespaña'],
      ['slug', 'xespana'],
    ]);
  });

  test('puts the exact name first, whatever else has the word', async () => {
    const found = await search('zembla');
    expect(slugs(found)[0]).toBe('zembla');
    expect(slugs(found)).toContain('nova-zembla');
    expect(slugs(await search('nova zembla'))[0]).toBe('nova-zembla');
    expect(slugs(await search("people's republic of zembla"))).toEqual(['zembla']);
  });

  test.each([
    ['zemblania', 'zembla', 'an alias with a letter that Unicode does not take apart'],
    ['鷲尾嵐', 'karl-xavier', 'a name in Han'],
    ['鷲尾', 'karl-xavier', 'the beginning of a name in Han'],
    ['юрий', 'jurij-qlov', 'a name in Cyrillic'],
    ['QЛО', 'jurij-qlov', 'the beginning of a word, in capitals'],
    ['zembla independence', 'zembla-speech', 'a possessive in a summary'],
    ['zembla-pact-1911', 'zembla-pact-1911', 'a slug'],
    ['treaty of peace zem', 'zembla-pact-1911', 'a title with common words, as it is being typed'],
    ['treaty of peace with', 'zembla-pact-1911', 'a title that is typed as far as a common word'],
  ])('finds by %j %s: %s', async (text, slug) => {
    expect(slugs(await search(text, { first: 100 }))).toContain(slug);
  });

  test('asks for every word', async () => {
    expect(slugs(await search('zembla qwertine'))).toEqual(['zembla-twin-a', 'zembla-twin-b']);
    expect(slugs(await search('qwertine unheardof'))).toEqual([]);
  });

  test('takes a word as the beginning of another only where it comes last', async () => {
    expect(slugs(await search('zem speech'))).toEqual([]);
    expect(slugs(await search('speech zem'))).toContain('zembla-speech');
  });

  test('breaks ties by id', async () => {
    const { hits } = await search('qwertine accord');
    expect(hits[0]?.score).toBe(hits[1]?.score);
    expect(hits.map(({ node }) => node.slug)).toEqual(['zembla-twin-a', 'zembla-twin-b']);
  });

  test('finds a statement and a stance once each by the words quoted', async () => {
    const found = await search('qazwsx');
    expect(found.hits.map(({ kind, node }) => [kind, node.__typename, node.slug])).toEqual(
      expect.arrayContaining([
        ['STATEMENT', 'Statement', 'zembla-speech'],
        ['STANCE', 'Stance', 'zembla--stance'],
      ]),
    );
    expect(found.hits).toHaveLength(2);
    const [statement] = found.hits.filter(({ kind }) => kind === 'STATEMENT');
    expect(statement?.matches.map(({ field, text }) => [field, text])).toEqual([
      ['quotes', 'A qazwsx for all'],
      ['quotes', 'Another qazwsx'],
    ]);
  });

  test('looks for the kinds asked for', async () => {
    const found = await search('zembla', { kinds: ['PACT', 'STANCE'], first: 100 });
    expect(new Set(found.hits.map(({ kind }) => kind))).toEqual(new Set(['PACT', 'STANCE']));
    expect(slugs(await search('zembla', { kinds: [] }))).toEqual([]);
  });

  test('says whether there are more', async () => {
    const all = await search('qwertine', { first: 2 });
    expect([all.hits.length, all.hasMore]).toEqual([2, false]);
    const some = await search('qwertine', { first: 1 });
    expect([some.hits.length, some.hasMore]).toEqual([1, true]);
  });

  test.each(['', '   ', '*', '"', 'AND OR NOT'.replace(/\w/g, ' '), '\ud800'])('finds nothing by %j', async (text) => {
    expect(await search(text)).toEqual({ hits: [], hasMore: false, leftOut: [] });
  });

  test('takes operators for words', async () => {
    expect(slugs(await search('zembla NOT zembla'))).toContain('nova-zembla');
    expect(slugs(await search('qwertine OR zembla'))).toEqual(['zembla-twin-a', 'zembla-twin-b']);
    expect(slugs(await search('+qwertine -accord'))).toEqual(['zembla-twin-a', 'zembla-twin-b']);
  });

  test('follows the selection below a hit', async () => {
    const asked = '{ search(text: "qazwsx") { hits { node { ... on Statement { quotes { text } } } } } }';
    const { data } = await ask(asked);
    expect(JSON.stringify(data)).toContain('A qazwsx for all');
  });

  test('as of a day finds what was valid then', async () => {
    const hits = (certainty: string) =>
      `asOf(date: "2000", certainty: ${certainty}) { search(text: "qwertine") { hits { kind } } }`;
    const { data } = await ask(`{ certain: ${hits('CERTAIN')} possible: ${hits('POSSIBLE')} }`);
    expect(data).toEqual({
      certain: { search: { hits: [] } },
      possible: { search: { hits: [{ kind: 'PACT' }, { kind: 'PACT' }] } },
    });
  });

  test('takes any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { errors } = await ask(query, { text });
        expect(errors).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('takes the longest text and the most words', async () => {
    expect(slugs(await search('鷲'.repeat(300)))).toEqual([]);
    expect(slugs(await search(Array.from({ length: 32 }, (_, at) => `word${at}`).join(' ')))).toEqual([]);
  });

  test('says how each text was found', async () => {
    const { hits } = await search('zembla trety', { kinds: ['PACT'] });
    expect(hits[0]?.node.slug).toBe('zembla-pact-1911');
    expect(hits[0]?.score).toBeLessThan(1);
    expect(hits[0]?.matches.map(({ field, kind }) => [field, kind])).toEqual([
      ['name', 'FUZZY'],
      ['slug', 'EXACT'],
    ]);
  });

  test('finds a pact by its number, and a node by a former id', async () => {
    expect(slugs(await search('1 UNTS 999'))[0]).toBe('zembla-pact-1911');
    expect(slugs(await search('old-zembla-twin'))[0]).toBe('zembla-twin-a');
  });

  test('names the data sets that are left out because there are too many texts', async () => {
    const text =
      '{ found: search(text: "zembla") { hits { node { slug } } leftOut } left: search(text: "japan") { hits { kind } leftOut } }';
    const { data } = await asker(graph, { searchIndex: followIndex(graph, 20) })(text);
    expect(data).toMatchObject({ found: { leftOut: ['curated'] }, left: { hits: [], leftOut: ['curated'] } });
    // The document above asks for just this.
    const { hits } = (data as unknown as { found: Result }).found;
    expect(hits[0]?.node.slug).toBe('zembla');
  });

  test('finds what a load brought as soon as its version has moved', async () => {
    const set = (text: string) =>
      graph.write(({ ask: run }) => run(declare('change', text, z.object({}), z.object({})), {}));
    expect(slugs(await search('florble'))).toEqual([]);
    await set("CREATE (:Source {id: 'florble-1', title: 'The florble', dataset: 'search-test'})");
    await set("CREATE (:Dataset {id: 'search-test', version: '1', dataset: 'search-test'})");
    expect(slugs(await search('florble'))).toEqual(['florble-1']);
  });
});
