import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForceState } from '../../../../src/traverse/duties/force.ts';
import { dayOf, endless, levelByReadings, numbers, type Range, valuesIn } from '../readings.ts';
import { dated, forceIn, pact, period, renewal } from './pacts.ts';

describe('whether a pact was in force', () => {
  test.each([
    ['both bounds hold on every reading', period('2000-05', '2010', false), '2005', 'CERTAIN'],
    ['no end was found, and the bounds are said to be certain', period('2000', null), '2005', 'CERTAIN'],
    ['no end was found, and the bounds are not certain', period('2000', null, false), '2005', 'PRESUMED'],
    ['no end was found, and the day is the first', period('2000-05-01', null, false), '2000-05-01', 'CERTAIN'],
    ['neither bound was found', period(null, null, false), '2005', 'POSSIBLE'],
    ['no start was found, and it is attested before', period(null, null, false, '2001'), '2005', 'PRESUMED'],
    [
      'no start was found, and it is attested on that day',
      period(null, null, false, '2005-05-01'),
      '2005-05-01',
      'CERTAIN',
    ],
    ['no start was found, and it is attested later', period(null, null, false, '2006'), '2005', 'POSSIBLE'],
    ['no start was found, and the end lies ahead', period(null, '2010', false), '2005', 'POSSIBLE'],
    ['the day is not exact, and it began within it', period('2000-05-01', '2010'), '2000', 'PRESUMED'],
    ['the day lies in the year in which it began', period('2000', '2010'), '2000-06', 'POSSIBLE'],
    ['the day lies in the year in which it ended', period('2000', '2010'), '2010-06', 'PRESUMED'],
    ['the day is the one on which it ended', period('2000', '2010-06-01'), '2010-06-01', 'ENDED'],
    ['the day lies before the start', period('2000', null), '1999-12-31', 'NOT_YET'],
    ['the start was not found, and the pact was not yet signed', period(null, null, false), '1999-11', 'NOT_YET'],
  ])('where %s', (_, one, asOf, state) => {
    expect(forceIn(pact('a', [], { periods: [one] }), asOf).state).toBe(state);
  });

  test('is not said where no period is recorded', () => {
    expect(forceIn(pact('a', [], { periods: [] }), '2005').state).toBe('NO_PERIOD');
  });

  test('is not said more surely than that it was signed', () => {
    const states = ['1999-12-01', '1999', '2000', null].map((day) =>
      forceIn(pact('a', [], { signed: dated('signed', day) }), '2000-05-01'),
    );
    expect(states.map(({ state }) => state)).toEqual(['POSSIBLE', 'POSSIBLE', 'POSSIBLE', 'POSSIBLE']);
    const later = ['1999-12-01', '2000-01', null].map((day) =>
      forceIn(pact('a', [], { signed: dated('signed', day) }), '2001'),
    );
    expect(later.map(({ state }) => state)).toEqual(['CERTAIN', 'CERTAIN', 'POSSIBLE']);
  });

  test('is neither before nor after it between two periods', () => {
    const twice = pact('a', [], {
      periods: [period('1990', '1995'), period('2000', null)],
      signed: dated('signed', '1989'),
    });
    expect(['1989', '1997', '2005'].map((day) => forceIn(twice, day).state)).toEqual([
      'NOT_YET',
      'NOT_THAT_DAY',
      'CERTAIN',
    ]);
  });

  test('is possible between two days that sources dispute', () => {
    const disputed = { id: 'disputed', values: { untilEarliest: '1979-02-16', untilLatest: '1980-04-30' } };
    const treaty = pact('a', [], { signed: dated('signed', '1950-02-14'), periods: [disputed] });
    expect(forceIn(treaty, '1979-06-01').state).toBe('POSSIBLE');
    expect(forceIn(treaty, '1980-05').state).toBe('ENDED');
  });

  test('is told by the period that speaks most surely for it', () => {
    const periods = [period('1990', null, false), { ...period('1995', '2010'), id: 'sure' }];
    expect(forceIn(pact('a', [], { periods, signed: dated('signed', '1989') }), '2005')).toMatchObject({
      state: 'CERTAIN',
      period: { label: 'Period', id: 'a--sure' },
    });
  });
});

describe('the last day attested', () => {
  const renewed = pact('a', [], {
    periods: [period('2000', null, false)],
    renewals: [renewal('2010'), renewal('2020', '2025')],
  });

  test('is that of the last renewal by the day', () => {
    expect(forceIn(renewed, '2024')).toMatchObject({
      state: 'PRESUMED',
      lastAttested: '2020',
      renewedUntil: '2025',
    });
    expect(forceIn(renewed, '2015')).toMatchObject({ lastAttested: '2010', renewedUntil: null });
  });

  test('is the first in force where nothing was renewed', () => {
    expect(forceIn(renewed, '2005').lastAttested).toBe('2000');
  });

  test('is one that a source attests, where it comes last', () => {
    const attested = pact('a', [], { periods: [period('2000', null, false, '2007-05')], renewals: [renewal('2010')] });
    expect(['2005', '2008', '2012'].map((asOf) => forceIn(attested, asOf).lastAttested)).toEqual([
      '2000',
      '2007-05',
      '2010',
    ]);
  });

  test('is not known where no start was found', () => {
    const pactWithoutStart = pact('a', [], { periods: [period(null, null, false)] });
    expect(forceIn(pactWithoutStart, '2005').lastAttested).toBeNull();
  });
});

const anyRange: fc.Arbitrary<Range | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 2 }))
    .map(([first, width]): Range => [first, Math.min(first + width, numbers.length)]),
);

/** A pact with one period that ends after it begins, and is attested between the two, as far as they are known. */
const anyPact = fc
  .record({ since: anyRange, until: anyRange, attestedOn: anyRange, signing: anyRange, certain: fc.boolean() })
  .filter(({ since, until }) => since === null || until === null || since[1] < until[1])
  .filter(({ since, attestedOn }) => since === null || attestedOn === null || since[0] <= attestedOn[0])
  .filter(({ until, attestedOn }) => until === null || attestedOn === null || attestedOn[1] < until[1]);

/** What a period is made of in a property. */
interface Drawn {
  readonly since: Range | null;
  readonly until: Range | null;
  readonly attestedOn: Range | null;
  readonly certain: boolean;
}

const periodOf = ({ since, until, attestedOn, certain }: Drawn, index = 0) => ({
  id: `period-${index}`,
  values: {
    certain,
    ...boundsOf('since', since),
    ...boundsOf('until', until),
    ...boundsOf('attestedOn', attestedOn),
  },
});

describe('the state of any pact', () => {
  test('is that which trying every reading of its days gives', () => {
    fc.assert(
      fc.property(anyPact, fc.constantFrom(...numbers), ({ signing, ...drawn }, day) => {
        const { since, until, attestedOn, certain } = drawn;
        const one = periodOf(drawn);
        const found = forceIn(pact('a', [], { periods: [one], signed: boundsOf('signed', signing) }), dayOf(day));
        const untils = until === null && certain ? endless : [...valuesIn(until), ...(until === null ? endless : [])];
        const attested = attestedOn === null ? null : valuesIn(attestedOn);
        const ofPeriod = levelByReadings({ since: valuesIn(since), until: untils, attestedOn: attested }, [day]);
        const ofPact = levelByReadings({ since: valuesIn(signing), until: endless, attestedOn: null }, [day]);
        expect(levelOf(found.state)).toBe(worse(ofPeriod, ofPact));
        const isLater = [since, signing].some((range) => range !== null && range[0] > day);
        if (levelOf(found.state) === null) expect(found.state).toBe(isLater ? 'NOT_YET' : 'ENDED');
      }),
      { numRuns: 1000 },
    );
  });

  test('is the surest of its periods', () => {
    fc.assert(
      fc.property(anyPact, anyPact, fc.constantFrom(...numbers), (one, other, day) => {
        const periods = [one, other].map(periodOf);
        const stateOf = (some: typeof periods) =>
          forceIn(pact('a', [], { periods: some, signed: dated('signed', '1999') }), dayOf(day)).state;
        const each = periods.map((some) => stateOf([some]));
        expect(stateOf(periods)).toBe(strongest(each));
      }),
    );
  });
});

const levels = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;

function worse(one: ForceState | null, other: ForceState | null) {
  return one === null || other === null ? null : (levels.findLast((level) => level === one || level === other) ?? null);
}

function levelOf(state: ForceState) {
  return levels.find((level) => level === state) ?? null;
}

function strongest(states: readonly ForceState[]): ForceState {
  const level = levels.find((one) => states.includes(one));
  return level ?? (new Set(states).size === 1 ? (states[0] ?? 'NO_PERIOD') : 'NOT_THAT_DAY');
}

function boundsOf(name: string, range: Range | null) {
  if (range === null) return {};
  const [first, last] = [dayOf(range[0]), dayOf(range[1])];
  return { [`${name}Earliest`]: first, [`${name}Latest`]: last };
}
