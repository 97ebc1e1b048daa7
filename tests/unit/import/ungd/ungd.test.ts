import { describe, expect, test } from 'vitest';
import { nameOf, titleOf } from '../../../../src/import/ungd/speaker.ts';
import { ungd } from '../../../../src/import/ungd/ungd.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const text = (iso3: string, year: number, words = 'Mr. President, ...'): GivenRow => [
  'texts',
  { iso3, session: String(year - 1945), year: String(year), text: words },
];

const speaker = (code: string, year: number, name: string, post = ''): GivenRow => [
  'speakers',
  {
    Year: String(year),
    Session: String(year - 1945),
    'ISO Code': code,
    Country: 'Nowhere',
    'Name of Person Speaking': name,
    Post: post,
  },
];

describe('a speech', () => {
  test('is one statement of its text and its speaker, without the words', () => {
    const { of, outcomes } = readSet(ungd, [
      text('JPN', 2010, 'x'.repeat(1234)),
      speaker('JPN', 2010, 'Mr. KAN ', 'Prime minister'),
    ]);
    expect(outcomes.map(wordOf)).toEqual(['used', 'used']);
    expect(of('statements')).toMatchObject([
      {
        id: 'ungd--65-jpn',
        date: '2010',
        datePrecision: 'year',
        actor: 'crosswalk--japan',
        officials: [{ official: 'ungd--speaker-jpn-kan', role: 'speaker' }],
        kind: 'speech',
        summary: 'Speech in the general debate of session 65.',
        language: 'en',
        length: 1234,
        note: null,
      },
    ]);
  });

  test('without a text says so', () => {
    const [statement] = readSet(ungd, [speaker('JPN', 1956, 'Mr. SHIGEMITSU')]).of('statements');
    expect(statement).toMatchObject({
      language: null,
      length: null,
      note: 'Known from the list of speakers; no text was given.',
    });
  });

  test('without a speaker has none', () => {
    expect(readSet(ungd, [text('JPN', 2010)]).of('statements')).toMatchObject([{ officials: [] }]);
  });

  test.each([
    ['CHN', 1948, 'crosswalk--china-before-1949'],
    ['CHN', 1970, 'crosswalk--taiwan'],
    ['CHN', 1971, 'crosswalk--taiwan'],
    ['CHN', 1972, 'crosswalk--china'],
    ['RUS', 1991, 'crosswalk--soviet-union'],
    ['RUS', 1992, 'crosswalk--russia'],
    ['DEU', 1973, 'crosswalk--west-germany'],
    ['DDR', 1973, 'crosswalk--east-germany'],
    ['DEU', 1991, 'crosswalk--germany'],
    ['YUG', 2005, 'crosswalk--yugoslavia'],
    ['SRB', 2006, 'crosswalk--serbia'],
    ['YMD', 1972, 'crosswalk--south-yemen'],
    ['YDYE', 1972, 'crosswalk--south-yemen'],
    ['YEM', 1972, 'crosswalk--north-yemen'],
    ['CSK', 1972, 'crosswalk--czechoslovakia'],
    ['EU', 2015, 'crosswalk--european-union'],
  ])('under %s in %i is made on behalf of %s', (code, year, actor) => {
    expect(readSet(ungd, [speaker(code, year, 'Mr. X')]).of('statements')).toMatchObject([{ actor }]);
  });

  test('is told apart from a second one of the same state and session', () => {
    const { of } = readSet(ungd, [speaker('IND', 1960, 'Mr. NEHRU'), speaker('IND', 1960, 'Mr. Krishna MENON ')]);
    expect(of('statements').map(({ id }) => id)).toEqual(['ungd--15-ind', 'ungd--15-ind-2']);
  });

  test('is not told twice', () => {
    const rows = [
      speaker('RUS', 1958, 'Mr. Gromyko'),
      speaker('RUS', 1958, 'Mr. GROMYKO '),
      text('IND', 1970),
      text('IND', 1970),
    ];
    expect(readSet(ungd, rows).outcomes.map(wordOf)).toEqual([
      'used',
      'left out: the list already has the speaker (13 rus)',
      'used',
      'left out: the speech already has a text (25 ind)',
    ]);
  });
});

describe('a row with a code and a name', () => {
  const given = (code: string, country: string, year: number, name = 'Mr. X'): GivenRow => {
    const [kind, cells] = speaker(code, year, name);
    return [kind, { ...cells, Country: country }];
  };

  test.each([
    ['POR', 'Portugal', 2016, 'crosswalk--portugal'],
    ['ARE', 'United Arab Republic', 1962, 'crosswalk--egypt'],
    ['TWN', 'China', 1960, 'crosswalk--taiwan'],
    ['RUS', 'Russian Federation', 1983, 'crosswalk--soviet-union'],
    ['DDR', 'Republica Federal Alemana', 1986, 'crosswalk--west-germany'],
    ['DEU', 'Germany Democratic Republic', 1986, 'crosswalk--east-germany'],
    ['SWE', 'Swaziland', 2001, 'crosswalk--eswatini'],
    ['CHE', 'Sweden', 2001, 'crosswalk--sweden'],
    ['AUS', 'Austria', 1960, 'crosswalk--australia'],
  ])('%s, %s in %i speaks for %s', (code, country, year, actor) => {
    expect(readSet(ungd, [given(code, country, year)]).of('statements')).toMatchObject([{ actor }]);
  });

  test('that mean two states is rejected with both', () => {
    const [outcome] = readSet(ungd, [given('JPN', 'France', 1999)]).outcomes;
    expect(wordOf(outcome)).toBe(
      'rejected: The code "JPN" means "japan" on that day and the name "France" means "france".',
    );
  });

  test('is corrected on the days of the correction alone', () => {
    const outcomes = readSet(ungd, [given('CHE', 'Sweden', 2001), given('CHE', 'Sweden', 2002)]).outcomes.map(wordOf);
    expect(outcomes[0]).toBe('used');
    expect(outcomes[1]).toContain('means "switzerland" on that day');
  });

  test('that mean nobody on that day is left out', () => {
    const [outcome] = readSet(ungd, [given('CSK', 'Czechoslovakia', 1993)]).outcomes;
    expect(wordOf(outcome)).toBe('left out: nobody had the name or the code on that day (Czechoslovakia)');
  });

  test('adds to the speech whose text has the right code', () => {
    const { of } = readSet(ungd, [text('SWE', 2001), given('CHE', 'Sweden', 2001, 'Anna Lindh')]);
    expect(of('statements').map(({ id, officials }) => [id, officials?.length])).toEqual([['ungd--56-swe', 1]]);
  });
});

describe('a speaker', () => {
  test('has one office for each time, the last of which tells the affiliation', () => {
    const [person] = readSet(ungd, [
      speaker('RUS', 1992, 'Kozyrev', 'Minister for Foregn Affairs'),
      speaker('RUS', 1990, 'KOZYREV'),
    ]).of('officials');
    expect(person).toMatchObject({
      id: 'ungd--speaker-rus-kozyrev',
      name: 'Kozyrev',
      affiliation: 'crosswalk--russia',
    });
    expect(person?.offices.map(({ id, title, attestedOn, belongsTo }) => [id, title, attestedOn, belongsTo])).toEqual([
      ['ungd--speaker-rus-kozyrev--45', 'Speaker in the general debate', '1990', 'crosswalk--soviet-union'],
      ['ungd--speaker-rus-kozyrev--47', 'Minister for Foreign Affairs', '1992', 'crosswalk--russia'],
    ]);
  });

  test('without a name is no person', () => {
    const { of } = readSet(ungd, [speaker('SGP', 2015, '')]);
    expect([of('officials').length, of('statements').length]).toEqual([0, 1]);
  });

  test.each([
    ['Mr. QIAN Qichen', 'QIAN Qichen'],
    ['Dr.  Abubaker Abdalla\n AL-QIRBI ', 'Abubaker Abdalla AL-QIRBI'],
    ['H.M. King FREDERIK IX ', 'King FREDERIK IX'],
    ['MRS. INDIRA GANDHI', 'INDIRA GANDHI'],
    ['Drnovsek', 'Drnovsek'],
  ])('written %j is named %j', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });

  test.each([
    [' PRIME MINISTER ', 'Prime Minister'],
    ['vice-President', 'Vice President'],
    ['', 'Speaker in the general debate'],
  ])('of the post %j has the title %j', (post, title) => {
    expect(titleOf(post)).toBe(title);
  });
});

describe('a row', () => {
  test('with a session that was not in its year is rejected', () => {
    const row: GivenRow = ['texts', { iso3: 'JPN', session: '65', year: '2011', text: 'x' }];
    expect(readSet(ungd, [row]).outcomes.map(wordOf)).toEqual(['rejected: Session "65" was not held in "2011".']);
  });

  test('without a text is rejected', () => {
    expect(readSet(ungd, [text('JPN', 2010, ' ')]).outcomes.map(wordOf)).toEqual([
      'rejected: "text" is " "; expected the text of a speech.',
    ]);
  });

  test('of nobody that is known is left out by its name', () => {
    expect(readSet(ungd, [speaker('', 1987, 'Mr. Maksoud')]).outcomes.map(wordOf)).toEqual([
      'left out: the actor is unknown (Nowhere)',
    ]);
  });
});
