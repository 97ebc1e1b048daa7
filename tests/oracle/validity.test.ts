import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Validity } from '../../src/compile/location.ts';
import type { Memory, StoredNode } from './memory.ts';
import { firstOf, lastOf } from './oracle-filter.ts';
import { type AskedDay, isValid } from './oracle-validity.ts';

const nothing: Memory = { nodes: [], edges: [] };

/** Days of two months, whole and partial, so that all their readings can be gone through. */
const partial = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `2001-02-${String(day).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 31 }).map((day) => `2001-03-${String(day).padStart(2, '0')}`),
  fc.constantFrom('2001-02', '2001-03'),
);

type Period = Extract<Validity, { kind: 'period' }>;

describe('a period with both bounds found', () => {
  const plain: Period = { kind: 'period', noStart: 'unknown', noEnd: 'unknown' };

  test('is POSSIBLE when one reading of all its days covers one reading of the day asked for', () => {
    fc.assert(
      fc.property(partial, partial, partial, (since, until, date) => {
        fc.pre(firstOf(since) < lastOf(until));
        const one = readings(since).some((from) =>
          readings(until).some((to) => readings(date).some((on) => from <= on && on < to)),
        );
        expect(ask(plain, { since, until }, { date, certainty: 'POSSIBLE' })).toBe(one);
      }),
    );
  });

  test('is CERTAIN when every reading of all its days covers every reading of the day asked for', () => {
    fc.assert(
      fc.property(partial, partial, partial, (since, until, date) => {
        const all = readings(since).every((from) =>
          readings(until).every((to) => readings(date).every((on) => from <= on && on < to)),
        );
        expect(ask(plain, { since, until }, { date, certainty: 'CERTAIN' })).toBe(all);
      }),
    );
  });

  test('is POSSIBLE wherever it is CERTAIN', () => {
    fc.assert(
      fc.property(partial, partial, partial, (since, until, date) => {
        const certain = ask(plain, { since, until }, { date, certainty: 'CERTAIN' });
        expect(certain && !ask(plain, { since, until }, { date, certainty: 'POSSIBLE' })).toBe(false);
      }),
    );
  });
});

describe('what is valid on 2001-03-10', () => {
  const office: Period = { kind: 'period', noStart: 'attested', noEnd: 'attested' };
  const membership: Period = { kind: 'period', noStart: 'unknown', noEnd: 'unknown' };
  const party: Period = { kind: 'period', noStart: 'always', noEnd: 'open' };
  const inForce: Period = { kind: 'period', noStart: 'unknown', noEnd: 'flagged' };

  test.each<[string, Period, Record<string, string | boolean>, boolean, boolean]>([
    ['an office begun before, with no end found', office, { since: '2001-01-01' }, false, true],
    [
      'an office begun before and attested later',
      office,
      { since: '2001-01-01', attestedOn: '2001-04-01' },
      true,
      true,
    ],
    ['an office with no beginning, attested that day', office, { attestedOn: '2001-03-10' }, true, true],
    ['an office with no beginning, attested in that month', office, { attestedOn: '2001-03' }, false, true],
    ['an office with no beginning, attested another day', office, { attestedOn: '2001-03-09' }, false, false],
    ['an office that ended that day', office, { since: '2001-01-01', until: '2001-03-10' }, false, false],
    ['an office that ended in that month', office, { since: '2001-01-01', until: '2001-03' }, false, true],
    ['an office that ended the day after', office, { since: '2001-01-01', until: '2001-03-11' }, true, true],
    ['a membership of which no day was found', membership, {}, false, true],
    ['a membership begun in that year', membership, { since: '2001', until: '2005' }, false, true],
    ['a party that is in from the start', party, {}, true, true],
    ['a party that left before', party, { until: '2000' }, false, false],
    ['a period in force with certain bounds and no end', inForce, { since: '2000', certain: true }, true, true],
    ['a period in force with a bound in doubt and no end', inForce, { since: '2000', certain: false }, false, true],
    ['a period in force with no beginning found', inForce, { until: '2005', certain: false }, false, true],
  ])('%s', (_, validity, values, certain, possible) => {
    const asked = (certainty: AskedDay['certainty']) => ask(validity, values, { date: '2001-03-10', certainty });
    expect([asked('CERTAIN'), asked('POSSIBLE')]).toEqual([certain, possible]);
  });
});

/** The whole days that a partial one can mean. */
function readings(day: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(firstOf(day)); at <= Date.parse(lastOf(day)); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function ask(validity: Validity, days: Readonly<Record<string, string | boolean>>, asked: AskedDay): boolean {
  const bounds = Object.entries(days).flatMap(([name, day]) =>
    typeof day === 'string'
      ? [
          [`${name}Earliest`, firstOf(day)],
          [`${name}Latest`, lastOf(day)],
        ]
      : [[name, day]],
  );
  const node: StoredNode = { key: '', labels: [], values: {} };
  return isValid(nothing, validity, Object.fromEntries(bounds), node, asked);
}
