import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedDay } from '../../../../src/model/node-ref.ts';
import { type Voting, voting } from '../../../../src/traverse/votes/voting.ts';
import type { VotingRules } from '../../../../src/traverse/votes/voting-rules.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays } from '../../projection/draw.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { actors, anyRules, type DrawnRollCall, graphOf, plainRules, rollCalls } from './drawn-votes.ts';
import { counted, slowCell, slowWindows } from './slow-voting.ts';

function ask(
  given: readonly DrawnRollCall[],
  ids: readonly string[],
  rules: VotingRules,
  first = 1_000,
  day?: AskedDay,
) {
  return runToEnd(voting(buildProjection(graphOf(given)), { actors: ids, rules, first }, day));
}

/** Windows as plain values. Values may differ in the last digits, by the order in which numbers are added. */
function plainly({ windows }: Voting) {
  return windows.map(({ label, since, until, cells }) => ({
    ...{ label, since, until },
    cells: cells.map(({ a, b, ...rest }) => ({ a: a.id, b: b.id, ...rest })),
  }));
}

function closely<T extends { readonly value: number | null }>(cell: T) {
  return { ...cell, value: cell.value === null ? null : expect.closeTo(cell.value, 9) };
}

describe('voting', () => {
  test('counts what the definition counts, of each two actors in each window', () => {
    const some = fc.shuffledSubarray([...actors], { minLength: 2 });
    fc.assert(
      fc.property(rollCalls, some, anyRules, askedDays, (given, ids, drawn, day) => {
        const rules: VotingRules = { ...drawn, with: 'EACH_OTHER' };
        const expected = slowWindows(counted(given, rules, day), rules, ids).map(({ inside, ...window }) => ({
          ...window,
          cells: ids.flatMap((a, at) =>
            ids.slice(at + 1).map((b) => closely({ a, b, ...slowCell(inside, a, b, rules) })),
          ),
        }));
        expect(plainly(ask(given, ids, rules, 1, day))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('of one with all gives each that voted in the window, the closest first', () => {
    fc.assert(
      fc.property(rollCalls, fc.constantFrom(...actors), anyRules, askedDays, (given, a, drawn, day) => {
        const rules: VotingRules = { ...drawn, with: 'ALL' };
        const windows = slowWindows(counted(given, rules, day), rules, actors);
        const found = plainly(ask(given, [a], rules, 1_000, day));
        const expected = windows
          .filter(({ inside }) => inside.some(({ votes }) => a in votes))
          .map(({ inside, ...window }) => ({
            ...window,
            cells: actors
              .filter((b) => b !== a && inside.some(({ votes }) => b in votes))
              .map((b) => closely({ a, b, ...slowCell(inside, a, b, rules) })),
          }));
        const byId = found.map(({ cells, ...window }) => ({
          ...window,
          cells: cells.toSorted((one, other) => (one.b < other.b ? -1 : 1)),
        }));
        expect(byId).toEqual(expected);
        for (const { cells } of found) expect(cells.map(rankOf)).toEqual(cells.map(rankOf).toSorted(compareRanks));
      }),
      { numRuns: 400 },
    );
  });

  test('of one with all gives no more than asked for, and says how many there are', () => {
    const given = [rollCall({ id: 'r1', votes: { a: 'yes', b: 'no', c: 'yes', d: 'abstain' } })];
    const { windows, complete } = ask(given, ['a'], { ...plainRules, with: 'ALL' }, 2);
    expect(windows[0]?.cells.map(({ b, value }) => [b.id, value])).toEqual([
      ['c', 1],
      ['d', 0.5],
    ]);
    expect([windows[0]?.cellCount, complete]).toEqual([3, false]);
  });

  test('takes an absence for an abstention only within a session that the actor voted in', () => {
    const given = [
      rollCall({ id: 'r1', session: 55, votes: { a: 'yes', b: 'yes' } }),
      rollCall({ id: 'r2', session: 55, votes: { a: 'no' } }),
      rollCall({ id: 'r3', session: 56, votes: { a: 'yes', b: 'no', c: 'yes' } }),
      rollCall({ id: 'r4', session: 56, votes: { b: 'abstain' } }),
    ];
    const { windows } = ask(given, ['a', 'b', 'c'], { ...plainRules, absence: 'AS_ABSTENTION' });
    expect(windows[0]?.cells.map(({ a, b, rollCalls: n, value }) => [a.id, b.id, n, value])).toEqual([
      ['a', 'b', 4, 0.625],
      ['a', 'c', 1, 1],
      ['b', 'c', 2, 0.5],
    ]);
  });

  test('passes over roll calls without a day of their own', () => {
    const given = [rollCall({ id: 'r1', date: null, votes: { a: 'yes', b: 'yes' } })];
    expect(ask(given, ['a', 'b'], plainRules).windows).toEqual([]);
  });

  test('names the ids that no actor has, and gives no cell for one actor alone', () => {
    const given = [rollCall({ id: 'r1', votes: { a: 'yes', b: 'yes' } })];
    const { unknown, windows } = ask(given, ['a', 'atlantis'], plainRules);
    expect([unknown, windows.map(({ cells }) => cells)]).toEqual([['atlantis'], [[]]]);
    expect(ask(given, ['atlantis'], { ...plainRules, with: 'ALL' })).toMatchObject({
      unknown: ['atlantis'],
      windows: [],
    });
  });

  test('compares an actor once, whichever of its ids it was named by', () => {
    const graph = { ...graphOf([rollCall({ id: 'r1', votes: { a: 'yes', b: 'yes' } })]) };
    const formerIds = [{ noun: 'Actor', id: 'a-once', now: 'a' } as const];
    const asked = { actors: ['a-once', 'a', 'b'], rules: plainRules, first: 1 };
    const { windows, unknown } = runToEnd(voting(buildProjection({ ...graph, formerIds }), asked));
    expect(windows[0]?.cells.map(({ a, b }) => [a.id, b.id])).toEqual([['a', 'b']]);
    expect(unknown).toEqual([]);
  });
});

function rollCall(given: Partial<DrawnRollCall> & Pick<DrawnRollCall, 'id' | 'votes'>): DrawnRollCall {
  // A day of the calendar.
  const date = '2000-06-15' as DrawnRollCall['date'];
  return { date, session: 55, important: null, issues: null, ...given };
}

/** What cells are ranked by. */
function rankOf({ b, value }: { readonly b: string; readonly value: number | null }) {
  return { b, value: value ?? -2 };
}

function compareRanks(one: ReturnType<typeof rankOf>, other: ReturnType<typeof rankOf>): number {
  return other.value - one.value || (one.b < other.b ? -1 : 1);
}
