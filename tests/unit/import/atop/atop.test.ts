import { describe, expect, test } from 'vitest';
import { atop } from '../../../../src/import/atop/atop.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const none = { phase: '0', defense: '0', offense: '0', neutral: '0', nonagg: '0', consul: '0', defcoloc: '0' };

/** A row of the member file from its days, written 1955-05-14 or 0. */
function member(
  atopid: string,
  state: string,
  since: string,
  until: string,
  more: Record<string, string> = {},
): GivenRow {
  const [yrent = '', moent = '', dayent = ''] = since.split('-').map((part) => part.replace(/^0(?=\d)/, ''));
  const [yrexit = '', moexit = yrexit === '0' ? '0' : '', dayexit = moexit === '0' ? '0' : ''] = until
    .split('-')
    .map((part) => part.replace(/^0(?=\d)/, ''));
  return ['members', { ...none, atopid, member: state, yrent, moent, dayent, yrexit, moexit, dayexit, ...more }];
}

const alliance = (atopid: string, more: Record<string, string> = {}): GivenRow => ['alliances', { atopid, ...more }];

describe('an alliance', () => {
  const { of, outcomes } = readSet(atop, [
    member('9001', '2', '1960-01-19', '0', { defense: '1', consul: '1' }),
    member('9001', '740', '1960-01-19', '0', { consul: '1' }),
    alliance('9001', { cowid: '77', length: '120' }),
  ]);
  const [pact] = of('pacts');

  test('becomes one pact, told by what its members owe', () => {
    expect(outcomes.map(wordOf)).toEqual(['used', 'used', 'used']);
    expect(pact).toMatchObject({
      id: 'atop--9001',
      name: 'Defence pact of Japan and United States, 1960',
      type: 'defence_treaty',
      termYears: 10,
      identifiers: [
        { scheme: 'atop', value: '9001' },
        { scheme: 'cow_alliance', value: '77' },
      ],
      sources: ['atop--source'],
    });
  });

  test('binds by each duty the members that owe it', () => {
    expect(pact?.obligations?.map(({ kind, binds, mutual }) => [kind, binds, mutual])).toEqual([
      ['defence', ['crosswalk--united-states'], false],
      ['consultation', ['crosswalk--japan', 'crosswalk--united-states'], true],
    ]);
  });

  test('with an end of 0 has none, and is attested on the last day covered', () => {
    expect(pact?.inForce).toEqual([
      {
        since: '1960-01-19',
        until: null,
        attestedOn: '2016-12-31',
        lastCovered: '2016-12-31',
        certain: false,
      },
    ]);
    expect(pact).toMatchObject({ status: null, note: 'In force on 2016-12-31, where the data end.' });
  });

  test('says of a party only the days that are not those of the pact', () => {
    const [ended] = readSet(atop, [
      member('9002', '339', '1955-05-14', '1968-09-12'),
      member('9002', '290', '1955-05-14', '1991-07-01'),
    ]).of('pacts');
    expect(ended?.parties.map(({ actor, since, until }) => [actor, since, until])).toEqual([
      ['crosswalk--albania', null, '1968-09-12'],
      ['crosswalk--poland', null, null],
    ]);
    expect(ended?.status).toBe('terminated');
  });

  test('without a row of its own is made of its members', () => {
    expect(readSet(atop, [member('9003', '220', '1900', '1905')]).of('pacts')).toMatchObject([{ id: 'atop--9003' }]);
  });

  test('none of whose members is known is left out', () => {
    const { outcomes } = readSet(atop, [member('9004', '8152', '1874-03-15', '1883-08-25'), alliance('9004')]);
    expect(outcomes.map(wordOf)).toEqual([
      'left out: the actor is unknown (cow 8152)',
      'left out: no member of the alliance is known (9004)',
    ]);
  });
});

describe('the days of a member', () => {
  test('are as exact as their cells', () => {
    const [pact] = readSet(atop, [
      member('9005', '200', '1844-06', '1846-06-29'),
      member('9005', '220', '1844', '1845'),
    ]).of('pacts');
    expect(pact?.inForce).toEqual([{ since: '1844', until: '1846-06-29', certain: true }]);
    expect(pact?.parties.map(({ since }) => since)).toEqual([null, '1844-06']);
  });

  test('pass to another state where its number did', () => {
    const [pact] = readSet(atop, [
      member('9006', '365', '1971-08-09', '1993-01-28'),
      member('9006', '750', '1971-08-09', '1993-01-28'),
    ]).of('pacts');
    expect(pact?.parties.map(({ actor, since, until }) => [actor, since, until])).toEqual([
      ['crosswalk--india', null, null],
      ['crosswalk--soviet-union', null, '1991-12-26'],
      ['crosswalk--russia', '1991-12-26', null],
    ]);
  });

  test('are joined over phases, which the note tells', () => {
    const [pact] = readSet(atop, [
      member('9007', '211', '1949-04-04', '1951-06-19', { phase: '1', defense: '1' }),
      member('9007', '211', '1951-06-19', '0', { phase: '2', consul: '1' }),
    ]).of('pacts');
    expect(pact?.inForce).toHaveLength(1);
    expect(pact?.note).toContain(
      'Phase 1, from 1949-04-04 to 1951-06-19: defence. Phase 2, from 1951-06-19: consultation.',
    );
  });

  test('may lie in two stretches, each of which makes a party where the pact itself went on', () => {
    const [pact] = readSet(atop, [
      member('9008', '651', '1945-03-22', '1979-03-31'),
      member('9008', '651', '1989-05-22', '0'),
      member('9008', '645', '1945-03-22', '0'),
    ]).of('pacts');
    expect(pact?.parties.map(({ actor, since, until }) => [actor, since, until])).toEqual([
      ['crosswalk--egypt', null, '1979-03-31'],
      ['crosswalk--iraq', null, null],
      ['crosswalk--egypt', '1989-05-22', null],
    ]);
    expect(pact?.name).toBe('Alliance of Egypt and Iraq, 1945');
  });

  test('of a state that came back are bound by one obligation, with all the others', () => {
    const bound = { defense: '1' };
    const [pact] = readSet(atop, [
      member('9008', '651', '1945-03-22', '1979-03-31', bound),
      member('9008', '651', '1989-05-22', '0', bound),
      member('9008', '645', '1945-03-22', '0', bound),
    ]).of('pacts');
    expect(pact?.obligations).toMatchObject([{ binds: ['crosswalk--egypt', 'crosswalk--iraq'], mutual: true }]);
  });

  test('are covered to the last year of the file where it is later than the oldest release', () => {
    const [pact] = readSet(atop, [
      member('9008', '651', '1945-03-22', '0'),
      member('9008', '645', '2017-02-01', '2018-03-01'),
    ]).of('pacts');
    expect(pact?.inForce).toMatchObject([{ until: null, attestedOn: '2018-12-31', lastCovered: '2018-12-31' }]);
  });

  test('make two periods where nobody was a member between them', () => {
    const [pact] = readSet(atop, [
      member('9009', '300', '1820-05-15', '1848-03-31'),
      member('9009', '300', '1850-11-29', '1866-06-15'),
    ]).of('pacts');
    expect(pact?.inForce?.map(({ since, until }) => [since, until])).toEqual([
      ['1820-05-15', '1848-03-31'],
      ['1850-11-29', '1866-06-15'],
    ]);
    expect(pact?.parties).toHaveLength(1);
  });
});

describe('a row that is wrong', () => {
  test.each<[GivenRow, string]>([
    [member('x', '2', '1960', '0'), '"atopid" is "x"; expected the number of an alliance.'],
    [member('9010', 'USA', '1960', '0'), '"member" is "USA"; expected the number of a state.'],
    [member('9010', '2', '1960-13', '0'), '"yrent" is "1960"; expected the year of a day of the calendar.'],
    [member('9010', '2', '1960-02-30', '0'), '"yrent" is "1960"; expected the year of a day of the calendar.'],
    [member('9010', '2', '1960', '1955'), 'It ends in 1955, before it begins in 1960.'],
    [member('9010', '2', '1960', '0', { nonagg: '7' }), '"nonagg" is "7"; expected 0 or 1.'],
    [alliance('9010', { length: 'ten' }), '"length" is "ten"; expected a number of months, or nothing.'],
    [['dyads', { ccode1: '2', ccode2: '', year: '1990' }], '"ccode2" is ""; expected a number.'],
  ])('is rejected', (row, message) => {
    expect(readSet(atop, [row]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('is a second row of one alliance', () => {
    const again = alliance('9011', { length: '12' });
    const { outcomes } = readSet(atop, [member('9011', '2', '1960', '0'), alliance('9011'), again]);
    expect(wordOf(outcomes[2])).toBe('rejected: "atopid" is "9011" as in alliances.csv:3, but other cells differ.');
  });
});

describe('a dyad', () => {
  const members = [member('9012', '2', '1960-01-19', '1970'), member('9012', '740', '1962-01-01', '0')];
  const dyad = (year: string): GivenRow => ['dyads', { ccode1: '2', ccode2: '740', year }];

  test('adds nothing to its members', () => {
    expect(wordOf(readSet(atop, [...members, dyad('1965')]).outcomes[2])).toBe(
      'left out: the member file has the same fact',
    );
  });

  test('that its members do not bear out is counted apart', () => {
    expect(wordOf(readSet(atop, [...members, dyad('1961')]).outcomes[2])).toBe(
      'left out: the member file has no alliance of the two states in that year (2 and 740)',
    );
  });
});
