import { describe, expect, test } from 'vitest';
import { icews } from '../../../../src/import/icews/icews.ts';
import { type Files, runSet } from '../run-set.ts';

const codes =
  'name,code,goldstein,root_code\n"Greet, or wave",01,0,01\n"Greet, or wave",019,1.5,01\nShout at,111,-2,11\n';
const entities = 'Japan\t0\nHarbour_Office_(China)\t1\nA_Person\t2\n';
const relations = 'Greet,_or_wave\t0\nShout_at\t1\n';

const release = (name: string, rows: string, file = 'train'): Files => ({
  'cameo/cameo-codes.csv': codes,
  [`${name}/entity2id.txt`]: entities,
  [`${name}/relation2id.txt`]: relations,
  [`${name}/${file}.txt`]: rows,
});

async function read(files: Files, createUnknown = false) {
  const { records, tally } = await runSet(icews, files, { createUnknown });
  const events = records.filter(({ made }) => made.noun === 'events').map(({ made }) => made.record);
  return { events, records, sums: tally.sums(), issues: tally.issues.map(({ message }) => message) };
}

describe('a quadruple', () => {
  test('becomes an event by its tables, with the narrower code of two that share a name', async () => {
    const { events, issues } = await read(release('ICEWS14', '0\t0\t1\t32\n'));
    expect(issues).toEqual([]);
    expect(events).toEqual([
      {
        id: 'icews--icews14-train-1',
        date: '2014-02-01',
        code: '019',
        rootCode: '01',
        quadClass: 1,
        intensity: 1.5,
        initiator: 'crosswalk--japan',
        initiatorSector: null,
        target: 'crosswalk--china',
        targetSector: 'Harbour Office',
        mentions: null,
        url: null,
      },
    ]);
  });

  test('of the later release counts hours', async () => {
    const { events } = await read(release('ICEWS18', '0\t1\t1\t0\n0\t1\t1\t24\n', 'valid'));
    expect(events).toMatchObject([
      { id: 'icews--icews18-valid-1', date: '2018-01-01', quadClass: 3, intensity: -2 },
      { id: 'icews--icews18-valid-2', date: '2018-01-02' },
    ]);
  });

  test.each([
    ['9\t0\t1\t1', '"subject" is "9"; expected a number of entity2id.txt.'],
    ['0\t9\t1\t1', '"relation" is "9"; expected a number of relation2id.txt.'],
    ['0\t0\t9\t1', '"object" is "9"; expected a number of entity2id.txt.'],
    ['0\t0\t1\t366', '"time" is "366"; expected a time within the year of the release.'],
    ['0\t0\t1', 'The row has 3 cells; expected 4.'],
  ])('%j is rejected', async (row, message) => {
    expect((await read(release('ICEWS14', `${row}\n`))).issues).toEqual([message]);
  });

  test('about somebody unknown is left out and counted by name', async () => {
    const { events, sums } = await read(release('ICEWS14', '0\t0\t2\t1\n2\t1\t0\t1\n'));
    expect(events).toEqual([]);
    expect(sums.leftOut).toMatchObject([{ reason: 'the actor is unknown', rows: 2, names: [{ name: 'A Person' }] }]);
  });

  test('about somebody unknown makes an actor, once, with createUnknown', async () => {
    const { events, records } = await read(release('ICEWS14', '0\t0\t2\t1\n2\t1\t0\t1\n'), true);
    expect(events).toMatchObject([{ target: 'icews--a-person' }, { initiator: 'icews--a-person' }]);
    const unidentified = records.filter(({ made, dataset }) => made.noun === 'actors' && dataset === 'icews');
    expect(unidentified.map(({ made }) => made.record)).toMatchObject([{ name: 'A Person', kind: 'unidentified' }]);
  });
});

describe('a published row', () => {
  const header =
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\n';
  const row = '77\t2018-03-04\tHarbour Office (Japan)\tNA\tJapan\tShout at\t111\t-2\tA Person\tChina\n';

  test('goes to the countries it names, whoever acts for them', async () => {
    const { events, issues } = await read({ 'events.2018.test.tab': header + row });
    expect(issues).toEqual([]);
    expect(events).toMatchObject([
      {
        id: 'icews--77',
        date: '2018-03-04',
        initiator: 'crosswalk--japan',
        initiatorSector: 'Harbour Office',
        target: 'crosswalk--china',
        targetSector: 'A Person',
      },
    ]);
  });

  test.each([
    ['111', '211', '"CAMEO Code" is "211"; expected a code from 01 to 20 with its digits.'],
    ['2018-03-04', '2018-13-04', '"Event Date" is "2018-13-04"; expected a day as YYYY-MM-DD.'],
    ['-2', '-20', '"Intensity" is "-20"; expected a number from -10 to 10, or nothing.'],
  ])('with %j as %j is rejected', async (before, after, message) => {
    const { issues } = await read({
      'events.2018.test.tab': header + row.replace(`\t${before}\t`, `\t${after}\t`),
    });
    expect(issues).toEqual([message]);
  });
});
