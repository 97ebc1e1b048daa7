import { describe, expect, test } from 'vitest';
import type { StoredActor, StoredPerson } from '../../../../src/import/actors.ts';
import { unSeat } from '../../../../src/import/crosswalk/un-seat.ts';
import type { Scheme } from '../../../../src/model/crosswalk.ts';
import { crosswalkOf, tables } from '../crosswalk-of.ts';

const empty = crosswalkOf();

/** Whom a code stood for in a graph without actors: a slug, or null. */
function whose(scheme: Scheme, code: string, day: string): string | null {
  const found = empty.find(scheme, code, day);
  return 'listed' in found ? found.listed.id : null;
}

function storedActor(id: string, more: Partial<StoredActor> = {}): StoredActor {
  const none = { officialName: null, iso2: null, iso3: null, isoNumeric: null, cowCode: null, wikidata: null };
  return { id, kind: 'state', person: null, name: id, aliases: [], ...none, ...more };
}

describe('a code', () => {
  test.each<[Scheme, string, boolean]>([
    ['name', 'Japan', true],
    ['name', 'nobody at all', true],
    ['name', 'Germany', false],
    ['cow', '345', false],
    ['cameo', 'DEU', false],
    ['cameo', 'JPN', true],
  ])('%s %s is constant: %s', (scheme, code, isConstant) => {
    expect(empty.isConstant(scheme, code)).toBe(isConstant);
  });
});

describe('a code that passed from one state to another', () => {
  test.each<[Scheme, string, string, string | null]>([
    ['cow', '345', '1900-01-01', 'serbia'],
    ['cow', '345', '1961-09-01', 'yugoslavia'],
    ['cow', '345', '2006-06-04', 'yugoslavia'],
    ['cow', '345', '2006-06-05', 'serbia'],
    ['gw', '345', '2005', 'yugoslavia'],
    ['gw', '340', '2010', 'serbia'],
    ['iso2', 'YU', '2015-11-01', 'serbia'],
    ['name', 'Yugoslavia', '1990', 'yugoslavia'],
    ['iso3', 'SRB', '2010', 'serbia'],
    ['cow', '255', '1866', 'prussia'],
    ['cow', '255', '1914-08-01', 'germany'],
    ['cow', '255', '1990-10-03', 'germany'],
    ['cow', '260', '1973-09-18', 'west-germany'],
    ['gw', '260', '2005-11-22', 'germany'],
    ['cow', '265', '1973-09-18', 'east-germany'],
    ['iso3', 'DEU', '1973-09', 'west-germany'],
    ['iso3', 'DDR', '1973-09', 'east-germany'],
    ['name', 'Federal Republic of Germany', '1980', 'west-germany'],
    ['name', 'Germany', '1991', 'germany'],
    ['cow', '365', '1914', 'russia'],
    ['cow', '365', '1950-02-14', 'soviet-union'],
    ['cow', '365', '1991-12-25', 'soviet-union'],
    ['cow', '365', '1991-12-26', 'russia'],
    ['name', 'Russia', '1975-11', 'soviet-union'],
    ['cow', '710', '1937', 'china-before-1949'],
    ['cow', '710', '1949-10-01', 'china'],
    ['cow', '713', '1955', 'taiwan'],
    ['cow', '713', '1947', 'china-before-1949'],
    ['iso2', 'TW', '1946', 'china-before-1949'],
    ['name', 'Taiwan', '1949-10-01', 'taiwan'],
    ['cow', '678', '1975', 'north-yemen'],
    ['gw', '678', '2000', 'yemen'],
    ['cow', '679', '2000', 'yemen'],
    ['cow', '679', '1931', 'north-yemen'],
    ['cow', '305', '1850', 'austria-hungary'],
    ['cow', '305', '1955', 'austria'],
    ['cow', '680', '1980', 'south-yemen'],
    ['iso3', 'YEM', '1980', 'north-yemen'],
    ['iso3', 'YMD', '1980', 'south-yemen'],
    ['cow', '816', '1965', 'vietnam'],
    ['cow', '816', '1995', 'vietnam'],
    ['gw', '815', '1890', 'vietnam'],
    ['cow', '817', '1965', 'south-vietnam'],
    ['cow', '315', '1950', 'czechoslovakia'],
    ['cow', '316', '1993-01-01', 'czechia'],
    ['cow', '317', '1993-01-01', 'slovakia'],
    ['iso2', 'CS', '1980', 'czechoslovakia'],
    ['iso2', 'CS', '1998', null],
    ['iso2', 'CS', '2004', 'yugoslavia'],
    ['cow', '325', '1859', 'sardinia'],
    ['cow', '730', '1900', 'korea-before-1910'],
    ['gw', '711', '1950-01-01', 'tibet-before-1951'],
    ['name', 'Tibet', '2022', null],
    ['iso3', 'SRB', '1999-03-24', 'yugoslavia'],
    ['cameo', 'SRB', '1999-03-24', 'yugoslavia'],
    ['cameo', 'CZE', '1985-06-01', 'czechoslovakia'],
    ['iso3', 'ARE', '1962', null],
    ['iso3', 'ARE', '1971-12', 'united-arab-emirates'],
    ['iso2', 'NA', '1985-12', null],
    ['iso3', 'EAZ', '2020', null],
    ['name', 'Czechoslovakia', '1993-09', null],
    ['iso3', 'PRU', '1880', null],
    ['name', 'Yemen Arab Republic', '1990-12', 'yemen'],
    ['name', 'Russian Federation', '1983', 'soviet-union'],
    ['cameo', 'KSV', '2010', 'kosovo'],
  ])('%s %s on %s is that of %s', (scheme, code, day, slug) => {
    expect(whose(scheme, code, day)).toBe(slug);
  });
});

describe('a code with one holder', () => {
  test.each<[Scheme, string, string, string]>([
    ['cow', '625', '1980', 'sudan'],
    ['cow', '626', '2012', 'south-sudan'],
    ['isoNumeric', '736', '2000', 'sudan'],
    ['cow', '530', '1980', 'ethiopia'],
    ['cow', '531', '1995', 'eritrea'],
    ['isoNumeric', '230', '1980', 'ethiopia'],
    ['iso2', 'NA', '1995', 'namibia'],
    ['isoNumeric', '4', '2003', 'afghanistan'],
    ['cameo', 'ROM', '1995', 'romania'],
    ['cameo', 'TMP', '2003', 'timor-leste'],
    ['cameo', 'FRA', '2003', 'france'],
    ['gw', '970', '2000', 'kiribati'],
    ['cow', '970', '2000', 'nauru'],
    ['name', 'Bosnia & Herzegovina', '2000', 'bosnia-and-herzegovina'],
    ['name', 'Moldova, Republic of', '2000', 'moldova'],
    ['name', 'Côte d’Ivoire', '2000', 'cote-d-ivoire'],
    ['name', 'St. Lucia', '2000', 'saint-lucia'],
    ['name', 'The Gambia', '2000', 'gambia'],
    ['wikidata', 'Q1246', '2022', 'kosovo'],
    ['iso3', 'EUU', '2005', 'european-union'],
  ])('%s %s on %s is that of %s', (scheme, code, day, slug) => {
    expect(whose(scheme, code, day)).toBe(slug);
  });

  test('a region of CAMEO is nobody', () => {
    expect(empty.find('cameo', 'AFR', '2019-10-24')).toEqual({ unknown: 'cameo AFR', what: 'region' });
  });

  test('a name that nothing knows is told as it was written', () => {
    expect(empty.find('name', 'Republic of Nowhere', '2022')).toEqual({ unknown: 'Republic of Nowhere' });
  });
});

describe('a name as tables write it', () => {
  test.each([
    ['DPR Korea', 'north-korea'],
    ['Congo, Dem. Rep.', 'democratic-republic-of-the-congo'],
    ['Micronesia, Fed. Sts.', 'micronesia'],
    ['Holy See (Vatican City State)', 'holy-see'],
    ['Burma/Myanmar', 'myanmar'],
    ['Taiwan, Province of China', 'taiwan'],
    ['Formosa', 'taiwan'],
    ['Palestinian Authority', 'palestine'],
    ['Palestinian Territory, Occupied', 'palestine'],
    ['United Nations', 'un'],
    ['Republic of Poland', 'poland'],
    ['State of Israel', 'israel'],
    ['Swiss Confederation', 'switzerland'],
    ['Republic of North Macedonia', 'north-macedonia'],
    ['Republic of Yemen', 'yemen'],
    ['Italian Republic', 'italy'],
    ['Republic of Italy', 'italy'],
    ['the Hashemite Kingdom of Jordan', 'jordan'],
    ['Congo, Rep.', 'republic-of-the-congo'],
    ['Korea, Dem. People’s Rep.', 'north-korea'],
    ['Lao PDR', 'laos'],
    ['U.S.A.', 'united-states'],
    ['République française', 'france'],
    ['Deutschland', 'germany'],
    ['Österreich', 'austria'],
    ['日本', 'japan'],
    ['Россия', 'russia'],
    ['Slovak Republic', 'slovakia'],
  ])('%s is %s', (name, slug) => {
    expect(whose('name', name, '2010')).toBe(slug);
  });
});

describe('a person of the graph', () => {
  const person = (id: string, name: string, more: Partial<StoredPerson> = {}) =>
    storedActor(id, { kind: null, name, person: { isImported: true, affiliation: 'japan', offices: [], ...more } });
  const office = (
    belongsTo: string,
    since: string | null,
    until: string | null = null,
    attestedOn: string | null = null,
  ) => ({
    belongsTo,
    since,
    until,
    attestedOn,
  });
  const find = (stored: readonly StoredActor[], name: string, actor?: string, day = '2014-05-01') =>
    crosswalkOf(stored).personFor(name, day, actor);

  test('is found by the full name, and speaks for whom it is affiliated with', () => {
    expect(find([person('ministers--one', 'A. Person')], 'A Person')).toEqual({
      actor: 'japan',
      official: 'ministers--one',
    });
  });

  test('speaks for the holder of the office of the day', () => {
    const one = person('one', 'A Person', { offices: [office('un', '2012', '2014'), office('china', '2014', null)] });
    expect(find([one], 'A Person')).toEqual({ actor: 'china', official: 'one' });
    expect(find([one], 'A Person', undefined, '2013')).toEqual({ actor: 'un', official: 'one' });
    expect(find([one], 'A Person', undefined, '2011')).toEqual({ actor: 'japan', official: 'one' });
  });

  test('is not found by a surname alone, and is no actor of that name', () => {
    const stored = [person('archigos--l1', 'Person')];
    expect(find(stored, 'Person')).toBeUndefined();
    expect(crosswalkOf(stored).find('name', 'Person', '2014')).toEqual({ unknown: 'Person' });
  });

  test('of a name that two have is nobody, but their state is known if it is one', () => {
    const both = [person('ministers--one', 'A Person'), person('ungd--other', 'A Person')];
    expect(find(both, 'A Person')).toEqual({ actor: 'japan', official: null });
    const apart = [person('ministers--one', 'A Person'), person('ungd--other', 'A Person', { affiliation: 'china' })];
    expect(find(apart, 'A Person')).toBeUndefined();
    expect(find(apart, 'A Person', 'china')).toEqual({ actor: 'china', official: 'ungd--other' });
  });

  test('of the seeds comes before one of an import', () => {
    const own = person('a-person', 'A Person', { isImported: false });
    expect(find([person('ministers--one', 'A Person'), own], 'A Person')).toEqual({
      actor: 'japan',
      official: 'a-person',
    });
  });

  test('of another state is not meant by a row that gives the state', () => {
    expect(find([person('one', 'A Person')], 'A Person', 'china')).toBeUndefined();
  });

  test('is found by the first and the last word with the state and the day', () => {
    const one = person('one', 'Ada Person', { offices: [office('japan', '2010', '2015')] });
    expect(find([one], 'Ada Maria Person', 'japan')).toEqual({ actor: 'japan', official: 'one' });
    expect(find([one], 'Ada Maria Person', 'japan', '2015-01-01')).toBeUndefined();
    expect(find([one], 'Ada Maria Person', 'china')).toBeUndefined();
    expect(find([one], 'Ada Maria Person')).toBeUndefined();
  });

  test('in an office that is only attested is found so in that year alone', () => {
    const one = person('one', 'Ada Person', { offices: [office('japan', null, null, '2014-09')] });
    expect(find([one], 'Ada Maria Person', 'japan')).toEqual({ actor: 'japan', official: 'one' });
    expect(find([one], 'Ada Maria Person', 'japan', '2016')).toBeUndefined();
  });

  test('is not chosen between two with the same first and last word', () => {
    const held = { offices: [office('japan', '2010')] };
    const both = [person('one', 'Ada Person', held), person('two', 'Ada X. Person', held)];
    expect(find(both, 'Ada Maria Person', 'japan')).toEqual({ actor: 'japan', official: null });
  });
});

describe('a part of an actor', () => {
  test.each([
    ['European Commission', '2014', 'european-union'],
    ['UN Security Council', '2014', 'un'],
    ['Federica Mogherini', '2014-11-01', 'european-union'],
    ['Federica Mogherini', '2014-10-31', null],
    ['Federica Mogherini', '2019-12-01', null],
    ['Shinzo Abe', '2014', 'japan'],
  ])('%s acts on %s for %s', (name, day, slug) => {
    expect(whose('part', name, day)).toBe(slug);
    expect(whose('name', name, day)).toBeNull();
  });
});

describe('a name that is none of an actor', () => {
  test.each([
    ['Middle East', 'region'],
    ['Crimea', 'territory'],
    ['Turkish Kurds', 'people'],
    ['Unspecified Actor', 'nobody'],
  ])('%s is told to be a %s', (name, what) => {
    expect(empty.find('name', name, '2014')).toEqual({ unknown: name, what });
  });
});

describe('the seat of China in the United Nations', () => {
  test.each([
    ['1947-09', 'CHN'],
    ['1950', 'TWN'],
    ['1971-09', 'TWN'],
    ['1971-10', 'TWN'],
    ['1971-10-24', 'TWN'],
    ['1971-10-25', 'CHN'],
    ['1972', 'CHN'],
  ])('was on %s that of %s', (day, iso3) => {
    expect(unSeat('CHN', day)).toBe(iso3);
  });

  test('is no matter of another code', () => {
    expect(unSeat('JPN', '1960')).toBe('JPN');
  });
});

describe('actors of the graph', () => {
  test('a state of the graph is told apart from one to be made', () => {
    const crosswalk = crosswalkOf([storedActor('japan', { iso3: 'JPN', aliases: ['Tokyo'] })]);
    expect(crosswalk.find('cow', '740', '1980')).toEqual({ stored: 'japan' });
    expect(crosswalk.find('name', 'Tokyo', '1980')).toEqual({ stored: 'japan' });
    expect(crosswalk.find('cow', '732', '1980')).toMatchObject({ listed: { id: 'south-korea', iso3: 'KOR' } });
  });

  test('a state is known by its ISO code where its id is another', () => {
    const crosswalk = crosswalkOf([storedActor('ottoman-empire', { iso3: 'TUR' })]);
    expect(crosswalk.find('cow', '640', '1980')).toEqual({ stored: 'ottoman-empire' });
  });

  test('a state that an earlier import made is known again', () => {
    const crosswalk = crosswalkOf([storedActor('crosswalk--yugoslavia', { kind: 'former_state' })]);
    expect(crosswalk.find('cow', '345', '1980')).toEqual({ stored: 'crosswalk--yugoslavia' });
  });

  test('an actor that is in no table is found by its own names and codes', () => {
    const crosswalk = crosswalkOf([
      storedActor('sco', { name: 'Shanghai Cooperation Organisation', wikidata: 'Q485207' }),
    ]);
    expect(crosswalk.find('name', 'Shanghai Cooperation Organisation', '2005')).toEqual({ stored: 'sco' });
    expect(crosswalk.find('wikidata', 'Q485207', '2005')).toEqual({ stored: 'sco' });
  });

  test('an alias that two actors share is nobody', () => {
    const stored = [storedActor('one', { aliases: ['The Bloc'] }), storedActor('two', { aliases: ['The Bloc'] })];
    expect(crosswalkOf(stored).find('name', 'The Bloc', '2005')).toEqual({ unknown: 'The Bloc' });
  });

  test('an alias never takes a name away from the one whose name it is', () => {
    const crosswalk = crosswalkOf([storedActor('one', { aliases: ['France'] })]);
    expect(crosswalk.find('name', 'France', '2005')).toMatchObject({ listed: { id: 'france' } });
  });
});

test('a source of days is one of the lists that the README names, or has an address', () => {
  const holders = tables.sharedCodes.flatMap((shared) => shared.holders);
  const sources = [...tables.actors, ...tables.parts, ...holders].flatMap(({ source }) => source ?? []);
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((source) => !/^(?:COW 2016|GW 2017)(?:, |$)|^https?:\/\//.test(source))).toEqual([]);
});
