import { describe, expect, test } from 'vitest';
import { daysMeant } from '../../../src/model/days-meant.ts';

describe('daysMeant', () => {
  test.each([
    ['16/07/2001', ['2001-07-16']],
    ['7/16/2001', ['2001-07-16']],
    ['16.7.2001', ['2001-07-16']],
    ['2001/7/16', ['2001-07-16']],
    ['2001-7-16', ['2001-07-16']],
    ['20010716', ['2001-07-16']],
    ['2001-07-16T00:00:00Z', ['2001-07-16']],
    ['16 July 2001', ['2001-07-16']],
    ['July 16, 2001', ['2001-07-16']],
    ['Jul. 2001', ['2001-07']],
    ['07/2001', ['2001-07']],
  ])('reads "%s" as %j', (text, days) => {
    expect(daysMeant(text)).toEqual(days);
  });

  test('gives both days where day and month could stand in either order', () => {
    expect(daysMeant('07/08/2001')).toEqual(['2001-08-07', '2001-07-08']);
  });

  test.each(['31/02/2001', 'yesterday', '', '2001-13-01'])('gives nothing for "%s"', (text) => {
    expect(daysMeant(text)).toEqual([]);
  });
});
