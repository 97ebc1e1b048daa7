import { describe, expect, test } from 'vitest';
import { rivalries } from '../../../../src/import/rivalries/rivalries.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const of2012 = (given: Record<string, string> = {}): GivenRow => [
  '2012',
  {
    rivalryno: '7',
    rivalryname: 'A-B',
    ccode1: '220',
    ccode2: '740',
    styear: '1900',
    endyear: '1930',
    type1: 'spatial',
    ...given,
  },
];

const of2021 = (given: Record<string, string> = {}): GivenRow => [
  '2021',
  { tssr_id: '7', rivalry: 'A-B', ccode1: '220', ccode2: '740', start: '1900', end: '1930', positional: '1', ...given },
];

describe('a rivalry', () => {
  const { of } = readSet(rivalries, [of2012()]);

  test('is a stance of each side on the other', () => {
    expect(
      of('stances').map(({ id, actor, proposition, date, validTo }) => [id, actor, proposition, date, validTo]),
    ).toEqual([
      ['rivalries--2012-7-1--france', 'crosswalk--france', 'rivalries--rival-japan', '1900', '1930'],
      ['rivalries--2012-7-1--japan', 'crosswalk--japan', 'rivalries--rival-france', '1900', '1930'],
    ]);
  });

  test('is never told as the word of a state', () => {
    for (const stance of of('stances')) {
      expect(stance).toMatchObject({ position: 'imputed', basis: 'coded', quote: null, officials: [], statedBy: null });
      expect(stance.note).toBe('Coded by Thompson and Dreyer (2012), not said by the holder. Kind: spatial.');
    }
  });

  test('takes a position that its proposition allows, with the polarity fixed there', () => {
    const allowed = of('propositions').map(({ positions }) => positions.find(({ id }) => id === 'imputed')?.polarity);
    expect(allowed).toEqual(of('stances').map(({ polarity }) => polarity));
  });

  test('of two sides never makes them hold the same sentence', () => {
    expect(new Set(of('stances').map(({ proposition }) => proposition)).size).toBe(2);
  });

  test('shares its sentence with another rivalry with the same state', () => {
    const both = readSet(rivalries, [of2012(), of2012({ rivalryno: '8', ccode1: '200' })]);
    expect(both.of('propositions').map(({ id }) => id)).toEqual([
      'rivalries--rival-japan',
      'rivalries--rival-france',
      'rivalries--rival-united-kingdom',
    ]);
  });

  test('of both books is told by each', () => {
    expect(readSet(rivalries, [of2012(), of2021()]).of('stances')).toHaveLength(4);
  });

  test.each([
    [of2012({ endyear: '2010' }), 'It goes on in 2010, the last year of the list.'],
    [of2021({ end: '2020' }), 'It goes on in 2020, the last year of the list.'],
  ])('that goes on in the last year of a list has no end', (row, words) => {
    const [stance] = readSet(rivalries, [row]).of('stances');
    expect(stance?.validTo).toBeNull();
    expect(stance?.note).toContain(words);
  });

  test('from before the days of the graph begins with them', () => {
    const [stance] = readSet(rivalries, [of2021({ start: '1494' })]).of('stances');
    expect(stance?.date).toBe('1800');
    expect(stance?.note).toContain('It begins in 1494; days of the graph begin in 1800.');
  });

  test('passes to another state with the number', () => {
    const stances = readSet(rivalries, [of2021({ ccode1: '2', ccode2: '365', start: '1945', end: '2007' })]).of(
      'stances',
    );
    expect(stances.map(({ actor, date, validTo }) => [actor, date, validTo])).toEqual([
      ['crosswalk--united-states', '1945', '1991-12-26'],
      ['crosswalk--soviet-union', '1945', '1991-12-26'],
      ['crosswalk--united-states', '1991-12-26', '2007'],
      ['crosswalk--russia', '1991-12-26', '2007'],
    ]);
  });

  test('of two numbers begins when they are those of two states', () => {
    const stances = readSet(rivalries, [of2012({ ccode1: '710', ccode2: '713', styear: '1949', endyear: '1960' })]).of(
      'stances',
    );
    expect(stances.map(({ actor, date, validTo }) => [actor, date, validTo])).toEqual([
      ['crosswalk--china', '1949-10-01', '1960'],
      ['crosswalk--taiwan', '1949-10-01', '1960'],
    ]);
  });
});

describe('a row', () => {
  test.each([
    [
      of2012({ styear: '1494', endyear: '1700' }),
      'left out: the rivalry ended before 1800, where the days of the graph begin',
    ],
    [of2012({ ccode2: '324' }), 'left out: the actor is unknown (cow 324)'],
    [
      of2012({ ccode1: '710', ccode2: '713', styear: '1930', endyear: '1940' }),
      'left out: both numbers are of one state in the years of the rivalry',
    ],
    [of2012({ ccode1: 'FRN' }), 'rejected: "ccode1" is "FRN"; expected the number of a state.'],
    [of2012({ styear: '' }), 'rejected: "styear" is ""; expected a year.'],
    [of2021({ end: '193' }), 'rejected: "end" is "193"; expected a year.'],
    [of2021({ end: '1899' }), 'rejected: The rivalry ends in 1899, before it begins in 1900.'],
    [of2021({ tssr_id: 'x' }), 'rejected: "x" is not the number of a rivalry.'],
  ])('that cannot be used says why', (row, word) => {
    expect(readSet(rivalries, [row]).outcomes.map(wordOf)).toEqual([word]);
  });
});
