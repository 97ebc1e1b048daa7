import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../src/explorer/state/stance-words.ts';
import { yearScale, yearsByActor } from '../../../src/explorer/state/years.ts';
import { stanceOf } from './any-stance.ts';

describe('stances over the years', () => {
  test('are listed by actor and earliest first', () => {
    const rows = yearsByActor([stanceOf('b', 'p', '2003'), stanceOf('a', 'p', '2002'), stanceOf('b', 'p', '2001')]);
    expect(rows.map(({ actor, stances }) => [actor.id, stances.map(({ date }) => date)])).toEqual([
      ['a', ['2002']],
      ['b', ['2001', '2003']],
    ]);
  });

  test('stand on a line from the first year to the end of the last', () => {
    const { placeOf, ticks } = yearScale(['2001-07', '2000-02-03', '2009']);
    expect([placeOf('2000'), placeOf('2010-01-01')]).toEqual([0, 100]);
    expect(placeOf('2005')).toBeCloseTo(50, 1);
    expect(ticks.every(({ year, place }) => Math.abs(place - placeOf(year)) < 0.001)).toBe(true);
  });

  test('of one year have marks for that year alone', () => {
    const years = yearScale(['2001-07-16']).ticks.map(({ year }) => year);
    expect(years).toEqual(['2001', '2002']);
  });
});

test.each([
  [1, 'for'],
  [0.5, 'partly-for'],
  [0, 'both'],
  [-0.5, 'partly-against'],
  [-1, 'against'],
  [null, 'none'],
])('a polarity of %s is on the side "%s"', (polarity, key) => {
  expect(sideOf(polarity).key).toBe(key);
});
