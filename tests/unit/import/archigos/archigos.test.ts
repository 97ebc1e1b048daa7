import { describe, expect, test } from 'vitest';
import { archigos } from '../../../../src/import/archigos/archigos.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const cells = {
  obsid: 'JPN-1901',
  gwcode: '740',
  leadid: 'aa-1',
  leader: 'Somebody',
  startdate: '1901-06-02',
  enddate: '1906-01-07',
  entry: 'Regular',
  exit: 'Regular',
  exitcode: 'Regular',
};

const spell = (given: Record<string, string> = {}): GivenRow => ['leaders', { ...cells, ...given }];

describe('a leader', () => {
  test('is an official with an office for each spell, the earliest first', () => {
    const { of } = readSet(archigos, [
      spell({
        obsid: 'JPN-1908',
        startdate: '1908-07-14',
        enddate: '1911-08-30',
        exit: 'Irregular',
        exitcode: 'Popular Protest',
      }),
      spell(),
    ]);
    expect(of('officials')).toMatchObject([
      { id: 'archigos--aa-1', name: 'Somebody', affiliation: 'crosswalk--japan' },
    ]);
    expect(of('officials')[0]?.offices.map(({ id, since, until, note }) => [id, since, until, note])).toEqual([
      ['archigos--aa-1--jpn-1901', '1901-06-02', '1906-01-07', 'Entry: Regular. Exit: Regular.'],
      ['archigos--aa-1--jpn-1908', '1908-07-14', '1911-08-30', 'Entry: Regular. Exit: Irregular (Popular Protest).'],
    ]);
  });

  test('still in office is attested on the last day covered, and nothing is known of later days', () => {
    const [leader] = readSet(archigos, [
      spell({ startdate: '2012-12-26', enddate: '2015-12-31', exit: 'Still in Office' }),
    ]).of('officials');
    expect(leader?.offices).toMatchObject([
      {
        until: null,
        attestedOn: '2015-12-31',
        lastCovered: '2015-12-31',
        note: 'Entry: Regular. In power on 2015-12-31, where the data end.',
      },
    ]);
  });

  test('of a number that passed to another state leads both', () => {
    const [leader] = readSet(archigos, [
      spell({ obsid: 'GFR-1982', gwcode: '260', startdate: '1982-10-01', enddate: '1998-10-27' }),
    ]).of('officials');
    expect(leader?.affiliation).toBe('crosswalk--germany');
    expect(leader?.offices.map(({ belongsTo, since, until }) => [belongsTo, since, until])).toEqual([
      ['crosswalk--west-germany', '1982-10-01', '1990-10-03'],
      ['crosswalk--germany', '1990-10-03', '1998-10-27'],
    ]);
  });

  test('of nobody that is known is left out', () => {
    expect(readSet(archigos, [spell({ gwcode: '999' })]).outcomes.map(wordOf)).toEqual([
      'left out: the actor is unknown (gw 999)',
    ]);
  });
});

describe('a spell', () => {
  test.each([
    [{ gwcode: 'JPN' }, '"gwcode" is "JPN"; expected the number of a state.'],
    [{ leadid: '' }, '"leadid" is ""; expected the id of a leader.'],
    [{ leader: ' ' }, '"leader" is " "; expected a name.'],
    [{ startdate: '1901-06' }, '"startdate" is "1901-06"; expected a day as YYYY-MM-DD.'],
    [{ enddate: '1906-02-30' }, '"enddate" is "1906-02-30"; expected a day as YYYY-MM-DD.'],
    [{ enddate: '1900-01-01' }, 'It ends on 1900-01-01, before it begins on 1901-06-02.'],
  ])('is rejected where a value means nothing: %o', (given, message) => {
    expect(readSet(archigos, [spell(given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('is told once', () => {
    expect(readSet(archigos, [spell(), spell(), spell({ leader: 'Ito' })]).outcomes.map(wordOf)).toEqual([
      'used',
      'left out: the row repeats an earlier one',
      'rejected: "obsid" is "JPN-1901" as in leaders.csv:2, but other cells differ.',
    ]);
  });
});

test('the table of the authors has the numbers of Gleditsch and Ward in another column', () => {
  const { gwcode: ccode, ...rest } = cells;
  const published = readSet(archigos, [['published', { ...rest, ccode }]]);
  expect(published.of('officials')).toEqual(readSet(archigos, [spell()]).of('officials'));
});
