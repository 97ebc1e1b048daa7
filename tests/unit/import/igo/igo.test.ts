import { describe, expect, test } from 'vitest';
import { igo } from '../../../../src/import/igo/igo.ts';
import { membershipsOf } from '../../../../src/import/igo/spells.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';
import { runSet } from '../run-set.ts';

const year = (ccode: string, of: number, statuses: Record<string, string>): GivenRow => [
  'states',
  { ccode, year: String(of), state: 'x', ...statuses },
];
const facts = (rows: readonly GivenRow[]) =>
  readSet(igo, rows)
    .of('memberships')
    .map(({ actor, since, until, attestedOn, lastCovered, note }) => [
      actor,
      since,
      until,
      attestedOn,
      lastCovered,
      note,
    ]);

describe('a membership by year', () => {
  test('has a gap where a state was out of the organisation', () => {
    const years = [1977, 1978, 1979, 1980, 1981];
    const rows = years.map((one) => year('651', one, { TEST: one === 1979 || one === 1980 ? '0' : '1' }));
    expect(facts(rows)).toEqual([
      ['crosswalk--egypt', null, '1979', '1977', null, null],
      ['crosswalk--egypt', '1981', null, '1981', '1981', null],
    ]);
  });

  test('begins and ends between two years where the list has none in between', () => {
    const rows = [year('651', 1950, { TEST: '0' }), year('651', 1955, { TEST: '1' }), year('651', 1960, { TEST: '0' })];
    expect(facts(rows)).toEqual([
      [
        'crosswalk--egypt',
        null,
        '1960',
        '1955',
        null,
        'It began between 1950 and 1955. It ended between 1955 and 1960.',
      ],
    ]);
  });

  test('is covered up to the last row that says so, where the next values are missing', () => {
    const rows = [2000, 2001, 2002].map((one) =>
      year('740', one, { TEST: one === 2002 ? '-9' : one === 2000 ? '0' : '1' }),
    );
    expect(facts(rows)).toEqual([['crosswalk--japan', '2001', null, '2001', '2001', null]]);
  });

  test('of an associate has a note, and an observer has none', () => {
    const rows = [1999, 2000].map((one) => year('740', one, { ONE: one === 1999 ? '0' : '2', TWO: '3' }));
    expect(facts(rows)).toEqual([['crosswalk--japan', '2000', null, '2000', '2000', 'Associate member.']]);
  });

  test('belongs to the state that held the number in that year', () => {
    const rows = [1989, 1990].map((one) => year('260', one, { TEST: '1' }));
    expect(facts(rows).map(([actor]) => actor)).toEqual(['crosswalk--west-germany']);
  });

  test('passes to the state that took over the number', () => {
    const rows = [2005, 2006, 2007].map((one) => year('345', one, { TEST: '1' }));
    expect(facts(rows)).toMatchObject([
      ['crosswalk--yugoslavia', null, '2006-06-05', '2005', null, null],
      ['crosswalk--serbia', '2006-06-05', null, '2007', '2007', null],
    ]);
  });

  test.each([
    [year('x', 2000, {}), 'rejected: "ccode" is "x"; expected the number of a state.'],
    [year('740', 20, {}), 'rejected: "year" is "20"; expected a year.'],
    [year('740', 2000, { TEST: '7' }), 'rejected: "TEST" is "7"; expected 0, 1, 2, 3, -1 or -9.'],
    [year('9999', 2000, { TEST: '1' }), 'left out: the actor is unknown (cow 9999)'],
  ])('of the row %o is not made', (row, word) => {
    expect(readSet(igo, [row]).outcomes.map(wordOf)).toEqual([word]);
  });

  test('needs years that ascend', () => {
    const [, second] = readSet(igo, [year('740', 2000, { TEST: '1' }), year('740', 1999, { TEST: '1' })]).outcomes;
    expect(wordOf(second)).toBe('rejected: The year 1999 of state 740 comes after 2000; years must ascend.');
  });
});

describe('an organisation of the list', () => {
  test('is the actor that the crosswalk knows by its name, or one of its own', async () => {
    const { records } = await runSet(igo, {
      'igo_year_formatv3.csv':
        'ioname,orgname,year,afghanistan,longorgname\nNATO,North Atlantic Treaty Organization,2000,0,x\nXYZ,"Test, Organisation of",2000,1,x\n',
      'state_year_formatv3.csv': 'ccode,year,state,NATO,xyz\n740,1999,japan,0,1\n740,2000,japan,1,1\n',
    });
    const names = records.flatMap(({ made }) => (made.noun === 'actors' ? [made.record.name] : []));
    expect(names.toSorted()).toEqual(['Japan', 'North Atlantic Treaty Organization', 'Test, Organisation of']);
    const ends = records.flatMap(({ made }) => (made.noun === 'memberships' ? [made.record.organisation] : []));
    expect(ends.toSorted()).toEqual(['crosswalk--nato', 'igo--xyz']);
  });
});

describe('the years of a membership', () => {
  test('are told apart from those of an associate', () => {
    const attested = [
      { year: 2000, status: 'ASSOCIATE' },
      { year: 2001, status: 'MEMBER' },
      { year: 2002, status: 'NONE' },
    ] as const;
    expect(membershipsOf(attested, [1999, 2000, 2001, 2002])).toEqual([
      { from: 2000, to: 2000, since: 2000, until: 2001, isAssociate: true, note: null },
      { from: 2001, to: 2001, since: 2001, until: 2002, isAssociate: false, note: null },
    ]);
  });
});
