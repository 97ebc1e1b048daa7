import { describe, expect, test } from 'vitest';
import { vetoes } from '../../../../src/import/vetoes/vetoes.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

/** A row of the list, with who cast a veto in both of its forms. */
function veto(date: string, vetoers: readonly string[], given: Record<string, string> = {}): GivenRow {
  const named = vetoers.map((name, index) => [`member_veto${index + 1}`, name] as const);
  const marks = vetoers.map((name) => [name, '1'] as const);
  return [
    'vetoes',
    {
      year: date.slice(-4),
      date,
      draft: 'S/1',
      agenda_item: 'A question',
      crisis_topic: 'Somewhere',
      ...Object.fromEntries([...named, ...marks]),
      ...given,
    },
  ];
}

const ballotsOf = (...rows: readonly GivenRow[]) =>
  readSet(vetoes, rows)
    .of('ballots')
    .map(({ actor, choice }) => [actor.replace('crosswalk--', ''), choice]);

describe('a veto', () => {
  test('is a no in a roll call whose sums are not known', () => {
    const { of, outcomes } = readSet(vetoes, [veto('10/4/2011', ['China', 'Russia'])]);
    expect(outcomes.map(wordOf)).toEqual(['used']);
    expect(of('roll-calls')).toEqual([
      {
        id: 'vetoes--2011-10-04-s-1',
        session: null,
        date: '2011-10-04',
        resolution: 'S/1',
        title: 'A question',
        description: null,
        inFavour: null,
        against: null,
        abstained: null,
        absent: null,
        issues: ['Somewhere'],
      },
    ]);
    expect(of('ballots').map(({ rollCall, actor, choice }) => [rollCall, actor, choice])).toEqual([
      ['vetoes--2011-10-04-s-1', 'crosswalk--china', 'no'],
      ['vetoes--2011-10-04-s-1', 'crosswalk--russia', 'no'],
    ]);
  });

  test.each([
    ['12/13/1955', 'China', 'taiwan'],
    ['8/25/1972', 'China', 'china'],
    ['2/16/1946', 'USSR', 'soviet-union'],
    ['5/11/1993', 'Russia', 'russia'],
    ['5/11/1993', 'USSR', 'russia'],
    ['10/30/1956', 'UK', 'united-kingdom'],
  ])('of %s by %s is one of whoever held the seat, %s', (date, name, actor) => {
    expect(ballotsOf(veto(date, [name]))).toEqual([[actor, 'no']]);
  });

  test('of a second draft under the symbol of one meeting is another', () => {
    const { of } = readSet(vetoes, [veto('6/26/1946', ['USSR']), veto('6/26/1946', ['USSR'])]);
    expect(of('roll-calls').map(({ id }) => id)).toEqual(['vetoes--1946-06-26-s-1', 'vetoes--1946-06-26-s-1-2']);
  });

  test('counts where the marks leave it out, and the report tells how often', () => {
    const { outcomes, of } = readSet(vetoes, [veto('2/6/1976', ['France'], { France: '0' })]);
    expect(of('ballots')).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ remark: expect.stringContaining('its marks leave out a member') });
  });
});

describe('a row that is wrong', () => {
  test.each<[GivenRow, string]>([
    [veto('13/1/1946', ['USSR']), '"date" is "13/1/1946"; expected a day as month/day/year.'],
    [veto('2/30/1946', ['USSR']), '"date" is "2/30/1946"; expected a day as month/day/year.'],
    [veto('2/3/1946', ['USSR'], { year: '1947' }), '"year" is "1947"; expected the year of the date, 1946.'],
    [veto('2/3/1946', ['USSR'], { draft: ' ' }), '"draft" is " "; expected the symbol of a draft.'],
    [veto('2/3/1946', ['USSR'], { agenda_item: '' }), '"agenda_item" is ""; expected an item of the agenda.'],
    [veto('2/3/1946', []), '"member_veto1" is ""; expected the name of a permanent member.'],
    [veto('2/3/1946', ['Brazil']), '"member_veto1" is "Brazil"; expected one of China, France, Russia, USSR, USA, UK.'],
    [veto('2/3/1946', ['USA', 'USA']), 'It names "USA" twice.'],
    [veto('2/3/1946', ['USA'], { UK: '1' }), 'It marks "UK" and does not name it.'],
  ])('is rejected', (row, message) => {
    expect(readSet(vetoes, [row]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });
});
