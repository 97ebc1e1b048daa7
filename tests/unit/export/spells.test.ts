import { describe, expect, test } from 'vitest';
import { spellsOf } from '../../../src/export/spells.ts';

describe('a period in whole days', () => {
  test.each([
    ['1972-09-29', '1980-01-01', '1972-09-29', '1979-12-31'],
    ['1972', '1980', '1972-01-01', '1980-12-30'],
    ['1972-09', '2024-03-01', '1972-09-01', '2024-02-29'],
    ['1972-09-29', null, '1972-09-29', null],
    [null, '1980-01-01', null, '1979-12-31'],
    ['1972-09-29', '1972-09-29', '1972-09-29', '1972-09-29'],
  ])('from %s until %s is from %s to %s, both included', (since, until, start, end) => {
    expect(spellsOf([{ since, until }])).toEqual([{ start, end }]);
  });

  test('of which no day is known is left out', () => {
    expect(
      spellsOf([
        { since: null, until: null },
        { since: '1990', until: null },
      ]),
    ).toEqual([{ start: '1990-01-01', end: null }]);
  });
});
