import { describe, expect, test } from 'vitest';
import { ministers } from '../../../../src/import/ministers/ministers.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const minister = (given: Record<string, string> = {}, kind = 'wikidata'): GivenRow => [
  kind,
  {
    person: 'Q42',
    name: 'Ann Other',
    country: 'Q17',
    countryLabel: 'Japan',
    position: 'Q1',
    positionLabel: 'Minister for Foreign Affairs',
    start: '2021-11-10',
    ...given,
  },
];

const leader = (given: Record<string, string> = {}): GivenRow => [
  'leaders',
  {
    countryid: 'Q17',
    country: 'Japan',
    position: 'Q2',
    positionLabel: 'Prime Minister of Japan',
    officeholder: 'Q42',
    officeholderLabel: 'Ann Other',
    start_year: '2021',
    end_year: '',
    ...given,
  },
];

const officesOf = (rows: readonly GivenRow[]) =>
  readSet(ministers, rows)
    .of('officials')
    .flatMap(({ offices }) => offices);

describe('a person', () => {
  test('is one official in all lists', () => {
    const { of } = readSet(ministers, [minister(), minister({}, 'scraped'), leader()]);
    expect(of('officials')).toMatchObject([
      { id: 'ministers--q42', name: 'Ann Other', wikidata: 'Q42', affiliation: 'crosswalk--japan' },
    ]);
    expect(of('officials')[0]?.offices.map(({ title, since }) => [title, since])).toEqual([
      ['Minister for Foreign Affairs', '2021-11-10'],
      ['Prime Minister of Japan', '2021'],
    ]);
  });

  test('without a Wikidata item goes by name and state', () => {
    const { of } = readSet(ministers, [minister({ person: '' }), minister({ person: '', countryLabel: 'India' })]);
    expect(of('officials').map(({ id }) => id)).toEqual(['ministers--ann-other-japan', 'ministers--ann-other-india']);
  });

  test('without a name goes by the Wikidata item, until a list has the name', () => {
    expect(readSet(ministers, [minister({ name: '' })]).of('officials')).toMatchObject([{ name: 'Q42' }]);
    const both = readSet(ministers, [minister({ name: '' }), minister({}, 'scraped')]);
    expect(both.of('officials')).toMatchObject([{ name: 'Ann Other' }]);
  });

  test('may have one office in two states', () => {
    expect(officesOf([leader(), leader({ country: 'India' })]).map(({ id }) => id)).toEqual([
      'ministers--q42--japan-q2-2021',
      'ministers--q42--india-q2-2021',
    ]);
  });
});

describe('an office', () => {
  test('keeps the first day of the first list, and tells that of the second', () => {
    expect(officesOf([minister(), minister({ start: '2021-11-11' }, 'scraped')])).toMatchObject([
      { since: '2021-11-10', note: 'Another list has it begin on 2021-11-11.' },
    ]);
  });

  test('takes its first day from the list that has one', () => {
    expect(officesOf([minister({ start: '' }), minister({}, 'scraped')])).toMatchObject([
      { since: '2021-11-10', attestedOn: '2022', lastCovered: '2022' },
    ]);
  });

  test('without a first day is attested for the year of the lists', () => {
    expect(officesOf([minister({ start: '' })])).toMatchObject([{ since: null, attestedOn: '2022' }]);
  });

  test('that ended has its year', () => {
    expect(officesOf([leader({ end_year: '2022' })])).toMatchObject([{ since: '2021', until: '2022' }]);
  });
});

describe('a row', () => {
  test.each([
    [minister({ person: '', name: '' }), 'left out: nobody is named (Japan)'],
    [minister({ person: '', name: 'Vacant' }), 'left out: the office is vacant (Japan)'],
    [
      minister({ countryLabel: 'Catalonia' }),
      'left out: the name is that of a territory, which the tables count for no state (Catalonia)',
    ],
    [minister({ person: '42' }), 'rejected: "person" is "42"; expected a Wikidata item, or nothing.'],
    [
      minister({ start: 'May 2021' }),
      'rejected: "start" is "May 2021"; expected a day, a month or a year, or nothing.',
    ],
    [leader({ end_year: '22' }), 'rejected: "end_year" is "22"; expected a day, a month or a year, or nothing.'],
  ])('that cannot be used says why', (row, word) => {
    expect(readSet(ministers, [row]).outcomes.map(wordOf)).toEqual([word]);
  });
});
