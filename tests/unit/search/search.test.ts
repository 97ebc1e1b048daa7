import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { type Entry, searchIn } from './index-of.ts';

const entries: readonly Entry[] = [
  {
    label: 'State',
    id: 'zembla',
    texts: {
      name: 'Zembla',
      nativeName: '澤國',
      officialName: "People's Republic of Zembla",
      aliases: ['Z.K.', 'Onhava'],
      demonyms: ['Zemblan'],
      iso3: 'ZMB',
      cowCode: '941',
      wikidata: 'Q1',
    },
  },
  { label: 'State', id: 'new-zembla', texts: { name: 'New Zembla', officialName: 'Republic of Zembla' } },
  { label: 'State', id: 'cote-d-azur', texts: { name: "Côte d'Azur", aliases: ['The Coast'] } },
  { label: 'Official', id: 'karl-xavier', texts: { name: 'Karl J. D. Vseslav', nativeName: 'Карл Всеслав' } },
  { label: 'Organisation', id: 'zdo', texts: { name: 'Zemblan Defence Organisation', aliases: ['ZDO'] } },
  { label: 'Proposition', id: 'azur-free', texts: { text: 'Azur should be free.', aliases: ['Azur question'] } },
  { label: 'Pact', id: 'peace-1911', texts: { name: 'Treaty of Peace', identifiers: ['Z/RES/2758(XXVI)'] } },
  { label: 'Source', id: 'gazette-1', texts: { title: 'Zembla and the Azur question: the Gazette on Onhavian peace' } },
];

const find = searchIn(entries);
const ids = (text: string) => find(text).hits.map(({ node }) => node.id);

describe('a search', () => {
  test.each([
    ['zembla', 'zembla', 'a name before longer ones'],
    ['People’s Republic of Zembla', 'zembla', 'an official name with another apostrophe'],
    ['peoples republic of zembla', 'zembla', 'and without one'],
    ['republic of zembla', 'new-zembla', 'another official name, which is not part of a longer one'],
    ['zk', 'zembla', 'initials without dots'],
    ['Z. K.', 'zembla', 'initials with dots and spaces'],
    ['泽国', 'zembla', 'simplified characters'],
    ['澤國', 'zembla', 'traditional characters'],
    ['泽', 'zembla', 'the beginning of a name without spaces'],
    ['zmb', 'zembla', 'a code in small letters'],
    ['941', 'zembla', 'a number'],
    ['Q1', 'zembla', 'a Wikidata item'],
    ['zemblan', 'zembla', 'a demonym'],
    ['ZEMBLAN DEFENSE ORGANIZATION', 'zdo', 'American spelling'],
    ['Zemblan Defence Organisation', 'zdo', 'British spelling'],
    ['cote d’azur', 'cote-d-azur', 'a name without its accents'],
    ['cote dazur', 'cote-d-azur', 'a name without its apostrophe'],
    ['coast', 'cote-d-azur', 'a name without its article'],
    ['Vseslav, Karl J.D.', 'karl-xavier', 'the last name first'],
    ['карл', 'karl-xavier', 'Cyrillic'],
    ['onhav', 'zembla', 'the beginning of an alias'],
    ['azur question', 'azur-free', 'the words for a proposition, before a source that has them'],
    ['Z/RES/2758(XXVI)', 'peace-1911', 'a number in a register'],
    ['peace-1911', 'peace-1911', 'a slug'],
    ['State:zembla', 'zembla', 'a global id'],
    ['new  zembla ', 'new-zembla', 'words with spaces around them'],
    ['newzembla', 'new-zembla', 'words without the space between them'],
  ])('for %j gives %s first: %s', (text, first) => {
    expect(ids(text)[0]).toBe(first);
  });

  test.each([
    ['zemlba', 'zembla', 'letters swapped'],
    ['zembl', 'zembla', 'a beginning'],
    ['zebla', 'zembla', 'a letter left out'],
    ['onhawa', 'zembla', 'another letter'],
    ['orgnisaton', 'zdo', 'two slips in a long word'],
    ['treety of peace', 'peace-1911', 'a slip in one of several words'],
  ])('for %j gives %s first: %s', (text, first) => {
    expect(ids(text)[0]).toBe(first);
  });

  test.each([
    ['zmebal', 'two slips in a word of six letters'],
    ['zdx', 'a slip in a word of three'],
    ['942', 'another number'],
    ['Z/RES/2759(XXVI)', 'another number of a resolution'],
    ['zmbx', 'more than a code'],
    ['zembla unheardof', 'a word that nothing has'],
    ['mbla', 'the end of a word'],
    ['', 'nothing'],
    ['  ?*"', 'no word'],
  ])('for %j gives nothing: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });

  test('gives hits with a slip behind all others', () => {
    const hits = searchIn([
      { label: 'State', id: 'alpha', texts: { name: 'Alphaland' } },
      { label: 'Source', id: 'beta', texts: { title: 'A long title that has alphalond in it' } },
    ])('alphalond').hits;
    expect(hits.map(({ node, matches }) => [node.id, matches[0]?.kind])).toEqual([
      ['beta', 'EXACT'],
      ['alpha', 'FUZZY'],
    ]);
    expect(hits[1]?.score).toBeLessThan(1);
  });

  test('says in which text each word was found, and how', () => {
    const [hit] = find('zemb').hits;
    expect(
      hit?.matches.map(({ field, kind, text, ranges }) => [
        field,
        kind,
        ...ranges.map((one) => text.slice(one.start, one.end)),
      ]),
    ).toEqual([
      ['name', 'PREFIX', 'Zemb'],
      ['officialName', 'PREFIX', 'Zemb'],
      ['demonyms', 'PREFIX', 'Zemb'],
      ['slug', 'PREFIX', 'zemb'],
    ]);
    expect(find('zmb').hits[0]?.matches).toEqual([
      { field: 'iso3', kind: 'EXACT', fragment: 'ZMB', text: 'ZMB', ranges: [{ start: 0, end: 3 }] },
    ]);
  });

  test('does not give a near word as a reason where the word itself is found', () => {
    const texts = { name: 'China', aliases: ['Ching'] };
    const [hit] = searchIn([{ label: 'State', id: 'x', texts }])('china').hits;
    expect(hit?.matches.map(({ field, kind }) => [field, kind])).toEqual([['name', 'EXACT']]);
  });

  test('cuts a long text around what was found', () => {
    const title = `${'before '.repeat(40)}needle${' after'.repeat(40)}`;
    const [hit] = searchIn([{ label: 'Source', id: 'long', texts: { title } }])('needle').hits;
    const [match] = hit?.matches ?? [];
    expect(match?.text).toBe(title);
    expect(match?.fragment).toMatch(/^…before .*needle.* after…$/);
    expect(match?.fragment.length).toBeLessThanOrEqual(120);
  });

  test('looks for the kinds asked for, and says whether there are more', () => {
    expect(find('zembla', { kinds: ['Source'] }).hits.map(({ node }) => node.id)).toEqual(['gazette-1']);
    expect(find('zembla', { kinds: [] }).hits).toEqual([]);
    expect(find('zembla', { first: 1 }).hasMore).toBe(true);
    expect(find('zembla', { kinds: ['Source'], first: 1 }).hasMore).toBe(false);
  });

  test.each([
    ['a', { first: -1 }, 'must be between 0 and 100'],
    ['a', { first: 101 }, 'must be between 0 and 100'],
    ['a'.repeat(301), {}, 'has 301 letters; the limit is 300'],
    [Array.from({ length: 33 }, (_, at) => `w${at}`).join(' '), {}, 'has 33 words'],
  ])('refuses %j with %j', (text, more, message) => {
    expect(() => find(text, more)).toThrow(message);
  });

  test('takes any text at all, and marks parts of texts in order and without overlaps', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'á', 'ß', '中', '王', '國', ' ', '-', "'", '’', '.', '\u0301', 's', 'ﬁ', '한'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.oneof(text, anyText), (where, what) => {
        const { hits } = searchIn([{ label: 'Source', id: 'x', texts: { title: where } }])(what);
        for (const { text: found, ranges } of hits.flatMap(({ matches }) => matches)) {
          const ends = ranges.flatMap(({ start, end }) => [start, end]);
          expect(ends).toEqual(ends.toSorted((one, other) => one - other));
          expect(ranges.every(({ start, end }) => start < end && end <= found.length)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds every text by each of its own words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'abcdeéñłßжк한국'), minLength: 1, maxLength: 9 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (words) => {
          const inOne = searchIn([{ label: 'Source', id: 'x', texts: { title: words.join(' ') } }]);
          for (const word of words.filter(({ length }) => length > 1))
            expect(inOne(word.toUpperCase()).hits.map(({ node }) => node.id)).toEqual(['x']);
        },
      ),
      { numRuns: 300 },
    );
  });
});
