import { describe, expect, test } from 'vitest';
import { mids } from '../../../../src/import/mids/mids.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

/** A row of the participants' file from its days, written 1902-05-17 and as exact as they are known. */
function part(state: string, side: string, since: string, until: string, given: Record<string, string> = {}): GivenRow {
  const [styear = '', stmon = '', stday = ''] = since.split('-').map((cell) => String(Number(cell)));
  const [endyear = '', endmon = '', endday = ''] = until.split('-').map((cell) => String(Number(cell)));
  const days = { styear, stmon, stday, endyear, endmon, endday };
  const coded = { sidea: side, orig: '1', hiact: '7', hostlev: '3', fatality: '0' };
  return ['participants', { dispnum: '9001', ccode: state, ...days, ...coded, ...given }];
}

const actsOf = (...rows: readonly GivenRow[]) => readSet(mids, rows).of('statements');

describe('a participant of a dispute', () => {
  test('did an act that is directed at the other side, in words for its codes', () => {
    const [act] = actsOf(part('740', '1', '1995-03-05', '1995-04-01'), part('710', '0', '1995-03-05', '1995-04-01'));
    expect(act).toMatchObject({
      id: 'mids--9001-740-1995-03-05',
      date: '1995-03-05',
      datePrecision: 'day',
      endDate: '1995-04-01',
      actor: 'crosswalk--japan',
      addressedTo: ['crosswalk--china'],
      kind: 'militarised_dispute',
      summary: 'Took part in militarised dispute 9001, on the side that acted first. Highest action: show of force.',
      note: 'Coded by scholars from histories and news reports. Level of hostility: display of force. Deaths among its forces: none.',
    });
  });

  test('has days as exact as its cells', () => {
    const acts = actsOf(part('740', '1', '1902-05', '1903'), part('710', '0', '1902', '1902'));
    expect(acts.map(({ date, datePrecision, endDate }) => [date, datePrecision, endDate])).toEqual([
      ['1902-05', 'month', '1903'],
      ['1902', 'year', '1902'],
    ]);
  });

  test('met only those of the other side that took part when it did', () => {
    const [first, second] = actsOf(
      part('740', '1', '1995-03-05', '1995-03-20'),
      part('2', '1', '1995-03-10', '1995-04-30', { orig: '0' }),
      part('710', '0', '1995-03-05', '1995-03-07'),
      part('365', '0', '1995-04', '1995-04'),
    );
    expect(first?.addressedTo).toEqual(['crosswalk--china']);
    expect(second?.addressedTo).toEqual(['crosswalk--russia']);
    expect(second?.note).toContain('It joined the dispute later.');
  });

  test('is the state that had the number on the first day', () => {
    const acts = actsOf(part('365', '1', '1991-11', '1992-02'), part('365', '0', '1992-02', '1992-02'));
    expect(acts.map(({ actor }) => actor)).toEqual(['crosswalk--soviet-union', 'crosswalk--russia']);
  });

  test('whose side and acts are not known met nobody that is known', () => {
    const [act] = actsOf(
      part('740', '', '1995-03-05', '1995-04-01', { hiact: '', hostlev: '', fatality: '' }),
      part('710', '0', '1995-03-05', '1995-04-01'),
    );
    expect(act?.addressedTo).toEqual([]);
    expect(act?.summary).toBe('Took part in militarised dispute 9001. Highest action: not coded.');
  });
});

describe('a row that is wrong', () => {
  test.each<[GivenRow, string]>([
    [part('USA', '1', '1995', '1995'), '"ccode" is "USA"; expected the number of a state.'],
    [part('2', '1', '1995-02-30', '1995'), '"styear" is "1995"; expected the year of a day of the calendar.'],
    [part('2', '1', '1995-03', '1995-02'), 'It ends in 1995-02, before it begins in 1995-03.'],
    [part('2', '2', '1995', '1995'), '"sidea" is "2"; expected 0, 1 or -9.'],
    [part('2', '1', '1995', '1995', { orig: 'x' }), '"orig" is "x"; expected 0, 1 or -9.'],
    [part('2', '1', '1995', '1995', { hiact: '22' }), '"hiact" is "22"; expected a code from 0 to 21, or -9.'],
    [part('2', '1', '1995', '1995', { fatality: '7' }), '"fatality" is "7"; expected a code from 0 to 6, or -9.'],
  ])('is rejected', (row, message) => {
    expect(readSet(mids, [row]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });

  test('is a second one of a state from the same day with other values', () => {
    const first = part('2', '1', '1995-03-05', '1995-04-01');
    const { outcomes } = readSet(mids, [first, first, part('2', '0', '1995-03-05', '1995-04-01')]);
    expect(outcomes.map(wordOf).slice(1)).toEqual([
      'left out: the row repeats an earlier one',
      expect.stringContaining('rejected: "dispnum, ccode, styear, stmon, stday" is'),
    ]);
  });
});
