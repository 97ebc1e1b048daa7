import { describe, expect, test } from 'vitest';
import { differentDays, differentTexts } from '../../../../src/ingest/same-as/differences.ts';
import { officialDifferences } from '../../../../src/ingest/same-as/official-differences.ts';
import { pactDifferences } from '../../../../src/ingest/same-as/pact-differences.ts';

type PactValues = Parameters<typeof pactDifferences>[0];
type OfficialValues = Parameters<typeof officialDifferences>[0];

const pact: PactValues = {
  id: 'treaty',
  name: 'Treaty on a River',
  aliases: [],
  type: 'treaty',
  status: null,
  signed: '1960-01-19',
  signedAt: 'Bern',
  termYears: 10,
  unverifiedFields: [],
  periods: [['1960-06', null]],
  numbers: [['unts', '12 UNTS 3']],
  parties: [
    ['japan', 'party', null, null],
    ['india', 'party', '1961', null],
  ],
};
const official: OfficialValues = {
  id: 'person',
  name: 'Ana Lima',
  aliases: ['A. Lima'],
  nativeName: null,
  unverifiedFields: [],
  affiliations: ['brazil'],
  offices: [['brazil', 'Minister of Foreign Affairs', '2001-01-05', '2004', '2001-01-05', '2004-12-31']],
};

const fieldsOf = (other: Partial<PactValues>) => pactDifferences(pact, { ...pact, ...other }).map(({ field }) => field);
const ofPerson = (other: Partial<OfficialValues>) => officialDifferences(official, { ...official, ...other });

describe('days', () => {
  test.each([
    ['1960', '1960-01-19'],
    ['1960-01', '1960-01-31'],
    ['1960-01-19', '1960-01-19'],
    [null, '1960'],
  ])('%s and %s are no disagreement', (one, other) => {
    expect([...differentDays('signed', one, other), ...differentDays('signed', other, one)]).toEqual([]);
  });

  test.each([
    ['1960', '1961-01-01'],
    ['1960-02', '1960-01-31'],
    ['1960-01-19', '1960-01-20'],
  ])('%s and %s are', (original, duplicate) => {
    expect(differentDays('signed', original, duplicate)).toEqual([{ field: 'signed', original, duplicate }]);
  });
});

describe('texts', () => {
  test('that differ in capitals, accents and punctuation are the same', () => {
    expect(differentTexts('signedAt', 'Brasília', 'BRASILIA.')).toEqual([]);
    expect(differentTexts('signedAt', 'Brasília', 'Rio')).toHaveLength(1);
  });
});

describe('two records of a pact', () => {
  test('agree on what one of them does not give', () => {
    const nothing = { signed: null, signedAt: null, termYears: null, periods: [], numbers: [], parties: [] };
    expect(fieldsOf(nothing)).toEqual([]);
  });

  test('disagree on title, type, day, place, term, start and end, number, and role and days of a party', () => {
    const shown = { ...pact, periods: [['1960-06', '1999']] as PactValues['periods'] };
    const other: PactValues = {
      ...pact,
      name: 'Convention on Fish',
      type: 'declaration',
      signed: '1960-02-19',
      signedAt: 'Basel',
      termYears: 20,
      periods: [
        ['1961', '1970'],
        ['1972', '2000'],
      ],
      numbers: [['unts', '13 UNTS 4']],
      parties: [
        ['japan', 'observer', null, null],
        ['india', 'party', '1962', null],
        ['peru', 'party', null, null],
      ],
    };
    expect(pactDifferences(shown, other).map(({ field, original, duplicate }) => [field, original, duplicate])).toEqual(
      [
        ['name', 'Treaty on a River', 'Convention on Fish'],
        ['type', 'TREATY', 'DECLARATION'],
        ['signed', '1960-01-19', '1960-02-19'],
        ['signedAt', 'Bern', 'Basel'],
        ['termYears', '10', '20'],
        ['inForce.since', '1960-06', '1961'],
        ['inForce.until', '1999', '2000'],
        ['identifiers.unts', '12 UNTS 3', '13 UNTS 4'],
        ['parties.japan.role', 'PARTY', 'OBSERVER'],
        ['parties.india.since', '1961', '1962'],
      ],
    );
  });

  test('agree on a title that is an alias of the other, a value that no source confirms, and one number of several', () => {
    expect(fieldsOf({ name: 'River Treaty', aliases: ['Treaty on a river'] })).toEqual([]);
    expect(fieldsOf({ name: 'Made up', type: 'declaration', unverifiedFields: ['name', 'type'] })).toEqual([]);
    expect(
      fieldsOf({
        numbers: [
          ['unts', '99 UNTS 1'],
          ['unts', '12 UNTS 3'],
        ],
      }),
    ).toEqual([]);
  });
});

describe('two records of a person', () => {
  test('agree on a name with the same words and a title that tells of the same role', () => {
    const title = 'Foreign Minister';
    const offices: OfficialValues['offices'] = [['brazil', title, '2001', null, '2001-01-01', null]];
    expect(ofPerson({ name: 'Lima, Ana', offices })).toEqual([]);
    expect(ofPerson({ name: 'A Lima' })).toEqual([]);
  });

  test('disagree on the name, and on the days of an office that lists show once', () => {
    const offices: OfficialValues['offices'] = [
      ['brazil', 'Foreign Minister', '2001-02', '2003-01-01', '2001-02-01', '2003-01-01'],
      ['brazil', 'Foreign Minister', '2003-01-01', '2005', '2003-01-01', '2005-12-31'],
      ['peru', 'Ambassador', '2001', null, '2001-01-01', null],
    ];
    expect(ofPerson({ name: 'Anna de Lima', offices })).toEqual([
      { field: 'name', original: 'Ana Lima', duplicate: 'Anna de Lima' },
      { field: 'offices.brazil.since', original: '2001-01-05', duplicate: '2001-02' },
      { field: 'offices.brazil.until', original: '2004', duplicate: '2005' },
    ]);
  });

  test('disagree on the title of an office at the same time, and on nothing of one at another time', () => {
    const at = (since: string, title: string): OfficialValues['offices'] => [
      ['brazil', title, since, null, since, null],
    ];
    expect(ofPerson({ offices: at('2001-01-05', 'Ambassador to Peru') })).toEqual([
      {
        field: 'offices.brazil.title',
        original: 'Minister of Foreign Affairs',
        duplicate: 'Ambassador to Peru',
      },
    ]);
    expect(ofPerson({ offices: at('2010-01-05', 'President') })).toEqual([]);
  });
});
