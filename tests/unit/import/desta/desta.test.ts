import { describe, expect, test } from 'vitest';
import { desta } from '../../../../src/import/desta/desta.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

/** A row with members written `392 0`: an ISO number and a role. */
function row(number: string, members: readonly string[], given: Record<string, string> = {}): GivenRow {
  const cells = members.flatMap((member, index) => {
    const [code = '', role = ''] = member.split(' ');
    return [
      [`c${index + 1}`, code],
      [`mc${index + 1}`, role],
    ] as const;
  });
  const plain = {
    base_treaty: number,
    name: 'Somewhere Elsewhere',
    entry_type: 'base_treaty',
    year: '1990',
    entryforceyear: '1992',
    typememb: '2',
  };
  return ['agreements', { ...plain, number, ...Object.fromEntries(cells), ...given }];
}

const accession = (number: string, base: string, members: readonly string[], year: string, typememb = '5') =>
  row(number, members, { base_treaty: base, entry_type: 'accession', year, entryforceyear: '', typememb });

const withdrawal = (number: string, base: string, members: readonly string[], year: string) =>
  row(number, members, { base_treaty: base, entry_type: 'withdrawal', year, entryforceyear: '', typememb: '7' });

const partiesOf = (rows: readonly GivenRow[]) =>
  readSet(desta, rows)
    .of('pacts')[0]
    ?.parties.map(({ actor, since, until }) => [actor.replace('crosswalk--', ''), since, until]);

describe('an agreement', () => {
  test('becomes a treaty of its members', () => {
    expect(readSet(desta, [row('7', ['4 0', '356 0', ' '])]).of('pacts')).toMatchObject([
      {
        id: 'desta--7',
        name: 'Somewhere Elsewhere, 1990',
        type: 'treaty',
        signed: '1990',
        inForce: [{ since: '1992', until: null, certain: false }],
        identifiers: [{ scheme: 'desta', value: '7' }],
        note: 'The set does not tell whether an agreement ended.',
        parties: [{ actor: 'crosswalk--afghanistan' }, { actor: 'crosswalk--india' }],
      },
    ]);
  });

  test('has the states of the year in which it was in force', () => {
    expect(partiesOf([row('7', ['276 0', '356 0'])])?.map(([actor]) => actor)).toEqual(['germany', 'india']);
    expect(partiesOf([row('7', ['200 0', '356 0'], { entryforceyear: '1995' })])?.map(([actor]) => actor)).toEqual([
      'india',
    ]);
  });

  test('that is not known to be in force has no period', () => {
    expect(readSet(desta, [row('7', ['4 0'], { entryforceyear: '' })]).of('pacts')).toMatchObject([{ inForce: [] }]);
  });

  test('amends the one it is a protocol to, which is made first', () => {
    const protocol = row('6', ['4 0'], { base_treaty: '7', entry_type: 'protocol or amendment' });
    const pacts = readSet(desta, [protocol, row('7', ['4 0'])]).of('pacts');
    expect(pacts.map(({ id, relations }) => [id, relations?.map(({ pact, kind }) => `${kind} ${pact}`)])).toEqual([
      ['desta--7', []],
      ['desta--6', ['amends desta--7']],
    ]);
  });

  test('gains those that accede to it', () => {
    const rows = [row('7', ['360 0', '458 0']), accession('7+1', '7', ['360 2', '458 2', '96 1'], '1994')];
    expect(partiesOf(rows)).toEqual([
      ['indonesia', null, null],
      ['malaysia', null, null],
      ['brunei', '1994', null],
    ]);
  });

  test('gains the new members of a bloc, and not the other side again', () => {
    const rows = [row('7', ['12 0', '250 1']), accession('7+1', '7', ['12 3', '620 2'], '1995', '6')];
    expect(partiesOf(rows)).toEqual([
      ['algeria', null, null],
      ['france', null, null],
      ['portugal', '1995', null],
    ]);
  });

  test('loses those that withdraw, until they come back', () => {
    const rows = [row('7', ['170 0', '862 0']), withdrawal('7_1', '7', ['170 2', '862 1'], '2006')];
    expect(partiesOf(rows)).toEqual([
      ['colombia', null, null],
      ['venezuela', null, '2006'],
    ]);
    expect(partiesOf([...rows, accession('7+1', '7', ['862 1'], '2012')])).toContainEqual(['venezuela', null, null]);
  });

  test.each([
    ['688', '1980', 'yugoslavia'],
    ['688', '2007', 'serbia'],
    ['643', '1960', 'soviet-union'],
    ['276', '1973', 'west-germany'],
  ])('with the number %s binds in %s %s', (code, year, state) => {
    expect(partiesOf([row('7', [`${code} 0`], { year, entryforceyear: '' })])).toEqual([[state, null, null]]);
  });

  test('tells in its note of parties that are no actors', () => {
    const [pact] = readSet(desta, [row('7', ['4 0', '344 0'])]).of('pacts');
    expect(pact?.parties).toHaveLength(1);
    expect(pact?.note).toContain('Parties without an actor, by ISO number: 344.');
  });

  test('without a row of its own has the parties that joined it or left it', () => {
    const { of } = readSet(desta, [accession('7+1', '7', ['96 1'], '1994'), withdrawal('7_1', '7', ['862 1'], '2006')]);
    expect(of('pacts')).toMatchObject([{ id: 'desta--7', name: 'Trade agreement 7', signed: null, inForce: [] }]);
    expect(of('pacts')[0]?.parties.map(({ actor, since, until }) => [actor, since, until])).toEqual([
      ['crosswalk--brunei', '1994', null],
      ['crosswalk--venezuela', null, '2006'],
    ]);
  });

  test('in force before it was signed says so', () => {
    const [pact] = readSet(desta, [row('7', ['4 0'], { entryforceyear: '1986' })]).of('pacts');
    expect(pact?.note).toContain('The set has it enter into force before it was signed.');
  });
});

describe('a row', () => {
  test.each([
    [
      row('7', ['344 0']),
      'left out: the name is that of a territory, which the tables count for no state (isoNumeric 344)',
    ],
    [row('7', ['4 0'], { entry_type: 'negotiation', year: '' }), 'left out: the agreement was still being negotiated'],
    [
      row('7a', ['4 0'], { base_treaty: '7', entry_type: 'consolidated' }),
      'left out: the row repeats another as a consolidated text',
    ],
    [row('x', ['4 0']), 'rejected: "number" is "x"; expected the number of a row of the list.'],
    [row('7', ['4 0'], { name: ' ' }), 'rejected: "name" is " "; expected a name.'],
    [row('7', ['4 0'], { year: '' }), 'rejected: "year" is ""; expected a year: it is not a negotiation.'],
    [row('7', ['4 0'], { entryforceyear: '92' }), 'rejected: "entryforceyear" is "92"; expected a year, or nothing.'],
    [row('7', ['4 0', 'IND 0']), 'rejected: "c2" is "IND"; expected an ISO number, or nothing.'],
  ])('that cannot be used says why', (given, word) => {
    expect(readSet(desta, [given]).outcomes.map(wordOf)).toEqual([word]);
  });

  test('of a number that was read is rejected', () => {
    expect(wordOf(readSet(desta, [row('7', ['4 0']), row('7', ['4 0'])]).outcomes[1])).toBe(
      'rejected: The agreement "7" already has a row.',
    );
  });
});

describe('a pair of parties', () => {
  const pair = (number: string, iso1: string, iso2: string, given: Record<string, string> = {}): GivenRow => [
    'pairs',
    {
      iso1,
      iso2,
      number,
      base_treaty: number,
      name: 'Somewhere Elsewhere',
      entry_type: 'base_treaty',
      year: '1990',
      entryforceyear: '1992',
      ...given,
    },
  ];
  const joins = (iso1: string, iso2: string) =>
    pair('7+1', iso1, iso2, { base_treaty: '7', entry_type: 'accession', year: '1994', entryforceyear: '' });

  test('makes the agreement that the list has, with the others of its number', () => {
    const listed = readSet(desta, [row('7', ['360 0', '458 0', '96 0'])]).of('pacts');
    const paired = readSet(desta, [pair('7', '360', '458'), pair('7', '360', '96'), pair('7', '458', '96')]).of(
      'pacts',
    );
    expect(paired).toEqual(listed);
  });

  test('of an accession tells who joined: whoever no earlier row has', () => {
    expect(partiesOf([pair('7', '360', '458'), joins('360', '96'), joins('458', '96')])).toEqual([
      ['indonesia', null, null],
      ['malaysia', null, null],
      ['brunei', '1994', null],
    ]);
  });

  test.each<[string, readonly GivenRow[], string]>([
    ['of an accession to what no row has', [joins('360', '96')], 'no earlier row has the agreement that was joined'],
    [
      'of a withdrawal',
      [pair('7-1', '360', '96', { base_treaty: '7', entry_type: 'withdrawal' })],
      'a pair does not tell which of the two left',
    ],
    [
      'of an agreement in the list',
      [row('7', ['360 0', '458 0']), pair('7', '360', '96')],
      'the list of treaties has the agreement',
    ],
    [
      'of two that are nobody',
      [pair('7', '344', '500')],
      'the name is that of a territory, which the tables count for no state (isoNumeric 344)',
    ],
  ])('%s is left out', (_, rows, reason) => {
    expect(wordOf(readSet(desta, rows).outcomes.at(-1))).toBe(`left out: ${reason}`);
  });

  test.each([
    [{ iso1: 'IDN' }, '"iso1" is "IDN"; expected an ISO number.'],
    [{ year: '1991' }, '"7" has another year, type or base treaty in earlier rows.'],
  ])('that contradicts others is rejected', (given, message) => {
    const { outcomes } = readSet(desta, [pair('7', '360', '458'), pair('7', '360', '96', given)]);
    expect(wordOf(outcomes[1])).toBe(`rejected: ${message}`);
  });
});
