import { describe, expect, test } from 'vitest';
import { undl } from '../../../../src/import/undl/undl.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';
import { runSet } from '../run-set.ts';

const row = (given: Record<string, string> = {}): GivenRow => [
  'votes',
  {
    undl_id: '990001',
    ms_code: 'JPN',
    ms_name: 'JAPAN',
    ms_vote: 'Y',
    date: '2024-12-02',
    resolution: 'A/RES/79/900',
    title: 'A  test',
    agenda_title: 'TESTS.',
    subjects: 'TESTING|NUCLEAR TESTS ',
    total_yes: '2',
    total_no: '1',
    total_abstentions: '0',
    total_non_voting: '190',
    total_ms: '193',
    ...given,
  },
];

describe('a roll call of the library', () => {
  test('is made once, with its sums, by the first member that voted', () => {
    const set = readSet(undl, [
      row({ ms_vote: 'X', ms_code: 'FRA', ms_name: 'FRANCE' }),
      row(),
      row({ ms_vote: 'N', ms_code: 'USA', ms_name: 'UNITED STATES' }),
      row({ ms_vote: 'A', ms_code: 'IND', ms_name: 'INDIA' }),
    ]);
    expect(set.of('roll-calls')).toEqual([
      {
        id: 'undl--990001',
        session: 79,
        date: '2024-12-02',
        resolution: 'A/RES/79/900',
        title: 'A test',
        description: 'TESTS.',
        inFavour: 2,
        against: 1,
        abstained: 0,
        absent: 190,
        issues: ['TESTING', 'NUCLEAR TESTS'],
      },
    ]);
    expect(set.of('ballots').map(({ actor, choice }) => [actor, choice])).toEqual([
      ['crosswalk--japan', 'yes'],
      ['crosswalk--united-states', 'no'],
      ['crosswalk--india', 'abstain'],
    ]);
    expect(set.outcomes.map(wordOf)[0]).toBe(
      'left out: the member did not vote; the roll call has the number of those who did not',
    );
  });

  test.each([
    [{ session: '10emsp', resolution: 'A/RES/ES-10/900' }, null],
    [{ session: '33', resolution: 'A/RES/33/900' }, 33],
    [{ resolution: 'S/RES/9900' }, null],
  ])('of %o has the session %s', (given, session) => {
    expect(readSet(undl, [row(given)]).of('roll-calls')).toMatchObject([{ session }]);
  });
});

describe('a vote of the library', () => {
  test.each([
    ['1955-01-01', 'SUN', 'USSR', 'crosswalk--soviet-union'],
    ['1960-01-01', 'CHN', 'CHINA', 'crosswalk--taiwan'],
    ['1980-01-01', 'CHN', 'CHINA', 'crosswalk--china'],
    ['1980-01-01', 'DDR', 'GERMAN DEMOCRATIC REPUBLIC', 'crosswalk--east-germany'],
    ['2024-01-01', 'TUR', 'TÜRKİYE', 'crosswalk--turkey'],
  ])('on %s of %s, %s, is that of %s', (date, ms_code, ms_name, actor) => {
    expect(readSet(undl, [row({ date, ms_code, ms_name })]).of('ballots')).toMatchObject([{ actor }]);
  });

  test('is cast once: a repeated row is left out, another vote is rejected', () => {
    const [, again, other] = readSet(undl, [row(), row(), row({ ms_vote: 'N' })]).outcomes.map(wordOf);
    expect(again).toBe('left out: the row repeats an earlier one');
    expect(other).toBe('rejected: "JAPAN" already has another vote in the roll call "990001".');
  });

  test.each([
    [{ ms_vote: 'Q' }, '"ms_vote" is "Q"; expected Y, N, A, X, NV or nothing.'],
    [{ date: '2024' }, '"date" is "2024"; expected a day as YYYY-MM-DD.'],
    [{ total_no: 'one' }, '"total_no" is "one"; expected a number, or nothing.'],
    [{ ms_name: 'FRANCE' }, 'The code "JPN" means "japan" on that day and the name "FRANCE" means "france".'],
  ])('with %o is rejected', (given, message) => {
    expect(readSet(undl, [row(given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('is rejected where the sums of its roll call are not those of earlier rows', () => {
    const [, second] = readSet(undl, [row(), row({ ms_code: 'FRA', ms_name: 'FRANCE', total_yes: '3' })]).outcomes;
    expect(wordOf(second)).toBe(
      'rejected: The roll call "990001" has another date, resolution or sum in earlier rows.',
    );
  });
});

describe('files of the library', () => {
  const header = 'undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,meeting';
  const sums = 'total_yes,total_no,total_abstentions,total_non_voting,total_ms';

  test('of both bodies are read together, whatever columns each has beside', async () => {
    const { records } = await runSet(undl, {
      'ga.csv': `${header},session,title,agenda_title,subjects,${sums}\n1,JPN,JAPAN,Y,2024-12-02,A/RES/79/1,A/79/L.1,A/79/PV.1,79,"One, two",AGENDA,TESTS,1,0,0,192,193\n`,
      'sc.csv': `${header},permanent_member,description,modality,${sums}\n2,FRA,FRANCE,A,2024-12-03,S/RES/9900,,S/PV.1,True,On peace,vote,14,0,1,0,15\n`,
    });
    const calls = records.flatMap(({ made }) => (made.noun === 'roll-calls' ? [made.record] : []));
    expect(calls.map(({ resolution, title, session, absent }) => [resolution, title, session, absent])).toEqual([
      ['A/RES/79/1', 'One, two', 79, 192],
      ['S/RES/9900', 'On peace', null, 0],
    ]);
  });
});
