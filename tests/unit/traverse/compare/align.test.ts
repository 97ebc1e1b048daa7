import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../../../src/kit/run-at-once.ts';
import { type Aligned, align } from '../../../../src/traverse/compare/align.ts';
import type { AgreementWeight, AlignmentRules, PartialSide } from '../../../../src/traverse/compare/alignment-rules.ts';
import type { Observation } from '../../../../src/traverse/compare/observation.ts';
import type { ActorPair } from '../../../../src/traverse/compare/pairs.ts';
import { anyTakes, plainRules, take } from './any-observation.ts';

/** The alignment, made at once. */
function aligned(takes: readonly Observation[], rules: AlignmentRules): Aligned {
  return runAtOnce(align(takes, rules));
}

function pairs(takes: readonly Observation[], rules: Partial<AlignmentRules> = {}): readonly ActorPair[] {
  return aligned(takes, { ...plainRules, ...rules }).windows[0]?.pairs ?? [];
}

const anyWeight: fc.Arbitrary<AgreementWeight> = fc.constantFrom('COUNT', 'DISTANCE');
const anyPartial: fc.Arbitrary<PartialSide> = fc.constantFrom('FOR', 'HALF', 'LEFT_OUT');

/** Agreement and disagreement of two actors by the words of the definition: every take of the one with every take of the other. */
function byDefinition(
  takes: readonly Observation[],
  a: string,
  b: string,
  weight: AgreementWeight,
  partial: PartialSide,
) {
  const sum = { agreement: 0, disagreement: 0 };
  for (const one of takes.filter(({ actor }) => actor === a))
    for (const other of takes.filter(({ actor, item }) => actor === b && item === one.item)) {
      if (one.value === null || other.value === null) continue;
      const isPartial = [one, other].map(({ value }) => Math.abs(value ?? 0) === 0.5);
      if (partial === 'LEFT_OUT' && isPartial.includes(true)) continue;
      const [p, q] = [one.value, other.value].map((value) => (partial === 'FOR' ? Math.sign(value) : value));
      const amount = partial === 'HALF' && weight === 'COUNT' ? 0.5 ** isPartial.filter(Boolean).length : 1;
      const distance = Math.abs((p ?? 0) - (q ?? 0)) / 2;
      const product = one.value * other.value;
      sum.agreement += weight === 'DISTANCE' ? 1 - distance : product > 0 ? amount : 0;
      sum.disagreement += weight === 'DISTANCE' ? distance : product < 0 ? amount : 0;
    }
  return sum;
}

describe('actors by actors', () => {
  test('count the items on which two take the same side, and those on which they take opposite ones', () => {
    const takes = [
      take({ actor: 'a', item: 'x', value: 1 }),
      take({ actor: 'b', item: 'x', value: 0.5 }),
      take({ actor: 'a', item: 'y', value: -1 }),
      take({ actor: 'b', item: 'y', value: 1 }),
      take({ actor: 'a', item: 'z', value: 0 }),
      take({ actor: 'b', item: 'z', value: 1 }),
    ];
    expect(pairs(takes)).toMatchObject([{ value: 1, agreement: 1, disagreement: 1, shared: 3, observationCount: 6 }]);
    expect(pairs(takes, { rule: 'CONFLICT' })).toMatchObject([{ value: 1 }]);
    expect(pairs(takes, { rule: 'SUBTRACT' })).toMatchObject([{ value: 0 }]);
    expect(pairs(takes, { rule: 'COMBINE' })).toMatchObject([{ value: 2 }]);
    expect(pairs(takes, { weight: 'DISTANCE', partial: 'HALF' })).toMatchObject([
      { agreement: 1.25, disagreement: 1.75 },
    ]);
  });

  test.each([
    ['FOR', 1, 2],
    ['HALF', 0.5, 2],
  ] as const)('count a partial side as %s says', (partial, agreement, observationCount) => {
    const takes = [take({ actor: 'a', value: 1 }), take({ actor: 'b', value: 0.5 })];
    expect(pairs(takes, { partial })).toMatchObject([{ agreement, observationCount }]);
  });

  test('leave a partial side out where that is asked for', () => {
    const takes = [take({ actor: 'a', value: 1 }), take({ actor: 'b', value: 0.5 })];
    expect(pairs(takes, { partial: 'LEFT_OUT' })).toEqual([]);
  });

  test('add up to what the definition gives, take by take', () => {
    fc.assert(
      fc.property(anyTakes, anyWeight, anyPartial, (takes, weight, partial) => {
        for (const { a, b, agreement, disagreement } of pairs(takes, { weight, partial })) {
          const expected = byDefinition(takes, a.id, b.id, weight, partial);
          expect(agreement).toBeCloseTo(expected.agreement);
          expect(disagreement).toBeCloseTo(expected.disagreement);
        }
      }),
    );
  });

  test('are the same whichever way round a pair is read', () => {
    fc.assert(
      fc.property(anyTakes, anyWeight, (takes, weight) => {
        const mirror: Readonly<Record<string, string>> = { a: 'd', b: 'c', c: 'b', d: 'a' };
        const there = new Map(pairs(takes, { weight }).map(({ a, b, value }) => [[a.id, b.id].join(), value]));
        const back = pairs(
          takes.map((one) => ({ ...one, actor: mirror[one.actor] ?? '' })),
          { weight },
        );
        expect(back.map(({ a, b, value }) => [[mirror[b.id], mirror[a.id]].join(), value])).toEqual(
          back.map(({ a, b }) => [mirror[b.id], mirror[a.id]].join()).map((name) => [name, there.get(name)]),
        );
      }),
    );
  });

  test('agree and disagree no more often than takes meet, and under DISTANCE exactly as often', () => {
    fc.assert(
      fc.property(anyTakes, anyWeight, (takes, weight) => {
        const sided = takes.filter(({ value }) => value !== null);
        for (const { a, b, agreement, disagreement } of pairs(takes, { weight, partial: 'HALF' })) {
          const meetings = sided
            .filter(({ actor }) => actor === a.id)
            .map(({ item }) => sided.filter((other) => other.actor === b.id && other.item === item).length)
            .reduce((sum, count) => sum + count, 0);
          expect(agreement + disagreement).toBeLessThanOrEqual(meetings + 1e-9);
          if (weight === 'DISTANCE') expect(agreement + disagreement).toBeCloseTo(meetings);
        }
      }),
    );
  });

  test.each(['JACCARD', 'COSINE', 'AVERAGE_ACTIVITY'] as const)(
    'divided by %s lie from -1 to 1 where each actor has one take on an item',
    (normalise) => {
      fc.assert(
        fc.property(anyTakes, anyWeight, anyPartial, (takes, weight, partial) => {
          const rules = { rule: 'SUBTRACT', duplicates: 'LATEST', weight, partial, normalise } as const;
          for (const { value } of pairs(takes, rules)) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        }),
      );
    },
  );

  test('divide by what both said, by the sides taken, and by the lengths of both', () => {
    const takes = [
      take({ actor: 'a', item: 'x' }),
      take({ actor: 'a', item: 'y' }),
      take({ actor: 'a', item: 'z', value: -1 }),
      take({ actor: 'b', item: 'x' }),
    ];
    const valueBy = (normalise: AlignmentRules['normalise']) => pairs(takes, { normalise })[0]?.value;
    expect(valueBy('AVERAGE_ACTIVITY')).toBe(1 / 2);
    expect(valueBy('JACCARD')).toBe(1 / 3);
    expect(valueBy('COSINE')).toBeCloseTo(1 / Math.sqrt(3));
  });

  test('come strongest first, and in the same order whatever the order of the takes', () => {
    fc.assert(
      fc.property(anyTakes, (takes) => {
        const there = pairs(takes, { rule: 'SUBTRACT' });
        expect(pairs(takes.toReversed(), { rule: 'SUBTRACT' })).toEqual(there);
        const strengths = there.map(({ value }) => Math.abs(value));
        expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe('actors by items', () => {
  const cells = (takes: readonly Observation[], rules: Partial<AlignmentRules> = {}) =>
    aligned(takes, { ...plainRules, mode: 'TWO_MODE', ...rules }).windows[0]?.cells ?? [];

  test('keep what was said for the sentence apart from what was said against it', () => {
    const takes = [take({ value: 1, on: '2001' }), take({ value: -1, on: '2002' }), take({ item: 'y', value: 0 })];
    expect(cells(takes)).toMatchObject([
      { item: { id: 'x' }, agreement: 1, disagreement: 1, side: 'BOTH', observationCount: 2 },
      { item: { id: 'y' }, agreement: 0, disagreement: 0, side: 'NEITHER', observationCount: 1 },
    ]);
  });

  test('under DISTANCE subtract to the sum of polarities', () => {
    fc.assert(
      fc.property(anyTakes, (takes) => {
        for (const cell of cells(takes, { weight: 'DISTANCE', partial: 'HALF', rule: 'SUBTRACT' })) {
          const own = takes.filter(({ actor, item }) => actor === cell.actor.id && item === cell.item.id);
          expect(cell.value).toBeCloseTo(own.reduce((sum, { value }) => sum + (value ?? 0), 0));
        }
      }),
    );
  });

  test.each([
    ['ACTIVITY', 'actor'],
    ['PROMINENCE', 'item'],
  ] as const)('divided by %s add up to 1 for each %s', (normalise, end) => {
    fc.assert(
      fc.property(anyTakes, (takes) => {
        const rules = { rule: 'COMBINE', weight: 'DISTANCE', normalise } as const;
        const sums = new Map<string, number>();
        for (const cell of cells(takes, rules)) sums.set(cell[end].id, (sums.get(cell[end].id) ?? 0) + cell.value);
        for (const sum of sums.values()) expect(sum).toBeCloseTo(1);
      }),
    );
  });
});

describe('an alignment', () => {
  test('gives one by one the takes that counted, in the order of their days', () => {
    const takes = [take({ on: '2002' }), take({ on: '2001', value: 0.5 }), take({ item: 'y', value: null })];
    const [window] = aligned(takes, { ...plainRules, mode: 'OBSERVATIONS', partial: 'HALF' }).windows;
    expect(window).toMatchObject({ observationCount: 2, withoutSide: 1, pairs: [], cells: [] });
    expect(window?.observations.map(({ evidence, value, amount }) => [evidence.id, value, amount])).toEqual([
      ['a-x-2001', 1, 0.5],
      ['a-x-2002', 1, 1],
    ]);
  });

  test('counts none of what was recorded after the day', () => {
    const takes = [take({ on: '2001-07' }), take({ on: '2001-08', item: 'y' })];
    // A day of the calendar.
    const asOf = '2001-07-10' as NonNullable<AlignmentRules['asOf']>;
    const countOf = (certainty: AlignmentRules['certainty']) =>
      aligned(takes, { ...plainRules, asOf, certainty }).windows.map(({ observationCount }) => observationCount);
    expect([countOf('POSSIBLE'), countOf('CERTAIN')]).toEqual([[1], [0]]);
  });

  test('counts, of the latest, none that has ended or been replaced by the end of its window', () => {
    const takes = [
      take({ on: '1990', id: 'replaced' }),
      take({ on: '1992-02-01', id: 'ended', until: '1993-06-01' }),
      take({ on: '1994-01-01', id: 'other', item: 'y' }),
    ];
    const inWindows = (rules: Partial<AlignmentRules>) =>
      aligned(takes, {
        ...plainRules,
        mode: 'OBSERVATIONS',
        duplicates: 'LATEST',
        certainty: 'PRESUMED',
        ...rules,
      }).windows.map(({ to, observations: counted }) => [to, counted.map(({ evidence }) => evidence.id)]);
    expect(inWindows({})).toEqual([[null, ['other']]]);
    expect(inWindows({ windows: { unit: 'YEARS', size: 2, step: 1 } })).toEqual([
      ['1991-12-31', ['replaced']],
      ['1992-12-31', ['ended']],
      ['1993-12-31', []],
      ['1994-12-31', ['other']],
    ]);
    // A day of the calendar.
    const asOf = '1993-05' as NonNullable<AlignmentRules['asOf']>;
    expect(inWindows({ asOf })).toEqual([[null, ['ended']]]);
    expect(inWindows({ asOf, windows: { unit: 'YEARS', size: 4, step: 1 } })).toEqual([['1993-12-31', ['ended']]]);
  });

  test('counts a take of a year once among months, in the one by which it is known to be made', () => {
    const windows = { unit: 'MONTHS', size: 1, step: 1 } as const;
    const countsOf = (certainty: AlignmentRules['certainty']) =>
      aligned([take({ on: '2001' })], { ...plainRules, windows, certainty }).windows.map(
        ({ observationCount }) => observationCount,
      );
    expect(countsOf('POSSIBLE')).toEqual(Array.from({ length: 12 }, () => 1));
    expect(countsOf('PRESUMED')).toEqual([...Array.from({ length: 11 }, () => 0), 1]);
    expect(countsOf('CERTAIN')).toEqual(Array.from({ length: 12 }, () => 0));
  });

  test('counts none of what was recorded before its first day', () => {
    const takes = [take({ on: '2001-06', item: 'y' }), take({ on: '2001-07' })];
    // A day of the calendar.
    const from = '2001-07-10' as NonNullable<AlignmentRules['from']>;
    const countOf = (certainty: AlignmentRules['certainty']) =>
      aligned(takes, { ...plainRules, from, certainty }).windows.map(({ observationCount }) => observationCount);
    expect([countOf('POSSIBLE'), countOf('CERTAIN')]).toEqual([[1], [0]]);
  });

  test.each([
    ['STANCES', 'Proposition'],
    ['VOTES', 'RollCall'],
    ['EVENTS', 'Actor'],
  ] as const)('over %s has items that are each a %s', (source, label) => {
    const { windows } = aligned([take({})], { ...plainRules, source, mode: 'TWO_MODE' });
    expect(windows[0]?.cells.map(({ item }) => item)).toEqual([{ label, id: 'x' }]);
  });

  test('names a roll call once, however many votes in it a pair rests on', () => {
    const ref = { label: 'RollCall', id: 'r' } as const;
    const votes = ['a', 'b'].map((actor) => ({ ...take({ actor, item: 'r' }), ref }));
    expect(pairs(votes, { source: 'VOTES' })).toMatchObject([{ shared: 1, observationCount: 2, evidence: [ref] }]);
  });

  test('says how many of its weakest cells were left out', () => {
    const actors = Array.from({ length: 90 }, (_, index) => `actor-${index}`);
    const takes = actors.flatMap((actor) =>
      ['2001', '2002', '2003', '2004', '2005', '2006'].map((on) => take({ actor, on })),
    );
    const { windows } = aligned(takes, { ...plainRules, windows: { unit: 'YEARS', size: 1, step: 1 } });
    expect(windows.map(({ pairs: kept, leftOut }) => [kept.length, leftOut])).toEqual(windows.map(() => [3333, 672]));
  });
});
