import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../../../src/kit/run-at-once.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { Observation } from '../../../../src/traverse/compare/observation.ts';
import { resolveDuplicates } from '../../../../src/traverse/compare/resolve-duplicates.ts';
import { endOfDays } from '../../../../src/traverse/day-window.ts';
import { on } from '../duties/pacts.ts';
import { take } from './any-observation.ts';

/** All that is recorded. */
const always = { from: null, to: { earliest: endOfDays, latest: endOfDays } };

const idsOf = (takes: readonly Observation[]) => takes.map(({ ref }) => ref.id);

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
    expect(idsOf(runAtOnce(resolveDuplicates(takes, always, { duplicates, certainty: 'POSSIBLE' })))).toEqual(expected);
  });

  test('keep a day that is not known as exactly as the period apart from those that are', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2001-07', id: '2' }), take({ on: '2001-07-16', id: '3' })];
    expect(
      idsOf(runAtOnce(resolveDuplicates(some, always, { duplicates: 'ONCE_PER_MONTH', certainty: 'POSSIBLE' }))),
    ).toEqual(['1', '2']);
  });

  describe('between two days', () => {
    const some = [take({ on: '2001', id: '1' }), take({ on: '2001-07-16', id: '2' }), take({ on: '2001-07', id: '3' })];
    const idsBetween = (from: string, to: string, certainty: Certainty) =>
      idsOf(runAtOnce(resolveDuplicates(some, { from: on(from), to: on(to) }, { duplicates: 'ALL', certainty })));

    test('are those that lie there on every reading, where it must be certain', () => {
      expect(idsBetween('2001-07-01', '2001-07-31', 'CERTAIN')).toEqual(['3', '2']);
      expect(idsBetween('2001-07', '2001-07-31', 'CERTAIN')).toEqual([]);
    });

    test('are those made by the last day for sure, where it is presumed', () => {
      expect(idsBetween('2001-07-01', '2001-07-31', 'PRESUMED')).toEqual(['3', '2']);
      expect(idsBetween('2001-07-20', '2001-12-31', 'PRESUMED')).toEqual(['1', '3']);
    });

    test('are those that may lie there, where it is possible', () => {
      expect(idsBetween('2001-07-01', '2001-07-15', 'POSSIBLE')).toEqual(['1', '3']);
    });
  });

  test('are, of the latest, the one held at the end alone', () => {
    const ended = [take({ on: '2001', id: '1' }), take({ on: '2002', id: '2', until: '2004-01-01' })];
    const latestAt = (to: string) =>
      idsOf(
        runAtOnce(
          resolveDuplicates(ended, { from: null, to: on(to) }, { duplicates: 'LATEST', certainty: 'PRESUMED' }),
        ),
      );
    expect(['2001', '2003', '2003-12-31', '2004-01-01', '2010'].map(latestAt)).toEqual([['1'], ['2'], ['2'], [], []]);
  });

  test('are, of the latest, none from before the first day', () => {
    const some = [take({ on: '2001', id: '1' })];
    const latestFrom = (from: string, certainty: Certainty) =>
      idsOf(runAtOnce(resolveDuplicates(some, { ...always, from: on(from) }, { duplicates: 'LATEST', certainty })));
    expect([latestFrom('2001-06-01', 'PRESUMED'), latestFrom('2001-06-01', 'CERTAIN')]).toEqual([['1'], []]);
  });
});
