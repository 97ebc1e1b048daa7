import { describe, expect, test } from 'vitest';
import { gdelt } from '../../../../src/import/gdelt/gdelt.ts';
import { type GivenRow, readSet, wordOf } from '../read-set.ts';

const cells = {
  GlobalEventID: '410000001',
  SQLDATE: '20190131',
  Actor1Code: 'DEUGOV',
  Actor1CountryCode: 'DEU',
  Actor1Type1Code: 'GOV',
  Actor2Code: 'NAM',
  Actor2CountryCode: 'NAM',
  EventCode: '0231',
  EventRootCode: '02',
  QuadClass: '1',
  GoldsteinScale: '3.4',
  NumMentions: '12',
  SOURCEURL: 'https://example.org/report',
};

const row = (given: Record<string, string> = {}, kind = '2.0'): GivenRow => [kind, { ...cells, ...given }];

describe('a row of the event table', () => {
  test('becomes an event between the states of its actors', () => {
    const [event] = readSet(gdelt, [row()]).of('events');
    expect(event).toEqual({
      id: 'gdelt--410000001',
      date: '2019-01-31',
      code: '0231',
      rootCode: '02',
      quadClass: 1,
      intensity: 3.4,
      initiator: 'crosswalk--germany',
      initiatorSector: 'GOV',
      initiatorOfficial: null,
      target: 'crosswalk--namibia',
      targetSector: null,
      targetOfficial: null,
      mentions: 12,
      url: 'https://example.org/report',
    });
  });

  test('is read alike in each layout', () => {
    const { of } = readSet(gdelt, [
      row(),
      row({ GlobalEventID: '410000002' }, '1.0'),
      row({ GlobalEventID: '410000003', SOURCEURL: '' }, 'history'),
    ]);
    expect(of('events').map(({ id, url }) => [id, url])).toEqual([
      ['gdelt--410000001', 'https://example.org/report'],
      ['gdelt--410000002', 'https://example.org/report'],
      ['gdelt--410000003', null],
    ]);
  });

  test('names a state as of its day', () => {
    const [event] = readSet(gdelt, [
      row({ SQLDATE: '19830131', Actor1CountryCode: 'RUS', Actor2CountryCode: 'JPN' }, '1.0'),
    ]).of('events');
    expect(event?.initiator).toBe('crosswalk--soviet-union');
  });

  test('may be directed at nobody', () => {
    const [event] = readSet(gdelt, [row({ Actor2Code: '', Actor2CountryCode: '', GoldsteinScale: '' })]).of('events');
    expect(event).toMatchObject({ target: null, intensity: null });
  });

  test.each([
    [{ Actor1Code: '', Actor1CountryCode: '' }, 'left out: no actor is named'],
    [{ Actor1Code: 'COP', Actor1CountryCode: '' }, 'left out: the actor belongs to no state (COP)'],
    [{ Actor2Code: 'IGOUNO', Actor2CountryCode: '' }, 'left out: the target belongs to no state (IGOUNO)'],
    [{ Actor1CountryCode: 'EUR' }, 'left out: the name is that of a region, which does not act (cameo EUR)'],
    [{ Actor2CountryCode: 'AFR' }, 'left out: the name is that of a region, which does not act (cameo AFR)'],
  ])('is left out where it names no state: %o', (given, word) => {
    expect(readSet(gdelt, [row(given)]).outcomes.map(wordOf)).toEqual([word]);
  });

  test.each([
    [{ GlobalEventID: '' }, '"GlobalEventID" is ""; expected a number.'],
    [{ SQLDATE: '20190231' }, '"SQLDATE" is "20190231"; expected a day of the calendar.'],
    [{ SQLDATE: '2019-01-31' }, '"SQLDATE" is "2019-01-31"; expected a day as YYYYMMDD.'],
    [{ EventCode: '---' }, '"EventCode" is "---"; expected a CAMEO code.'],
    [{ QuadClass: '5' }, '"QuadClass" is "5"; expected a number from 1 to 4.'],
    [{ GoldsteinScale: 'high' }, '"GoldsteinScale" is "high"; expected a number, or nothing.'],
  ])('is rejected where a value means nothing: %o', (given, message) => {
    expect(readSet(gdelt, [row(given)]).outcomes.map(wordOf)).toEqual([`rejected: ${message}`]);
  });
});

describe('the files', () => {
  const kindOf = (path: string) => gdelt.files.find(({ named }) => named.test(path))?.kind;
  const width = (kind: string) => gdelt.files.find((file) => file.kind === kind)?.format.columns.length;

  test('are told apart by their names', () => {
    expect(['20191024143000.export.CSV', 'x/20130401.export.CSV', '200601.csv', '1979.csv'].map(kindOf)).toEqual([
      '2.0',
      '1.0',
      'history',
      'history',
    ]);
    expect(kindOf('events.csv')).toBeUndefined();
  });

  test('have 61, 58 and 57 columns', () => {
    expect(['2.0', '1.0', 'history'].map(width)).toEqual([61, 58, 57]);
  });
});
