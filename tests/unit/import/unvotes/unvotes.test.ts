import { describe, expect, test } from 'vitest';
import { unvotes } from '../../../../src/import/unvotes/unvotes.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const rollCall = (given: Record<string, string> = {}): GivenRow => [
  'roll-calls',
  {
    rcid: '9900',
    session: '70',
    date: '2015-11-05',
    unres: 'R/70/900',
    short: 'A TEST',
    descr: 'On  a\ttest',
    ...given,
  },
];
const vote = (given: Record<string, string> = {}): GivenRow => [
  'votes',
  { rcid: '9900', country: 'Japan', country_code: 'JP', vote: 'yes', ...given },
];

describe('a roll call', () => {
  test('is kept with the issues that the set lists for it', () => {
    const issue: GivenRow = ['issues', { rcid: '9900', short_name: 'nu' }];
    expect(readSet(unvotes, [issue, rollCall({ importantvote: '1', amend: '0' })]).of('roll-calls')).toEqual([
      {
        id: 'unvotes--9900',
        session: 70,
        date: '2015-11-05',
        resolution: 'R/70/900',
        title: 'A TEST',
        description: 'On a test',
        important: true,
        amendment: false,
        paragraph: null,
        issues: ['nu'],
      },
    ]);
  });

  test('takes time in proportion to the issues listed for it', () => {
    const issue: GivenRow = ['issues', { rcid: '9900', short_name: 'nu' }];
    const begun = performance.now();
    const { of } = readSet(unvotes, [...Array.from({ length: 200_000 }, () => issue), rollCall()]);
    expect(of('roll-calls')[0]).toMatchObject({ issues: expect.objectContaining({ length: 200_000 }) });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('is dated to the month where the set often gives a wrong day', () => {
    const { of } = readSet(unvotes, [rollCall({ session: '58', date: '2003-12-03' })]);
    expect(of('roll-calls').map(({ date }) => date)).toEqual(['2003-12']);
  });

  test.each([
    [{ date: '2015-02-30' }, '"date" is "2015-02-30"; expected a day as YYYY-MM-DD.'],
    [{ session: 'x' }, '"session" is "x"; expected the number of a session.'],
    [{ amend: '2' }, '"amend" is "2"; expected 0, 1 or nothing.'],
  ])('with %o is rejected', (given, message) => {
    expect(readSet(unvotes, [rollCall(given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('has one row', () => {
    const rows = [rollCall(), rollCall(), rollCall({ unres: 'R/1' })];
    const [, second, third] = readSet(unvotes, rows).outcomes.map(wordOf);
    expect(second).toBe('left out: the row repeats an earlier one');
    expect(third).toBe('rejected: "rcid" is "9900" as in roll-calls.csv:2, but other cells differ.');
  });
});

describe('a vote', () => {
  test('is an edge from the member to the roll call', () => {
    expect(readSet(unvotes, [rollCall(), vote({ vote: 'abstain' })]).of('ballots')).toEqual([
      { rollCall: 'unvotes--9900', actor: 'crosswalk--japan', choice: 'abstain' },
    ]);
  });

  test('of a member without a code is found by name, as of the day', () => {
    const early = rollCall({ session: '40', date: '1985-11-07' });
    const german = vote({ country: 'Federal Republic of Germany', country_code: '' });
    const russian = vote({ country: 'Russia', country_code: 'RU' });
    const { of } = readSet(unvotes, [early, german, russian]);
    expect(of('ballots').map(({ actor }) => actor)).toEqual(['crosswalk--west-germany', 'crosswalk--soviet-union']);
  });

  test.each([
    ['1985-11-07', 'Federal Republic of Germany', 'NA', 'crosswalk--west-germany'],
    ['1985-11-07', 'Yemen Arab Republic', 'NA', 'crosswalk--north-yemen'],
    ['1990-12-07', 'Yemen Arab Republic', '', 'crosswalk--yemen'],
    ['1995-11-07', 'Namibia', 'NA', 'crosswalk--namibia'],
    ['1971-12-07', 'United Arab Emirates', 'AE', 'crosswalk--united-arab-emirates'],
  ])('on %s of %s with the code "%s" is that of %s', (date, country, country_code, actor) => {
    const early = rollCall({ session: '40', date });
    expect(readSet(unvotes, [early, vote({ country, country_code })]).of('ballots')).toMatchObject([{ actor }]);
  });

  test('of a name nobody is known by is left out, with the name', () => {
    const [, outcome] = readSet(unvotes, [rollCall(), vote({ country: 'Freedonia', country_code: '' })]).outcomes;
    expect(wordOf(outcome)).toBe('left out: the actor is unknown (Freedonia)');
  });

  test.each([
    [{ rcid: '1' }, '"rcid" is "1"; expected the number of a roll call.'],
    [{ vote: 'perhaps' }, '"vote" is "perhaps"; expected yes, abstain or no.'],
    [{ country: 'France' }, 'The code "JP" means "japan" on that day and the name "France" means "france".'],
  ])('with %o is rejected', (given, message) => {
    const [, outcome] = readSet(unvotes, [rollCall(), vote(given)]).outcomes;
    expect(wordOf(outcome)).toBe(`rejected: ${message}`);
  });

  test('is cast once', () => {
    const outcomes = readSet(unvotes, [rollCall(), vote(), vote({ country: 'Nippon' })]).outcomes.map(wordOf);
    expect(outcomes).toEqual(['used', 'used', 'rejected: "Nippon" already has a vote in the roll call "9900".']);
  });
});
