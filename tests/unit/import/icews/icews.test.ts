import { describe, expect, test } from 'vitest';
import { icews } from '../../../../src/import/icews/icews.ts';
import { crosswalkOf } from '../crosswalk-of.ts';
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
        initiatorOfficial: null,
        target: 'crosswalk--china',
        targetSector: 'Harbour Office',
        targetOfficial: null,
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

describe('whom a name stands for', () => {
  const header =
    'Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\n';
  const published = (name: string, country: string, day = '2016-01-02') =>
    `${day}\t${name}\t${country}\t040\t1\tChina\tChina\n`;
  const publishedFile = (...rows: readonly string[]) => ({
    'events.2016.x.tab': header + rows.map((row, index) => `${index + 1}\t${row}`).join(''),
  });
  const quadruples = (...names: readonly string[]): Files => ({
    ...release('ICEWS14', names.map((_, index) => `${index + 1}\t0\t0\t60\n`).join('')),
    'ICEWS14/entity2id.txt': ['Japan', ...names].map((name, index) => `${name}\t${index}\n`).join(''),
  });
  const minister = {
    id: 'ministers--ada',
    kind: null,
    name: 'Ada Person',
    officialName: null,
    aliases: [],
    iso2: null,
    iso3: null,
    isoNumeric: null,
    cowCode: null,
    wikidata: null,
    person: {
      isImported: true,
      affiliation: 'crosswalk--kenya',
      offices: [{ belongsTo: 'crosswalk--kenya', since: '2013', until: null, attestedOn: null }],
    },
  };
  const sides = async (files: Files, crosswalk = crosswalkOf()) => {
    const { records, tally } = await runSet(icews, files, { crosswalk });
    const events = records.flatMap(({ made }) => (made.noun === 'events' ? [made.record] : []));
    return {
      initiators: events.map((event) => [event.initiator, event.initiatorSector, event.initiatorOfficial]),
      leftOut: tally.sums().leftOut.map(({ reason, rows }) => `${rows} ${reason}`),
    };
  };

  test('a person of the graph acts for the state, and is named beside it', async () => {
    const { initiators } = await sides(quadruples('Ada_Person'), crosswalkOf([minister]));
    expect(initiators).toEqual([['crosswalk--kenya', 'Ada Person', 'ministers--ada']]);
  });

  test('a person is known by first and last word where a published row gives the state', async () => {
    const crosswalk = crosswalkOf([minister]);
    const { initiators } = await sides(publishedFile(published('Ada Maria Person', 'Kenya')), crosswalk);
    expect(initiators).toEqual([['crosswalk--kenya', 'Ada Maria Person', 'ministers--ada']]);
    expect((await sides(publishedFile(published('Ada Maria Person', 'Japan')), crosswalk)).initiators).toEqual([
      ['crosswalk--japan', 'Ada Maria Person', null],
    ]);
  });

  test('a name without a country has that of published rows, unless they differ', async () => {
    const files = {
      ...quadruples('Harbour Guild', 'River Guild'),
      ...publishedFile(
        published('Harbour Guild', 'Kenya'),
        published('River Guild', 'Kenya'),
        published('River Guild', 'Japan'),
      ),
    };
    const { initiators, leftOut } = await sides(files);
    expect(initiators.at(-1)).toEqual(['crosswalk--kenya', 'Harbour Guild', null]);
    expect(leftOut).toEqual(['1 the actor is unknown']);
  });

  test('an organisation of the tables acts for itself, whatever country the row gives', async () => {
    const { initiators } = await sides(publishedFile(published('Hamas', 'Occupied Palestinian Territory')));
    expect(initiators).toEqual([['crosswalk--hamas', null, null]]);
  });

  test('an officer of an organisation acts for it in the time of the office', async () => {
    const { initiators } = await sides(
      publishedFile(published('Federica Mogherini', 'Italy'), published('Federica Mogherini', 'Italy', '2014-03-01')),
    );
    expect(initiators).toEqual([
      ['crosswalk--european-union', 'Federica Mogherini', null],
      ['crosswalk--italy', 'Federica Mogherini', null],
    ]);
  });

  test('a part of a part is one of the actor', async () => {
    const { initiators } = await sides(quadruples('Member_(UN_Security_Council)'));
    expect(initiators).toEqual([['crosswalk--un', 'Member (UN Security Council)', null]]);
  });

  test('a region, a territory, a people and nobody are no actors', async () => {
    const { initiators, leftOut } = await sides(
      quadruples('Middle_East', 'Hong_Kong', 'Turkish_Kurds', 'Unspecified_Actor'),
    );
    expect(initiators).toEqual([]);
    expect(leftOut).toEqual([
      '1 the name is that of a region, which does not act',
      '1 the name is that of a territory, which the tables count for no state',
      '1 the name is that of a people, which is not an actor',
      '1 the row names nobody in particular',
    ]);
  });

  test('a dictionary gives the state of a name on the day, and none to those in arms against it', async () => {
    const dictionary = [
      '# A comment',
      'ADA_OTHER_ [KENGOV 130101-141231]',
      '+A._OTHER_',
      '\t[JPNGOV >20150101]# a comment',
      'OLD_HAND_ [KENGOV <130101]',
      'TWO_SIDES_ [KENGOV] [JPNGOV]',
      'HILL_FRONT_ [KENREB]',
      'AGENCY_ [IGOUNOXYZ]',
      '',
    ].join('\n');
    const names = ['Ada_Other', 'A._Other', 'Old_Hand', 'Two_Sides', 'Hill_Front', 'Agency'];
    const files = { 'Phoenix.Test.actors.txt': dictionary, ...quadruples(...names) };
    const { initiators, leftOut } = await sides(files);
    expect(initiators).toEqual([
      ['crosswalk--kenya', 'Ada Other', null],
      ['crosswalk--kenya', 'A. Other', null],
      ['crosswalk--un', 'Agency', null],
    ]);
    expect(leftOut).toEqual(['3 the actor is unknown']);
  });
});

describe('a row of names', () => {
  const acts = { 'cameo-codes.csv': codes };
  const row = 'Japan\tGreet, or wave\tHarbour Office (China)\t2005-03-04\n';

  test('becomes an event, whatever its file is called', async () => {
    const { events } = await read({ ...acts, 'anything.txt': row });
    expect(events).toMatchObject([
      {
        id: expect.stringMatching(/^icews--named-2005-03-04-[0-9a-f]{20}$/),
        date: '2005-03-04',
        code: '019',
        intensity: 1.5,
        initiator: 'crosswalk--japan',
        target: 'crosswalk--china',
        targetSector: 'Harbour Office',
      },
    ]);
  });

  test('that two files have is one event, with the same id in another import', async () => {
    const both = await read({ ...acts, 'a.txt': row, 'b.txt': row });
    expect(both.sums).toMatchObject({ used: 4, leftOut: [{ reason: 'the row repeats an earlier one', rows: 1 }] });
    const alone = await read({ ...acts, 'b.txt': row });
    expect(alone.events).toEqual(both.events);
  });

  test('of a year that a release with numbers or a published file has is left out', async () => {
    const header =
      'Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tIntensity\tTarget Name\tTarget Country';
    const { sums } = await read({
      ...release('ICEWS14', '0\t0\t1\t32\n'),
      '202201-icews-events.tab': `${header}\n7\t2005-03-01\tJapan\tJapan\t019\t1.5\tChina\tChina\n`,
      'names.txt': ['2005-03-04', '2014-03-04', '2006-03-04'].map((day) => `Japan\tShout at\tChina\t${day}\n`).join(''),
    });
    expect(sums.leftOut).toMatchObject([
      { reason: 'the published files have events of that year', rows: 1 },
      { reason: 'ICEWS14 has the events of that year', rows: 1 },
    ]);
  });

  test.each([
    [' \tShout at\tChina\t2005-03-04', '"subject" is " "; expected a name.'],
    ['Japan\tShout at\t_\t2005-03-04', '"object" is "_"; expected a name.'],
    ['Japan\tSing to\tChina\t2005-03-04', '"relation" is "Sing to"; expected an act that cameo-codes.csv has.'],
    ['Japan\tShout at\tChina\t2005-02-30', '"date" is "2005-02-30"; expected a day as YYYY-MM-DD.'],
  ])('with a cell that means nothing is rejected: %s', async (line, message) => {
    const { issues } = await read({ ...acts, 'names.txt': `${row}${line}\n` });
    expect(issues).toEqual([message]);
  });
});
