import { describe, expect, test } from 'vitest';
import { type Hit, hitGroups, hitWords } from '../../../src/explorer/state/hits.ts';
import { proposalsFor } from '../../../src/explorer/state/no-hits.ts';

const lavrov: Hit = {
  kind: 'OFFICIAL',
  matches: [
    {
      field: 'name',
      kind: 'PREFIX',
      text: 'Sergey Lavrov',
      fragment: 'Sergey Lavrov',
      ranges: [{ start: 7, end: 11 }],
    },
    {
      field: 'slug',
      kind: 'PREFIX',
      text: 'sergey-lavrov',
      fragment: 'sergey-lavrov',
      ranges: [{ start: 7, end: 11 }],
    },
  ],
  node: { __typename: 'Official', id: 'Official:sergey-lavrov', name: 'Sergey Lavrov' },
};

describe('hitWords', () => {
  test('marks a match in the name, and says how it was found', () => {
    const { name, why, where } = hitWords(lavrov);
    expect(name).toEqual([
      { text: 'Sergey ', isMatch: false },
      { text: 'Lavr', isMatch: true },
      { text: 'ov', isMatch: false },
    ]);
    expect([why, where]).toEqual([[], 'beginning of a word']);
  });

  test('says nothing of a whole word in the name', () => {
    const [match] = lavrov.matches;
    const whole = match ? [{ ...match, kind: 'EXACT' as const }] : [];
    expect(hitWords({ ...lavrov, matches: whole }).where).toBeNull();
  });

  test('quotes a match elsewhere around its words, with the field', () => {
    const text = 'It was said twice, that Japan warns; and once more, Japan.';
    const matches = [
      { field: 'slug', kind: 'EXACT', text: 'japan', fragment: 'japan', ranges: [{ start: 0, end: 5 }] },
      { field: 'quotes', kind: 'FUZZY', text, fragment: '…once more, Japan.', ranges: [{ start: 52, end: 57 }] },
    ] as const;
    const { why, where } = hitWords({ ...lavrov, matches });
    expect(where).toBe('quote, similar spelling');
    expect(why).toEqual([
      { text: '…', isMatch: false },
      { text: 'once more, ', isMatch: false },
      { text: 'Japan', isMatch: true },
      { text: '.', isMatch: false },
    ]);
  });

  test('does not print an id', () => {
    const matches = lavrov.matches.filter(({ field }) => field === 'slug');
    expect(hitWords({ ...lavrov, matches })).toMatchObject({ why: [], where: 'words of its id, beginning of a word' });
  });
});

describe('hitGroups', () => {
  test('puts hits under their kinds, the kind with the best hit first', () => {
    const pact: Hit = { ...lavrov, kind: 'PACT' };
    expect(hitGroups([lavrov, pact, lavrov]).map(([kind, { length }]) => [kind, length])).toEqual([
      ['OFFICIAL', 2],
      ['PACT', 1],
    ]);
  });
});

describe('proposalsFor', () => {
  test('proposes each word alone, and the day', () => {
    expect(proposalsFor('Abe Kishida 1972-09-29')).toEqual([
      { kind: 'DAY', date: '1972-09-29' },
      { kind: 'SEARCH', text: 'Abe' },
      { kind: 'SEARCH', text: 'Kishida' },
    ]);
  });

  test('proposes nothing for a single word', () => {
    expect(proposalsFor('Kishida')).toEqual([]);
  });
});
