import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day } from '../../../src/model/days.ts';
import { type Certainty, certainties, holdsOn } from '../../../src/model/validity.ts';
import { project } from '../../house/sources.ts';

/** The rows of the table of cases in docs/time.md: four days of a fact, the day asked for, and what each certainty says. */
const cases = readFileSync(`${project}docs/time.md`, 'utf8')
  .split('\n')
  .filter((line) => /(yes|no) \| (yes|no) \| (yes|no) \|$/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const bounds = (text = '') => (text === '' ? null : boundsOf(text as Day));

describe('the table of cases', () => {
  test('has cases of every kind', () => {
    expect(cases.length).toBeGreaterThan(12);
  });

  test.each(cases)(
    'since %s until %s attested on %s, covered to %s, asked %s: %s, %s, %s',
    (since, until, attested, covered, asked, ...expected) => {
      const life = {
        since: bounds(since),
        until: bounds(until),
        attestedOn: bounds(attested),
        lastCovered: bounds(covered),
        superseded: null,
        noStart: false,
        noEnd: false,
      };
      // The keys of the table are the levels, the surest first.
      const levels = Object.keys(certainties) as readonly Certainty[];
      const told = levels.map((level) => (holdsOn(life, boundsOf(asked as Day), level) ? 'yes' : 'no'));
      expect(told).toEqual(expected);
    },
  );
});
