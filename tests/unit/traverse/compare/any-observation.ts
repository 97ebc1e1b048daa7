import fc from 'fast-check';
import { boundsOf, type Day } from '../../../../src/model/days.ts';
import type { AlignmentRules } from '../../../../src/traverse/compare/alignment-rules.ts';
import type { Observation } from '../../../../src/traverse/compare/observation.ts';
import { lifetimeFrom } from '../../../../src/traverse/lifetimes.ts';
import { anyDay } from '../../model/any-day.ts';

/** Takes of a few actors on a few items, so that they meet often. */
export const anyTakes: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom('a', 'b', 'c', 'd'),
      item: fc.constantFrom('x', 'y', 'z'),
      value: fc.constantFrom(-1, -0.5, 0, 0.5, 1, null),
      on: anyDay,
      until: fc.option(anyDay, { freq: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map(({ on, ...rest }, index) => take({ ...rest, on, id: `s${index}` })));

/** What a take is made of in a test: a day as it is written, and what is of interest. */
interface Made {
  readonly actor?: string;
  readonly item?: string;
  readonly value?: number | null;
  readonly on?: string;
  readonly until?: string | null;
  readonly id?: string;
}

/** A take with the days that can be meant; one that does not end is held until another takes its place. */
export function take({
  actor = 'a',
  item = 'x',
  value = 1,
  on = '2001-07-16',
  until = null,
  id = `${actor}-${item}-${on}`,
}: Made): Observation {
  // Days of tests are days of the calendar.
  const [day, end] = [boundsOf(on as Day), until === null ? null : boundsOf(until as Day)];
  const life = { ...lifetimeFrom(day), until: end };
  return { actor, item, value, day, life, ref: { label: 'Stance', id } };
}

/** Counts of sides over all takes of all days: the rules that tests change one by one. */
export const plainRules: AlignmentRules = {
  source: 'STANCES',
  mode: 'ONE_MODE',
  rule: 'CONGRUENCE',
  weight: 'COUNT',
  partial: 'FOR',
  normalise: 'NONE',
  duplicates: 'ALL',
  windows: null,
  minimum: 1,
  isolates: false,
  from: null,
  asOf: null,
  certainty: 'POSSIBLE',
};
