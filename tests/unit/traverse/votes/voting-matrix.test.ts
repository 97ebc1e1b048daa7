import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ACTORS, votingMatrix } from '../../../../src/traverse/votes/voting-matrix.ts';
import type { VotingRules } from '../../../../src/traverse/votes/voting-rules.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays } from '../../projection/draw.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { actors, anyRules, graphOf, plainRules, rollCalls } from './drawn-votes.ts';
import { counted, slowCell } from './slow-voting.ts';

describe('a voting matrix', () => {
  test('holds the agreement of each two of all that voted, the same from both', () => {
    fc.assert(
      fc.property(rollCalls, anyRules, askedDays, (given, drawn, day) => {
        const rules: VotingRules = { ...drawn, window: 'ALL' };
        const inside = counted(given, rules, day).filter(({ votes }) => Object.keys(votes).length > 0);
        const voters = actors.filter((actor) => inside.some(({ votes }) => actor in votes));
        const found = runToEnd(votingMatrix(buildProjection(graphOf(given)), { actors: null, rules }, day));
        expect(found.actors.map(({ id }) => id)).toEqual(voters);
        const cells = voters.map((a) => voters.map((b) => slowCell(inside, a, b, rules)));
        expect(found.rows).toEqual(
          cells.map((row) => ({
            values: row.map(({ value }) => (value === null ? null : expect.closeTo(value, 9))),
            rollCalls: row.map(({ rollCalls: count }) => count),
          })),
        );
        const days = inside.map(({ date }) => String(date)).toSorted();
        expect([found.since, found.until, found.rollCallCount]).toEqual([
          days[0] ?? null,
          days.at(-1) ?? null,
          inside.length,
        ]);
      }),
      { numRuns: 400 },
    );
  });

  test('of actors that are named has those, in their order', () => {
    fc.assert(
      fc.property(rollCalls, fc.shuffledSubarray([...actors], { minLength: 1 }), anyRules, (given, ids, drawn) => {
        const rules: VotingRules = { ...drawn, window: 'ALL' };
        const asked = { actors: [...ids, 'atlantis'], rules };
        const found = runToEnd(votingMatrix(buildProjection(graphOf(given)), asked));
        expect([found.actors.map(({ id }) => id), found.unknown]).toEqual([ids, ['atlantis']]);
        const inside = counted(given, rules, undefined).filter(({ votes }) => ids.some((id) => id in votes));
        expect(found.rows.map((row) => row.rollCalls)).toEqual(
          ids.map((a) => ids.map((b) => slowCell(inside, a, b, rules).rollCalls)),
        );
      }),
    );
  });

  test('keeps those who voted most where there are too many, and says how many it leaves out', () => {
    const ids = Array.from({ length: MAX_ACTORS + 2 }, (_, at) => `s${String(at).padStart(3, '0')}`);
    const [lazy = ''] = ids;
    const states = ids.map((id) => ({ label: 'State', id, values: {} }) as const);
    const date = '2000-01-01';
    const held = ['r1', 'r2'].map((id) => ({
      label: 'RollCall' as const,
      id,
      values: { date, dateEarliest: date, dateLatest: date },
    }));
    const links = held.flatMap(({ id }) =>
      ids
        .filter((actor) => id === 'r1' || actor !== lazy)
        .map((actor) => ({
          type: 'VOTED' as const,
          from: { label: 'State', id: actor } as const,
          to: { label: 'RollCall', id } as const,
          values: { choice: 'yes' },
        })),
    );
    const graph = buildProjection({ nodes: [...states, ...held], links });
    const found = runToEnd(votingMatrix(graph, { actors: null, rules: plainRules }));
    expect(found.actors.map(({ id }) => id)).toEqual(ids.slice(1, -1));
    expect([found.rows.length, found.leftOut]).toEqual([MAX_ACTORS, 2]);
  });
});
