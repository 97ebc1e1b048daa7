import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day } from '../../../../src/model/days.ts';
import { officesOn } from '../../../../src/traverse/evidence/offices-on.ts';
import type { OfficeRow } from '../../../../src/traverse/evidence/queries.ts';
import { boundsIn, endless, levelByReadings, numbers, type Range, valuesIn } from '../readings.ts';

const nothing: OfficeRow = {
  id: 'x--minister',
  title: 'Minister',
  since: null,
  sinceEarliest: null,
  sinceLatest: null,
  until: null,
  untilEarliest: null,
  untilLatest: null,
  attestedOn: null,
  attestedOnEarliest: null,
  attestedOnLatest: null,
  lastCovered: null,
  lastCoveredEarliest: null,
  lastCoveredLatest: null,
  sources: ['s'],
  belongsTo: 'japan',
};

function office(
  since: string | null,
  until: string | null,
  attestedOn: string | null,
  lastCovered: string | null = null,
): OfficeRow {
  const days = { since: on(since), until: on(until), attestedOn: on(attestedOn), lastCovered: on(lastCovered) };
  return { ...nothing, since, until, attestedOn, ...rowOf(days) };
}

/** Days of tests are days of the calendar. */
function on(day: string): ReturnType<typeof boundsOf>;
function on(day: string | null): ReturnType<typeof boundsOf> | null;
function on(day: string | null) {
  return day === null ? null : boundsOf(day as Day);
}

function rowOf(
  days: Readonly<Record<'since' | 'until' | 'attestedOn' | 'lastCovered', ReturnType<typeof boundsOf> | null>>,
) {
  return {
    sinceEarliest: days.since?.earliest ?? null,
    sinceLatest: days.since?.latest ?? null,
    untilEarliest: days.until?.earliest ?? null,
    untilLatest: days.until?.latest ?? null,
    attestedOnEarliest: days.attestedOn?.earliest ?? null,
    attestedOnLatest: days.attestedOn?.latest ?? null,
    lastCoveredEarliest: days.lastCovered?.earliest ?? null,
    lastCoveredLatest: days.lastCovered?.latest ?? null,
  };
}

/** How surely an office was held on each of some days, and whether that very day is attested. */
const told = (held: OfficeRow, ...days: readonly string[]) =>
  days.map((day) => officesOn([held], on(day)).map(({ certainty, attested }) => [certainty, attested])[0]);

describe('an office on a day', () => {
  test('is certain between two known days, the last of them left out', () => {
    const held = office('2020-01-01', '2021-01-01', null);
    expect(told(held, '2020-06-01', '2020-12-31', '2021-01-01')).toEqual([
      ['CERTAIN', false],
      ['CERTAIN', false],
      undefined,
    ]);
  });

  test('is certain on its first day and up to the day it is attested on, and presumed from then on', () => {
    const held = office('2020-01-01', null, '2022-03-01');
    expect(told(held, '2020-01-01', '2021-01-01', '2022-03-01', '2023-01-01')).toEqual([
      ['CERTAIN', false],
      ['CERTAIN', false],
      ['CERTAIN', true],
      ['PRESUMED', false],
    ]);
  });

  test('is certain up to the last day covered, on which it is attested, and possible from then on', () => {
    const held = office('2009-01-20', null, '2015-12-31', '2015-12-31');
    expect(told(held, '2012-06-01', '2015-12-31', '2016-01-01', '2025-12-28')).toEqual([
      ['CERTAIN', false],
      ['CERTAIN', true],
      ['POSSIBLE', false],
      ['POSSIBLE', false],
    ]);
  });

  test('with no beginning is possible before the day it is attested on, and presumed after it', () => {
    const held = office(null, null, '2022-03-01');
    expect(told(held, '2001-07-16', '2022-03-01', '2022-03-02')).toEqual([
      ['POSSIBLE', false],
      ['CERTAIN', true],
      ['PRESUMED', false],
    ]);
  });

  test('is possible within a year in which it began on an unknown day', () => {
    expect(told(office('2020', '2025-01-01', null), '2020-06-01')).toEqual([['POSSIBLE', false]]);
  });

  test('is presumed, not certain, where the day itself is not exact', () => {
    expect(told(office(null, null, '2022-03-01'), '2022')).toEqual([['PRESUMED', true]]);
  });

  test('is told with its title, its days and where it was read', () => {
    expect(officesOn([office('2020', null, null)], on('2021'))).toEqual([
      {
        title: 'Minister',
        belongsTo: { label: 'Actor', id: 'japan' },
        since: '2020',
        until: null,
        attestedOn: null,
        certainty: 'PRESUMED',
        attested: false,
        sources: [{ label: 'Source', id: 's' }],
      },
    ]);
  });
});

const anyRange: fc.Arbitrary<Range> = fc
  .tuple(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 2 }))
  .map(([first, width]) => [first, Math.min(first + width, numbers.length)]);

/** Offices that contradict nothing: attested between a start and an end or a last day covered, as far as those are known. */
const anyOffice = fc
  .record({
    since: fc.option(anyRange),
    until: fc.option(anyRange),
    attestedOn: fc.option(anyRange),
    lastCovered: fc.option(anyRange),
  })
  .filter(({ since, until }) => since === null || until === null || since[1] < until[1])
  .filter(({ since, attestedOn }) => since === null || attestedOn === null || since[0] <= attestedOn[0])
  .filter(({ until, attestedOn }) => until === null || attestedOn === null || attestedOn[1] < until[1])
  .filter(({ until, lastCovered }) => until === null || lastCovered === null)
  .filter(({ since, attestedOn, lastCovered }) =>
    [since, attestedOn].every((held) => held === null || lastCovered === null || held[1] <= lastCovered[1]),
  );

describe('any office', () => {
  test('is held as surely as trying every reading of its days gives', () => {
    fc.assert(
      fc.property(anyOffice, anyRange, ({ since, until, attestedOn, lastCovered }, asked) => {
        const row = {
          since: boundsIn(since),
          until: boundsIn(until),
          attestedOn: boundsIn(attestedOn),
          lastCovered: boundsIn(lastCovered),
        };
        const [found] = officesOn([{ ...nothing, ...rowOf(row) }], boundsIn(asked));
        const readings = {
          since: valuesIn(since),
          until: [...valuesIn(until), ...(until === null ? endless : [])],
          attestedOn: attestedOn === null ? null : valuesIn(attestedOn),
          lastCovered: lastCovered === null ? null : valuesIn(lastCovered),
        };
        expect(found?.certainty ?? null).toBe(levelByReadings(readings, valuesIn(asked)));
      }),
      { numRuns: 1000 },
    );
  });
});
