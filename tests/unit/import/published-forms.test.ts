import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archigos } from '../../../src/import/archigos/archigos.ts';
import { gdelt } from '../../../src/import/gdelt/gdelt.ts';
import { icews } from '../../../src/import/icews/icews.ts';
import { inputFiles } from '../../../src/import/input-files.ts';
import { rivalries } from '../../../src/import/rivalries/rivalries.ts';
import { ungd } from '../../../src/import/ungd/ungd.ts';
import { unvotes } from '../../../src/import/unvotes/unvotes.ts';
import { type RunSet, runSet, withFolder } from './run-set.ts';

type RecordOfRun = RunSet['records'][number]['made'];

function recordsOf<N extends RecordOfRun['noun']>({ records }: RunSet, noun: N) {
  return records.flatMap(({ made }) => (made.noun === noun ? [made.record] : []));
}

const leaders = [
  'obsid,gwcode,leadid,leader,startdate,enddate,entry,exit,exitcode',
  'JPN-1950,740,L1,Kato,1950-02-01,1951-03-01,Regular,Regular,Regular',
  'JPN-1951,740,L2,Sato,1951-03-01,1952-03-01,Regular,Regular,NA',
  '',
].join('\n');

describe('a table that was saved again', () => {
  test.each([
    ['with semicolons', leaders.replaceAll(',', ';')],
    ['with tabs', leaders.replaceAll(',', '\t')],
    ['with a line that names the separator', `sep=;\n${leaders.replaceAll(',', ';')}`],
    ['with names in capitals', leaders.replace(/^.*/, (header) => header.toUpperCase())],
    ['with lines that end in CR and LF', leaders.replaceAll('\n', '\r\n')],
    ['with lines that end in CR', leaders.replaceAll('\n', '\r')],
    ['with blank lines at its end', `${leaders}\n\n`],
    ['with a byte order mark', `\ufeff${leaders}`],
    ['as little-endian UTF-16', Buffer.from(`\ufeff${leaders}`, 'utf16le')],
    ['as big-endian UTF-16', Buffer.from(`\ufeff${leaders}`, 'utf16le').swap16()],
    ['as UTF-16 with lines that end in CR', Buffer.from(`\ufeff${leaders.replaceAll('\n', '\r')}`, 'utf16le')],
  ])('%s is read as the published one', async (_, content) => {
    const plain = await runSet(archigos, { 'archigos.csv': leaders });
    const again = await runSet(archigos, { 'archigos.csv': content });
    expect(again.records).toEqual(plain.records);
    expect(again.tally.sums()).toMatchObject({ rows: 2, used: 2 });
  });

  test('under another name is known by its header', async () => {
    const { tally } = await runSet(archigos, { 'Archigos_4.1 (copy).txt': leaders });
    expect(tally.sums()).toMatchObject({ rows: 2, used: 2 });
  });

  test('without rows is refused', async () => {
    await expect(runSet(archigos, { 'archigos.csv': leaders.split('\n', 1)[0] ?? '' })).rejects.toThrow('have no rows');
  });
});

/** A row of GDELT 2.0: 61 cells, of which these matter. */
function event(id: string, initiator: string, target: string, url = 'https://example.org/a'): string {
  const cells = Array.from({ length: 61 }, () => '');
  const given = {
    0: id,
    1: '20191024',
    5: initiator,
    7: initiator,
    15: target,
    17: target,
    26: '040',
    28: '04',
    29: '1',
  };
  for (const [position, cell] of Object.entries({ ...given, 30: '1.0', 31: '2', 60: url }))
    cells[Number(position)] = cell;
  return `${cells.join('\t')}\n`;
}

test('the table of Archigos 4.1 as its authors publish it is read, with its tabs, quotes and old encoding', async () => {
  const header = [
    'obsid',
    'leadid',
    'ccode',
    'idacr',
    'leader',
    'startdate',
    'eindate',
    'enddate',
    'eoutdate',
    'entry',
  ];
  const row = ['"MEX-1"', '"L3"', '70', '"MEX"', '"Núñez"', '1920-06-01', 'NA', '1920-11-30', 'NA', '"Regular"'];
  const lines = [
    [...header, 'exit', 'exitcode', 'prevtimesinoffice'].join('\t'),
    [...row, '"Regular"', '"Regular"', '0'].join('\t'),
  ];
  const run = await runSet(archigos, { '1March_Archigos_4.1.txt': Buffer.from(`${lines.join('\n')}\n`, 'latin1') });
  expect(recordsOf(run, 'officials')).toMatchObject([
    { name: 'Núñez', affiliation: 'crosswalk--mexico', offices: [{ since: '1920-06-01', until: '1920-11-30' }] },
  ]);
});

describe('the general debate', () => {
  const words = '\ufeffMr. President, hello.\r\nThank you.\n';

  test('in a text for each speech is read as in lines of JSON', async () => {
    const plain = await runSet(ungd, { 'TXT/Session 67 - 2012/USA_67_2012.txt': words });
    const line = JSON.stringify({ file: 'a', iso3: 'USA', session: 67, year: 2012, text: words.slice(1) });
    const lines = await runSet(ungd, { 'ungd-67-2012.jsonl': line });
    expect(recordsOf(plain, 'statements')).toEqual(recordsOf(lines, 'statements'));
    expect(plain.tally.sums()).toMatchObject({ rows: 1, used: 1 });
  });

  test('in a text that is not UTF-8 is an issue', async () => {
    const { tally } = await runSet(ungd, { 'FRA_67_2012.txt': Buffer.from('Café', 'latin1') });
    expect(tally.issues).toHaveLength(1);
  });

  test('has its list of speakers in a workbook too', async () => {
    const sheet = [
      ['Year', 'Session', 'ISO Code', 'Country', 'Name of Person Speaking', 'Post'],
      ['2012', '67', 'USA', 'United States', 'A. Nobody', 'President'],
    ];
    const run = await runSet(ungd, { 'Speakers_by_session.xlsx': workbook(sheet) });
    expect(recordsOf(run, 'officials')).toMatchObject([{ name: 'A. Nobody', offices: [{ title: 'President' }] }]);
    expect(run.tally.sums()).toMatchObject({ rows: 1, used: 1 });
  });
});

/** A workbook with one sheet, whose cells are texts in the sheet itself. */
function workbook(rows: readonly (readonly string[])[]): Buffer {
  const cells = (row: readonly string[]) => row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
  const xml = `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
  const files = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': xml,
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

describe('the feed of GDELT', () => {
  test('of translated reports is read, and its other tables are named', async () => {
    const files = {
      '20240101001500.translation.export.CSV': event('992', 'FRA', 'DEU'),
      '20240101001500.translation.mentions.CSV': `${Array.from({ length: 16 }, () => '1').join('\t')}\n`,
    };
    const run = await runSet(gdelt, files);
    expect(recordsOf(run, 'events')).toMatchObject([{ initiator: 'crosswalk--france', target: 'crosswalk--germany' }]);
    const unread = await withFolder(files, async (folder) => (await inputFiles(gdelt, [folder])).unread);
    expect(unread.map(({ path }) => path.replace(/.*\//, ''))).toEqual(['20240101001500.translation.mentions.CSV']);
  });
});

describe('a repeated event', () => {
  const first = '20191024143000.export.CSV';
  const second = '20191024144500.export.CSV';

  test('is used once and counted as a repeat', async () => {
    const row = event('991', 'USA', 'CHN');
    const { tally } = await runSet(gdelt, { [first]: row, [second]: row });
    const repeat = { reason: 'the row repeats an earlier one', rows: 1, names: [], others: 0 };
    expect(tally.sums()).toMatchObject({ rows: 2, used: 1, rejected: 0, leftOut: [repeat], remarks: [] });
  });

  test('that says something else is an issue with both lines', async () => {
    const { tally } = await runSet(gdelt, {
      [first]: event('991', 'USA', 'CHN'),
      [second]: event('991', 'CHN', 'USA'),
    });
    expect(tally.issues.map(({ at, message }) => [at, message].join(' ').replaceAll(/\/\S*\//g, ''))).toEqual([
      `${second}:1 "GlobalEventID" is "991" as in ${first}:1, but other cells differ.`,
    ]);
  });
});

describe('a zip file', () => {
  const name = '20191024143000.export.CSV';
  const packed = Buffer.from(zipSync({ [name]: Buffer.from(event('991', 'USA', 'CHN')) }));

  test('is read', async () => {
    const { tally } = await runSet(gdelt, { [`${name}.zip`]: packed });
    expect(tally.sums()).toMatchObject({ rows: 1, used: 1 });
  });

  test('that is cut off is refused', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => event(String(index), 'USA', 'CHN')).join('');
    const whole = Buffer.from(zipSync({ [name]: Buffer.from(many) }));
    const cut = whole.subarray(0, whole.length / 2);
    await expect(runSet(gdelt, { [`${name}.zip`]: cut })).rejects.toThrow('cannot be read');
  });

  test('without a file of the set is named', async () => {
    const other = Buffer.from(zipSync({ 'notes.txt': Buffer.from('a note') }));
    await expect(runSet(gdelt, { 'notes.zip': other })).rejects.toThrow(/notes\.zip\/notes\.txt" is not read: no file/);
  });
});

const icewsHeader = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Country', 'CAMEO Code', 'Intensity'],
  ...['Target Name', 'Target Country', 'City'],
];
const icewsFile = (...rows: readonly string[]) => [icewsHeader.join('\t'), ...rows, ''].join('\n');

describe('files of ICEWS', () => {
  test('are known by their header, and a file that lacks a column is named', async () => {
    const files = {
      '202201-icews-events.tab': icewsFile('1\t2022-01-05\tJapan\tJapan\t040\t1\tChina\tChina\tNA'),
      'events.2016.20180710092545.tab': icewsFile('2\t2016-05-01\tJapan\tJapan\t040\t1\tChina\tChina\tNA'),
      'Events.2017.20201006.tab': 'Event ID\tEvent Date\tSource Name\n3\t1/2/2017\tJapan\n',
    };
    const { tally } = await runSet(icews, files);
    expect(tally.sums()).toMatchObject({ rows: 2, used: 2 });
    const unread = await withFolder(files, async (folder) => (await inputFiles(icews, [folder])).unread);
    expect(unread.map(({ path, reason }) => [path.replace(/.*\//, ''), reason])).toEqual([
      ['Events.2017.20201006.tab', expect.stringContaining('its header lacks "Source Country", "CAMEO Code"')],
    ]);
  });

  test.each([
    ['blank', ''],
    ['NA', 'NA'],
    ['NULL', 'NULL'],
  ])('with a %s intensity say that it is unknown', async (_, cell) => {
    const run = await runSet(icews, {
      'events.2016.x.tab': icewsFile(`12\t2016-05-02\tJapan\tJapan\t040\t${cell}\tChina\tChina\tY`),
    });
    expect(recordsOf(run, 'events')).toMatchObject([{ intensity: null }]);
  });

  test('with NULL on one side name no actor of that name, and quotes around a cell are no part of it', async () => {
    const run = await runSet(
      icews,
      {
        'events.2017.x.tab': icewsFile(
          '31\t2017-05-02\tJapan\tJapan\t040\t1\tNULL\tNULL\tY',
          '32\t2017-05-02\t"Women (Turkey)"\tTurkey\t040\t1\tChina\tChina\tY',
        ),
      },
      { createUnknown: true },
    );
    expect(run.tally.sums().leftOut).toMatchObject([{ reason: 'the row names only one side', rows: 1 }]);
    expect(recordsOf(run, 'events')).toMatchObject([{ initiatorSector: 'Women' }]);
  });
});

test('published events of a year that a release with numbers has are left out', async () => {
  const { tally } = await runSet(icews, {
    'cameo-codes.csv': 'name,code,goldstein,root_code\nConsult,040,1,04\n',
    'ICEWS18/entity2id.txt': 'Japan\t0\nChina\t1\n',
    'ICEWS18/relation2id.txt': 'Consult\t0\n',
    'ICEWS18/train.txt': '0\t0\t1\t24\n',
    'events.2018.x.tab': icewsFile(
      '1\t2018-01-02\tJapan\tJapan\t040\t1\tChina\tChina\tY',
      '2\t2017-01-02\tJapan\tJapan\t040\t1\tChina\tChina\tY',
    ),
  });
  expect(tally.sums()).toMatchObject({
    rows: 7,
    used: 6,
    leftOut: [{ reason: 'ICEWS18 has the events of that year', rows: 1 }],
  });
});

describe('NA', () => {
  test('is no kind of a rivalry', async () => {
    const header = 'rivalryno,rivalryname,ccode1,ccode2,styear,endyear,type1,type2,type3';
    const run = await runSet(rivalries, { 'td_rivalries.csv': `${header}\n1,A-B,740,710,1950,2010,spatial,NA,NA\n` });
    const notes = recordsOf(run, 'stances').map((record) => ('note' in record ? record.note : null));
    expect(notes).toHaveLength(2);
    expect(notes.join(' ')).toContain('Kind: spatial.');
    expect(notes.join(' ')).not.toContain('NA');
  });

  test('says of a roll call that something is not known', async () => {
    const run = await runSet(unvotes, {
      'un_roll_calls.csv':
        'rcid,session,importantvote,date,unres,amend,para,short,descr\n1,60,0,2005-12-08,R/1,NA,NA,T,D\n',
      'un_votes.csv': 'rcid,country,country_code,vote\n1,Namibia,NA,yes\n',
    });
    expect(recordsOf(run, 'roll-calls')).toMatchObject([{ important: false, amendment: null, paragraph: null }]);
    expect(recordsOf(run, 'ballots')).toMatchObject([{ actor: 'crosswalk--namibia' }]);
  });
});

test('a byte order mark is no character of a speech', async () => {
  const text = JSON.stringify({ file: 'a', iso3: 'USA', session: 67, year: 2012, text: '\ufeffMr. President, hello.' });
  const run = await runSet(ungd, { 'ungd-67-2012.jsonl': text });
  expect(recordsOf(run, 'statements')).toMatchObject([{ length: 21 }]);
});

describe('a code that means another state on the day of the row', () => {
  const speakers = (...rows: readonly string[]) => ({
    'speakers_by_session.csv': ['Year,Session,ISO Code,Country,Name of Person Speaking,Post', ...rows, ''].join('\n'),
  });

  test('is corrected where the list exchanged the two Germanys, and otherwise an issue with both readings', async () => {
    const run = await runSet(
      ungd,
      speakers(
        '1986,41,DEU,Germany Democratic Republic,Oskar Fischer,',
        '1986,41,DDR,Republica Federal Alemana,Hans-Dietrich Genscher,',
        '1987,42,DEU,Germany Democratic Republic,Oskar Fischer,',
      ),
    );
    expect(recordsOf(run, 'officials')).toMatchObject([
      { name: 'Oskar Fischer', affiliation: 'crosswalk--east-germany' },
      { name: 'Hans-Dietrich Genscher', affiliation: 'crosswalk--west-germany' },
    ]);
    expect(run.tally.issues.map(({ message }) => message)).toEqual([
      'The code "DEU" means "west-germany" on that day and the name "Germany Democratic Republic" means "east-germany".',
    ]);
  });

  test('is that of the state of the time in an event', async () => {
    const row = event('991', 'USA', 'SRB').replace('20191024', '19990324');
    const run = await runSet(gdelt, { '20191024143000.export.CSV': row });
    expect(recordsOf(run, 'events')).toMatchObject([{ date: '1999-03-24', target: 'crosswalk--yugoslavia' }]);
  });
});
