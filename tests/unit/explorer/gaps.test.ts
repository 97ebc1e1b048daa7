import { describe, expect, test } from 'vitest';
import { chosenGaps, countsByKind, findGaps, type GapChoice, gapsAbout } from '../../../src/explorer/state/gaps.ts';
import { propositionOf, stanceOf } from './any-stance.ts';

const today = '2026-03-15';
const find = (stances: Parameters<typeof findGaps>[0]['stances']) =>
  findGaps({ stances, propositions: ['p', 'q'].map(propositionOf), actors: [], today });
const all: GapChoice = { kinds: [], actor: '', proposition: '', column: 'date', isReversed: false };

describe('the gaps of stances', () => {
  test('are none for a verified stance with a quote, two publishers and a late day', () => {
    expect(find([stanceOf('a', 'p', '2020-01-01')])).toEqual([]);
  });

  test.each([
    ['UNVERIFIED', { verified: false }],
    ['UNVERIFIED', { unverifiedFields: ['date'] }],
    ['ONE_PUBLISHER', { corroboration: { independent: 1, publishers: ['One'], stateMediaOnly: false } }],
    ['ONE_PUBLISHER', { corroboration: { independent: 0, publishers: [], stateMediaOnly: false } }],
    ['STATE_MEDIA', { corroboration: { independent: 2, publishers: ['One', 'Other'], stateMediaOnly: true } }],
    ['OTHER_SIDE', { basis: 'COUNTERPART_ACCOUNT' }],
    ['OTHER_SIDE', { basis: 'REPORTED_BY_OPPONENT' }],
    ['NO_QUOTE', { quote: null }],
  ] as const)('name %s of a stance with %o', (kind, given) => {
    expect(find([stanceOf('a', 'p', '2020-01-01', given)]).map(({ kinds }) => kinds)).toEqual([[kind]]);
  });

  test.each([
    ['2016-03-14', true],
    ['2016-03-15', false],
    ['2016-02', true],
    ['2016-03', false],
    ['2015', true],
    ['2016', false],
  ])('call a latest stance of %s old: %s', (date, isOld) => {
    expect(find([stanceOf('a', 'p', date)]).some(({ kinds }) => kinds.includes('OLD'))).toBe(isOld);
  });

  test('call no stance old that a later one of the same actor on the same proposition follows', () => {
    const gaps = find([
      stanceOf('a', 'p', '2020'),
      stanceOf('a', 'p', '1990'),
      stanceOf('a', 'q', '1990'),
      stanceOf('b', 'p', '1990'),
    ]);
    expect(gaps.map(({ actor, proposition }) => `${actor.id} ${proposition.id}`)).toEqual(['a q', 'b p']);
  });

  test('name each proposition on which one of the given actors has no stance', () => {
    const gaps = findGaps({
      stances: [stanceOf('a', 'p', '2020')],
      propositions: ['p', 'q'].map(propositionOf),
      actors: ['a', 'b'].map((id) => ({ id, name: id })),
      today,
    });
    expect(gaps.map(({ id, kinds }) => [id, kinds])).toEqual([
      ['a q', ['MISSING']],
      ['b p', ['MISSING']],
      ['b q', ['MISSING']],
    ]);
  });

  test('are narrowed by actor, proposition and kind, sorted, and counted by kind', () => {
    const gaps = find([
      stanceOf('b', 'p', '2021', { verified: false }),
      stanceOf('a', 'q', '2020', { quote: null, verified: false }),
      stanceOf('a', 'p', '2019', { quote: null }),
    ]);
    const datesOf = (choice: Partial<GapChoice>) =>
      chosenGaps(gaps, { ...all, ...choice }).map(({ stance }) => stance?.date);
    expect(datesOf({})).toEqual(['2019', '2020', '2021']);
    expect(datesOf({ isReversed: true })).toEqual(['2021', '2020', '2019']);
    expect(datesOf({ column: 'actor' })).toEqual(['2020', '2019', '2021']);
    expect(datesOf({ column: 'gaps', isReversed: true })).toEqual(['2020', '2021', '2019']);
    expect(datesOf({ actor: 'a', proposition: 'p' })).toEqual(['2019']);
    expect(datesOf({ kinds: ['UNVERIFIED'] })).toEqual(['2020', '2021']);
    expect(datesOf({ kinds: ['UNVERIFIED', 'NO_QUOTE'] })).toEqual(['2019', '2020', '2021']);
    const counts = countsByKind(gapsAbout(gaps, { ...all, actor: 'a' }));
    expect([counts.get('UNVERIFIED'), counts.get('NO_QUOTE'), counts.get('OLD')]).toEqual([1, 2, 0]);
  });
});
