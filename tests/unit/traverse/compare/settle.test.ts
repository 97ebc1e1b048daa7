import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always, latestOfEach, settle } from '../../../../src/traverse/compare/settle.ts';
import type { Take } from '../../../../src/traverse/compare/take.ts';
import { anyTakes, take } from './any-take.ts';

const idsOf = (takes: readonly Take[]) => takes.map(({ ref }) => ref.id);

describe('the takes that count', () => {
  const takes = [
    take({ on: '2001-07-16', id: '1' }),
    take({ on: '2001-07-16', id: '2' }),
    take({ on: '2001-07-20', id: '3' }),
    take({ on: '2001-09-01', id: '4' }),
    take({ on: '2003-01-01', id: '5' }),
    take({ on: '2003-01-01', id: '6', value: -1 }),
  ];

  test.each([
    ['ALL', ['1', '2', '3', '4', '5', '6']],
    ['ONCE_PER_DAY', ['1', '3', '4', '5', '6']],
    ['ONCE_PER_MONTH', ['1', '4', '5', '6']],
    ['ONCE_PER_YEAR', ['1', '5', '6']],
    ['ONCE', ['1', '6']],
    ['LATEST', ['6']],
  ] as const)('are, where duplicates count as %s, %j', (duplicates, expected) => {
    expect(idsOf(settle(takes, always, { duplicates, certainty: 'POSSIBLE' }))).toEqual(expected);
  });

  test('keep a day that is not known as exactly as the period apart from those that are', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2001-07', id: '2' }), take({ on: '2001-07-16', id: '3' })];
    expect(idsOf(settle(some, always, { duplicates: 'ONCE_PER_MONTH', certainty: 'POSSIBLE' }))).toEqual(['1', '2']);
  });

  test('are those that surely lie in the stretch, where that is asked for', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2001-07-16', id: '2' })];
    const july = { from: '2001-07-01', to: '2001-07-31' };
    expect(idsOf(settle(some, july, { duplicates: 'ALL', certainty: 'CERTAIN' }))).toEqual(['2']);
    expect(idsOf(settle(some, july, { duplicates: 'ALL', certainty: 'POSSIBLE' }))).toEqual(['1', '2']);
  });
});

describe('the latest of each', () => {
  test('are none for certain where two days cannot be put in order', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2001-07-16', id: '2' })];
    expect(idsOf(latestOfEach(some, 'POSSIBLE'))).toEqual(['2']);
    expect(idsOf(latestOfEach(some, 'CERTAIN'))).toEqual([]);
  });

  test('keep a last word that takes no side', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2002', id: '2', value: null })];
    expect(idsOf(latestOfEach(some, 'CERTAIN'))).toEqual(['2']);
  });

  test('are one for each actor and item at the most, and no other is surely later', () => {
    fc.assert(
      fc.property(anyTakes, (takes) => {
        const latest = latestOfEach(takes, 'POSSIBLE');
        expect(new Set(latest.map(({ actor, item }) => `${actor} ${item}`)).size).toBe(latest.length);
        for (const { actor, item, day } of latest)
          for (const other of takes.filter((one) => one.actor === actor && one.item === item))
            expect(other.day.earliest > day.latest).toBe(false);
      }),
    );
  });

  test('for certain are among the possible ones', () => {
    fc.assert(
      fc.property(anyTakes, (takes) => {
        expect(latestOfEach(takes, 'POSSIBLE')).toEqual(expect.arrayContaining([...latestOfEach(takes, 'CERTAIN')]));
      }),
    );
  });
});
