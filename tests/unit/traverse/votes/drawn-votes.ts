import fc from 'fast-check';
import type { Day } from '../../../../src/model/days.ts';
import type { VotingRules } from '../../../../src/traverse/votes/voting-rules.ts';
import type { PlainGraph } from '../../projection/build-projection.ts';
import { dated, days } from '../../projection/draw.ts';
import type { Choice } from './slow-agreement.ts';

/** A roll call as a test writes it; the votes by the ids of actors. Null: not found. */
export interface DrawnRollCall {
  readonly id: string;
  readonly date: Day | null;
  readonly session: number | null;
  readonly important: boolean | null;
  readonly issues: readonly string[] | null;
  readonly votes: Readonly<Record<string, Choice>>;
}

/** The actors of all drawn graphs; the last of them never votes. */
export const actors = ['a', 'b', 'c', 'd', 'silent'] as const;

const choices = fc.constantFrom<Choice>('yes', 'no', 'abstain');

/** Roll calls of few days and sessions, in which not everybody votes. */
export const rollCalls: fc.Arbitrary<readonly DrawnRollCall[]> = fc
  .array(
    fc.record({
      date: fc.option(fc.constantFrom(...days), { freq: 9 }),
      session: fc.option(fc.constantFrom(1, 2, 3), { freq: 9 }),
      important: fc.option(fc.boolean()),
      issues: fc.option(fc.subarray(['arms', 'rights'])),
      votes: fc.record({ a: choices, b: choices, c: choices, d: choices }, { requiredKeys: [] }),
    }),
    { maxLength: 14 },
  )
  .map((drawn) => drawn.map((one, at) => ({ ...one, id: `r${(at * 7) % 15}` })));

/** The rules of a question. */
export const anyRules: fc.Arbitrary<VotingRules> = fc.record({
  measure: fc.constantFrom('SHARE', 'S', 'KAPPA', 'PI'),
  abstention: fc.constantFrom('HALF', 'AGAINST', 'LEFT_OUT'),
  absence: fc.constantFrom('LEFT_OUT', 'AS_ABSTENTION'),
  window: fc.constantFrom('ALL', 'YEAR', 'SESSION'),
  with: fc.constantFrom('EACH_OTHER', 'ALL'),
  minimum: fc.constantFrom(1, 1, 3),
  from: fc.option(fc.constantFrom(...days), { freq: 2 }),
  to: fc.option(fc.constantFrom(...days), { freq: 2 }),
  important: fc.boolean(),
  issues: fc.option(fc.subarray(['arms', 'rights']), { freq: 2 }),
});

/** All roll calls, compared plainly. */
export const plainRules: VotingRules = {
  measure: 'SHARE',
  abstention: 'HALF',
  absence: 'LEFT_OUT',
  window: 'ALL',
  with: 'EACH_OTHER',
  minimum: 1,
  from: null,
  to: null,
  important: false,
  issues: null,
};

/** The graph of some roll calls. */
export function graphOf(given: readonly DrawnRollCall[]): PlainGraph {
  return {
    nodes: [
      ...actors.map((id) => ({ label: 'State', id, values: {} }) as const),
      ...given.map(({ id, date, votes: _, ...values }) => ({
        label: 'RollCall' as const,
        id,
        values: { ...values, ...dated('date', date) },
      })),
    ],
    links: given.flatMap(({ id, votes }) =>
      Object.entries(votes).map(([actor, choice]) => ({
        type: 'VOTED' as const,
        from: { label: 'State' as const, id: actor },
        to: { label: 'RollCall' as const, id },
        values: { choice },
      })),
    ),
  };
}
