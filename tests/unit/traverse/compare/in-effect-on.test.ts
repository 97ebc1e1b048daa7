import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../../../src/kit/run-at-once.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import { inEffectOn, latestInEffect } from '../../../../src/traverse/compare/in-effect-on.ts';
import { compareObservations, type Observation } from '../../../../src/traverse/compare/observation.ts';
import { observationOf } from '../../../../src/traverse/compare/observation-of.ts';
import { lifetimeFrom } from '../../../../src/traverse/lifetimes.ts';
import { on, stance } from '../duties/pacts.ts';
import { boundsIn, endless, isHeldByReadings, numbers, type Range, valuesIn } from '../readings.ts';
import { anyTakes, take } from './any-observation.ts';

const idsOf = (takes: readonly Observation[]) => takes.map(({ ref }) => ref.id);
const levels = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;
const held = (takes: readonly Observation[], day: string, certainty: Certainty = 'PRESUMED') =>
  idsOf(inEffectOn(takes, on(day), certainty)).toSorted();

describe('what is held on a day', () => {
  test('is the last taken by then', () => {
    const three = ['2001', '2005-06-01', '2020'].map((day) => take({ on: day, id: day }));
    expect(levels.map((level) => held(three, '2010', level))).toEqual([['2005-06-01'], ['2005-06-01'], ['2005-06-01']]);
  });

  test('is open between two whose order is open, and then none is certain', () => {
    const two = ['2005', '2005-06-01'].map((day) => take({ on: day, id: day }));
    expect(levels.map((level) => held(two, '2010', level))).toEqual([
      [],
      ['2005', '2005-06-01'],
      ['2005', '2005-06-01'],
    ]);
  });

  test('is not what has ended, and what it had replaced does not come back', () => {
    const two = [take({ on: '1970', id: 'older' }), take({ on: '1975', id: 'ended', until: '1980-01-01' })];
    expect(['1979-12-31', '1980-01-01', '2000'].map((day) => held(two, day, 'POSSIBLE'))).toEqual([['ended'], [], []]);
  });

  test('of a stance is told by its own days', () => {
    const ended = observationOf(stance('a', '2001', { life: { ...lifetimeFrom(on('2001')), until: on('2005') } }));
    expect(['2004', '2005-06', '2006'].map((day) => levels.map((level) => held([ended], day, level).length))).toEqual([
      [1, 1, 1],
      [0, 1, 1],
      [0, 0, 0],
    ]);
  });
});

describe('the latest that is held', () => {
  const latest = (takes: readonly Observation[], day: string, certainty: Certainty) =>
    idsOf(runAtOnce(latestInEffect(takes, on(day), certainty)));

  test('is the last in the order of days where more than one may be', () => {
    const two = [take({ on: '2001', id: '1' }), take({ on: '2001-07-16', id: '2' })];
    expect(levels.map((level) => latest(two, '2005', level))).toEqual([[], ['2'], ['2']]);
  });

  test('may be one that takes no side', () => {
    const two = [take({ on: '2001', id: '1' }), take({ on: '2002', id: '2', value: null })];
    expect(latest(two, '2005', 'CERTAIN')).toEqual(['2']);
  });

  test('is one for each actor and item at the most, of those that are held', () => {
    fc.assert(
      fc.property(
        anyTakes,
        fc.constantFrom(...levels),
        fc.constantFrom('2000', '2001-06', '2003-01-01'),
        (...drawn) => {
          const [takes, level, day] = drawn;
          const one = runAtOnce(latestInEffect(takes, on(day), level));
          const all = inEffectOn(takes, on(day), level);
          const keys = (some: readonly Observation[]) => new Set(some.map(({ actor, item }) => `${actor} ${item}`));
          expect([keys(one).size, keys(one)]).toEqual([one.length, keys(all)]);
          for (const last of one)
            for (const other of all.filter(({ actor, item }) => actor === last.actor && item === last.item))
              expect(compareObservations(other, last)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

const anyRange: fc.Arbitrary<Range> = fc
  .tuple(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 2 }))
  .map(([first, width]) => [first, Math.min(first + width, numbers.length)]);

/** Stances of one actor on one proposition, of which some end after they were taken. */
const anyRivals = fc.array(
  fc
    .record({ since: anyRange, until: fc.option(anyRange) })
    .filter(({ since, until }) => until === null || since[1] < until[1]),
  { minLength: 1, maxLength: 4 },
);

describe('what is held of any rivals', () => {
  test('is what trying every reading of their days gives', () => {
    fc.assert(
      fc.property(anyRivals, anyRange, (rivals, asked) => {
        const takes = rivals.map(({ since, until }, index) =>
          observationOf(
            stance(String(index), '2001', {
              day: boundsIn(since),
              life: { ...lifetimeFrom(boundsIn(since)), until: until === null ? null : boundsIn(until) },
            }),
          ),
        );
        const readings = rivals.map(({ since, until }) => ({
          since: valuesIn(since),
          until: until === null ? endless : valuesIn(until),
        }));
        const found = levels.map((level) => idsOf(inEffectOn(takes, boundsIn(asked), level)).toSorted());
        const expected = levels.map((level) =>
          idsOf(
            takes.filter((_, index) => {
              const own = readings[index];
              return own !== undefined && isHeldByReadings(readings, own, valuesIn(asked), level);
            }),
          ),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
