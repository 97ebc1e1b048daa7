import { describe, expect, test } from 'vitest';
import { ggo } from '../../../../src/import/ggo/ggo.ts';
import { roughDay } from '../../../../src/import/ggo/rough-day.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const title = 'Agreement On A River';

const agreement = (given: Record<string, string> = {}): GivenRow => [
  'agreements',
  {
    treatyID: 'RIVER_1990A',
    Title: title,
    Signature: '1990-05-01',
    Force: '1992-01-01',
    TypeAgree: 'Agreement',
    ...given,
  },
];

const party = (stateID: string, given: Record<string, string> = {}): GivenRow => [
  'parties',
  { stateID, treatyID: 'RIVER_1990A', Title: title, Signature: '1990-05-01', StateSignature: '1990-05-01', ...given },
];

const partiesOf = (rows: readonly GivenRow[]) =>
  readSet(ggo, rows)
    .of('pacts')[0]
    ?.parties.map(({ actor, since, until }) => [actor.replace('crosswalk--', ''), since, until]);

describe('an agreement', () => {
  test('becomes a pact of its participants', () => {
    const { of, outcomes } = readSet(ggo, [party('FRA'), party('JPN'), agreement({ Location: 'Nowhere' })]);
    expect(outcomes.map(wordOf)).toEqual(['used', 'used', 'used']);
    expect(of('pacts')).toMatchObject([
      {
        id: 'ggo--river-1990a',
        name: title,
        type: 'treaty',
        signed: '1990-05-01',
        signedAt: 'Nowhere',
        inForce: [{ since: '1992-01-01', until: null, certain: false }],
        identifiers: [{ scheme: 'ggo', value: 'RIVER_1990A' }],
        parties: [{ actor: 'crosswalk--france' }, { actor: 'crosswalk--japan' }],
      },
    ]);
  });

  test('says of a party only the days that are not its own', () => {
    const days = { StateForce: '1992-01-01', StateEnd: '9999-12-31' };
    const rows = [party('FRA', days), party('JPN', { StateForce: '1995-03-02', StateEnd: '1999-12-31' }), agreement()];
    expect(partiesOf(rows)).toEqual([
      ['france', null, null],
      ['japan', '1995-03-02', '1999-12-31'],
    ]);
  });

  test('begins for whoever ratified or signed later on that day', () => {
    const late = { StateRatification: '1995-03-02' };
    const signed = { StateSignature: '1996-04-03' };
    expect(partiesOf([party('FRA', late), party('KEN', { StateRatification: '1991-01-01' }), agreement()])).toEqual([
      ['france', '1995-03-02', null],
      ['kenya', null, null],
    ]);
    expect(partiesOf([party('FRA', signed), party('JPN'), agreement({ Force: '' })])).toEqual([
      ['france', '1996-04-03', null],
      ['japan', null, null],
    ]);
  });

  test.each([
    ['signed by a state that had ended when it was bound', 'CSK', { StateForce: '1994-01-01' }, []],
    ['that began for a state after it had succeeded another', 'DEU', { StateForce: '1992-01-01' }, ['germany']],
    ['that was in force only then', 'DEU', { StateRatification: '1990-07-01', Force: '1992-01-01' }, ['germany']],
    ['that bound it before', 'DEU', { StateForce: '1990-06-01' }, ['west-germany']],
  ])('%s has the state of the day on which it was bound', (_, code, given, expected) => {
    const days = { StateForce: '1992-01-01' };
    const rows = [party('FRA', days), party(code, given), agreement()];
    expect(partiesOf(rows)?.map(([actor]) => actor)).toEqual(['france', ...expected].toSorted());
  });

  test('tells those who only signed from those who are bound', () => {
    const [pact] = readSet(ggo, [party('FRA', { StateRatification: '1991-01-01' }), party('JPN'), agreement()]).of(
      'pacts',
    );
    expect(pact?.parties.map(({ actor }) => actor)).toEqual(['crosswalk--france']);
    expect(pact?.signatories).toMatchObject([{ name: 'Japan', actor: 'crosswalk--japan' }]);
  });

  test('takes the participations of its day where the files differ in the title', () => {
    const rows = [party('FRA', { Title: 'River Agreement' }), agreement()];
    expect(readSet(ggo, rows).of('pacts')).toMatchObject([{ name: title, parties: [{ actor: 'crosswalk--france' }] }]);
  });

  test('that shares its id with another is told apart by its title', () => {
    const other = 'Agreement On A Lake';
    const rows = [party('FRA'), party('JPN', { Title: other }), agreement({ Title: other }), agreement()];
    expect(
      readSet(ggo, rows)
        .of('pacts')
        .map(({ id, parties }) => [id, parties[0]?.actor]),
    ).toEqual([
      ['ggo--river-1990a', 'crosswalk--japan'],
      ['ggo--river-1990a--2', 'crosswalk--france'],
    ]);
  });

  test('without participations is that of the states its id names', () => {
    const [pact] = readSet(ggo, [agreement({ treatyID: 'RUS-USA_1973A', Signature: '1973-02-21' })]).of('pacts');
    expect(pact?.parties.map(({ actor }) => actor)).toEqual(['crosswalk--soviet-union', 'crosswalk--united-states']);
    expect(pact?.note).toBe('The parties are those that the id of the agreement names.');
  });

  test('without a row of its own is made by the participations in it', () => {
    expect(readSet(ggo, [party('FRA')]).of('pacts')).toMatchObject([
      { id: 'ggo--river-1990a', name: title, signed: '1990-05-01', inForce: [] },
    ]);
  });

  test('belongs to the one its id names, which was made before', () => {
    const later = { treatyID: 'RIVER_1995E:RIVER_1990A', Title: 'Amendment' };
    const rows = [party('FRA'), party('FRA', later), agreement(), agreement({ ...later, TypeAgree: 'Amendment' })];
    expect(
      readSet(ggo, rows)
        .of('pacts')
        .map(({ relations }) => relations?.map(({ pact, kind }) => `${kind} ${pact}`)),
    ).toEqual([[], ['amends ggo--river-1990a']]);
  });

  test('tells which of its days are in doubt', () => {
    const [pact] = readSet(ggo, [party('FRA'), agreement({ Force: '1992-01-01?', End: '2000~' })]).of('pacts');
    expect(pact?.inForce).toEqual([{ since: '1992-01-01', until: '2000', certain: false }]);
    expect(pact?.note).toBe('The set marks as in doubt: Force, End.');
  });
});

describe('a participant', () => {
  test.each([
    ['YUG', '1980-01-01', 'yugoslavia'],
    ['SCG', '2005-01-01', 'yugoslavia'],
    ['SRB', '2008-01-01', 'serbia'],
    ['ALG', '1970-01-01', 'algeria'],
    ['YAR', '1970-01-01', 'north-yemen'],
    ['EUE', '1990-01-01', 'european-union'],
    ['EFTA', '1990-01-01', 'efta'],
    ['PRU', '1868-10-17', 'prussia'],
  ])('under %s is on %s %s', (code, day, state) => {
    expect(partiesOf([party(code, { StateSignature: day }), agreement()])?.map(([actor]) => actor)).toEqual([state]);
  });
});

describe('a day of the set', () => {
  test.each([
    ['2008-06', '2008-06', false],
    ['1998', '1998', false],
    ['1802-04-18?', '1802-04-18', true],
    ['1961-01-26~', '1961-01-26', true],
    ['1981-09..1981-10', '1981', true],
    ['1981-09-03..1981-09-20', '1981-09', true],
    ['1981-12..1982-01', null, true],
    ['1964-XX-16', '1964', true],
    ['2010-XX-XX-', '2010', true],
    ['9999-12-31', null, false],
    ['', null, false],
  ])('written %j is %j', (written, day, inDoubt) => {
    expect(roughDay(written)).toEqual({ day, inDoubt });
  });

  test.each(['0014-022005', '1976-06-31', 'May 1990', '1981..May'])('is not %j', (written) => {
    expect(roughDay(written)).toBeUndefined();
  });
});

describe('a row', () => {
  test.each([
    [
      party('FRA', { StateSignature: '1351-08-01' }),
      'left out: the agreement is older than 1800, where the days of the graph begin',
    ],
    [party('FRA', { StateSignature: '', Signature: '' }), 'left out: the date of participation is unknown'],
    [party('UNK'), 'left out: the actor is unknown (iso3 UNK)'],
    [party('World Bank of Somewhere'), 'left out: the actor is unknown (World Bank of Somewhere)'],
    [agreement(), 'left out: no party of the agreement is known'],
    [party(''), 'rejected: "stateID" is ""; expected the id of a state.'],
    [
      party('FRA', { End: '1976-06-31' }),
      'rejected: "End" is "1976-06-31"; expected a day, whole or in part, or nothing.',
    ],
    [
      agreement({ Force: '0014-022005' }),
      'rejected: "Force" is "0014-022005"; expected a day, whole or in part, or nothing.',
    ],
    [agreement({ Title: '' }), 'rejected: "Title" is ""; expected a title.'],
  ])('that cannot be used says why', (given, word) => {
    expect(readSet(ggo, [given]).outcomes.map(wordOf)).toEqual([word]);
  });

  test('that says what one above says is left out', () => {
    expect(wordOf(readSet(ggo, [party('FRA'), party('FRA')]).outcomes[1])).toBe(
      'left out: the row repeats an earlier one',
    );
  });
});

describe('an end before the beginning', () => {
  const reversed = { StateForce: '2007-05-10', StateEnd: '1970-06-30' };

  test('is not kept, and told', () => {
    const { of, outcomes } = readSet(ggo, [party('FRA', reversed), agreement()]);
    expect(outcomes[0]).toMatchObject({ became: 'used', remark: 'the end is before the beginning and not kept' });
    const [pact] = of('pacts');
    expect(pact?.parties).toMatchObject([{ since: '2007-05-10', until: null }]);
    expect(pact?.note).toContain('an end before their beginning, which is not kept: 1.');
  });

  test('of the agreement is not kept either', () => {
    const { of } = readSet(ggo, [party('FRA'), agreement({ End: '1991-12-31' })]);
    const [pact] = of('pacts');
    expect(pact?.inForce).toMatchObject([{ since: '1992-01-01', until: null }]);
    expect(pact?.note).toContain('an end of the agreement before its beginning');
  });

  test('leaves out a state that joined after the agreement had ended', () => {
    const late = party('JPN', { StateForce: '1999-06-02', End: '1995-12-31' });
    expect(wordOf(readSet(ggo, [late]).outcomes[0])).toBe('left out: the state joined after the agreement had ended');
  });

  test('is none where the days overlap in part', () => {
    expect(partiesOf([party('FRA', { StateForce: '1994-05', StateEnd: '1994' }), agreement()])).toEqual([
      ['france', '1994-05', '1994'],
    ]);
  });
});
