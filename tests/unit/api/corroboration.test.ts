import { describe, expect, test } from 'vitest';
import { corroborate } from '../../../src/api/corroborate.ts';

const [tass, straitsTimes, nameless] = [
  ['TASS', 'wire', null],
  ['The Straits Times', 'wire', 'Kyodo'],
  [null, 'code', null],
];

describe('corroboration', () => {
  test('counts a publisher once, however many pages it has', () => {
    expect(corroborate([tass, tass])).toEqual([['TASS'], ['wire'], 1, false]);
  });

  test('counts a copy as the publisher it copies, beside the original or another copy', () => {
    const anews = ['Anews', 'wire', 'Kyodo'];
    const kyodo = ['Kyodo', 'wire', null];
    expect(corroborate([straitsTimes, anews, kyodo])).toEqual([['Kyodo'], ['wire'], 1, false]);
  });

  test('counts a page as its publisher where it copies nobody', () => {
    expect(corroborate([straitsTimes, ['The Straits Times', 'news', null]])[0]).toEqual(['Kyodo', 'The Straits Times']);
  });

  test('counts sources of no known publisher as one together', () => {
    expect(corroborate([tass, nameless, nameless])).toEqual([['TASS'], ['code', 'wire'], 2, false]);
  });

  test('knows the original of a page whose own publisher was not found', () => {
    expect(corroborate([[null, 'repost', 'TASS'], tass])).toEqual([['TASS'], ['repost', 'wire'], 1, false]);
  });

  test('tells state media alone, and nothing where there is no source', () => {
    expect(corroborate([['CGTN', 'state_media', null]])[3]).toBe(true);
    expect(corroborate([])).toEqual([[], [], 0, false]);
  });
});
