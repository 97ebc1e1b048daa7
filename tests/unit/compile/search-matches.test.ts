import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn, rangesIn } from '../../../src/compile/matches.ts';
import { soughtWords, wordsOf } from '../../../src/compile/words.ts';

const marked = (text: string, search: string) =>
  rangesIn(text, soughtWords(wordsOf(search))).map(([start, end]) => text.slice(start, end));

describe('rangesIn', () => {
  test.each([
    ['Reino de España', 'espana', ['España']],
    ['Espan\u0303a', 'España', ['Espan\u0303a']],
    ['Taiwan’s independence', 'taiwan independence', ['Taiwan', 'independence']],
    ['Taiwan Strait', 'tai', ['Tai']],
    ['Taiwan and taiwanese', 'taiwan x', ['Taiwan']],
    ['us-japan-security-1960', 'japan sec', ['japan', 'sec']],
    ['中国外交部部长王毅', '王毅', ['王毅']],
    ['Сергей Лавров', 'ЛАВ', ['Лав']],
    ['Łódź and Straße', 'lodz strasse', ['Łódź', 'Straße']],
    ['a b a', 'a x', []],
  ])('marks in %j what %j finds', (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  test('joins what overlaps', () => {
    expect(marked('taiwan', 'taiwan tai')).toEqual(['taiwan']);
    expect(rangesIn('中中中', soughtWords(wordsOf('中 中中')))).toEqual([[0, 3]]);
  });

  test('gives ranges in order, without overlaps, within the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'á', 'ß', '中', '王', ' ', '-', "'", '’', '.', '\u0301'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (where, what) => {
        const ranges = rangesIn(where, soughtWords(wordsOf(what)));
        const ends = ranges.flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ranges.every(([start, end]) => start < end && end <= where.length)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('matchesIn', () => {
  test('names the field of each text with a match, lists value by value', () => {
    const fields = [
      ['name', 'China'],
      ['aliases', ['PRC', 'Beijing', 'Red China']],
      ['note', null],
      ['quotes', [['on China'], ['on Japan']]],
    ] as const;
    expect(matchesIn(fields, wordsOf('china'))).toEqual([
      ['name', 'China', [[0, 5]]],
      ['aliases', 'Red China', [[4, 9]]],
      ['quotes', 'on China', [[3, 8]]],
    ]);
  });
});
