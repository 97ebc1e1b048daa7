import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day, type DayBounds, dayNumber } from '../../../../src/model/days.ts';
import type { AskedDay } from '../../../../src/model/node-ref.ts';
import { viewOf } from '../../../../src/projection/view.ts';
import { deepestChain } from '../../../../src/traverse/time/deepest-chain.ts';
import { delayBetween } from '../../../../src/traverse/time/delay-between.ts';
import {
  followReplies,
  type Reply,
  type ThreadBounds,
  type ThreadDirection,
} from '../../../../src/traverse/time/follow-replies.ts';
import { threadEntries } from '../../../../src/traverse/time/thread-entries.ts';
import { anyDay } from '../../model/any-day.ts';
import { buildProjection } from '../../projection/build-projection.ts';

const start = { id: 'a', date: '2025-11-07', earliest: '2025-11-07', latest: '2025-11-07' };

/** That one statement answers another on a day of November 2025. */
function reply(near: string, far: string, dayOfMonth: number, further = 0): Reply {
  const date = `2025-11-${String(dayOfMonth).padStart(2, '0')}`;
  return { near, far, kind: 'rejects', date, earliest: date, latest: date, further };
}

describe('a delay', () => {
  test('is exact between whole days', () => {
    const to = { date: '2025-12-28', earliest: '2025-12-28', latest: '2025-12-28' };
    expect(delayBetween(start, to)).toEqual({ days: 51, minDays: 51, maxDays: 51 });
  });

  test('has bounds where a day is known to the month', () => {
    const to = { date: '2025-11', earliest: '2025-11-01', latest: '2025-11-30' };
    expect(delayBetween(start, to)).toEqual({ days: null, minDays: -6, maxDays: 23 });
  });

  test('is told between recorded days, also where sources leave others possible', () => {
    const to = { date: '2025-12-02', earliest: '2025-12-02', latest: '2025-12-03' };
    expect(delayBetween(start, to)).toEqual({ days: 25, minDays: 25, maxDays: 26 });
  });
});

describe('the entries of a thread', () => {
  const rows = [
    reply('a', 'c', 10, 1),
    reply('a', 'b', 8, 2),
    reply('b', 'd', 12),
    reply('c', 'd', 12),
    reply('b', 'e', 9),
  ];

  test('come in pre-order, oldest first, each under what it answers', () => {
    const entries = threadEntries(start, rows, 'BELOW');
    expect(entries.map(({ statement, parent, depth }) => [statement.id, parent.id, depth])).toEqual([
      ['b', 'a', 1],
      ['e', 'b', 2],
      ['d', 'b', 2],
      ['c', 'a', 1],
    ]);
  });

  test('hold a statement that answers two once, and name the other', () => {
    const entry = threadEntries(start, rows, 'BELOW').find(({ statement }) => statement.id === 'd');
    expect(entry?.alsoUnder).toEqual([{ label: 'Statement', id: 'c' }]);
  });

  test('count time from what is answered to the answer, also on the way up', () => {
    const [entry] = threadEntries(start, [reply('a', 'z', 1)], 'ABOVE');
    expect(entry?.delay.days).toBe(6);
  });

  test('say how many steps lead on that are not there', () => {
    const [entry] = threadEntries(start, [reply('a', 'b', 8, 3)], 'BELOW');
    expect(entry?.more).toBe(3);
  });
});

describe('the deepest chain', () => {
  test('is the longest, and of several as long the one whose answers came first', () => {
    const rows = [reply('a', 'c', 9), reply('a', 'b', 8), reply('b', 'd', 20), reply('c', 'e', 10)];
    expect(deepestChain('a', rows)).toEqual(['a', 'b', 'd']);
  });

  test('may lead through a statement that was met nearer to the start', () => {
    const rows = [reply('a', 'b', 8), reply('a', 'c', 9), reply('b', 'c', 9), reply('c', 'd', 10)];
    expect(deepestChain('a', rows)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('ends where answers run in a circle', () => {
    expect(deepestChain('a', [reply('a', 'b', 8), reply('b', 'a', 9)])).toEqual(['a', 'b']);
  });

  test('of a statement that nobody answers is the statement', () => {
    expect(deepestChain('a', [])).toEqual(['a']);
  });
});

/** Statements by number, each with its day, and which of them answers which earlier one. */
interface Drawn {
  readonly days: readonly Day[];
  readonly replies: readonly (readonly [number, number])[];
}

const anyReplies: fc.Arbitrary<Drawn> = fc.array(anyDay, { minLength: 2, maxLength: 10 }).chain((days) =>
  fc.record({
    days: fc.constant(days),
    replies: fc.uniqueArray(
      fc
        .tuple(fc.nat(days.length - 1), fc.nat(days.length - 1))
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => (one > other ? ([one, other] as const) : ([other, one] as const))),
      { maxLength: 25, selector: ([one, other]) => `${one} ${other}` },
    ),
  }),
);

const anyAsked: fc.Arbitrary<AskedDay> = fc.record({
  date: anyDay,
  certainty: fc.constantFrom('CERTAIN' as const, 'PRESUMED' as const, 'POSSIBLE' as const),
});

/** Follows replies from the first statement of a graph, without the statements that are not there. */
function follow(
  { days, replies }: Drawn,
  there: (day: Day) => boolean,
  way: ThreadDirection,
  reach: ThreadBounds,
  day?: AskedDay,
) {
  const ref = (at: number) => ({ label: 'Statement' as const, id: `s${at}` });
  const isThere = (at: number) => there(days[at] ?? ('' as Day));
  const nodes = days.flatMap((date, at) => {
    const { earliest, latest } = boundsOf(date);
    return isThere(at) ? [{ ...ref(at), values: { dateEarliest: earliest, dateLatest: latest } }] : [];
  });
  const links = replies
    .filter(([one, other]) => isThere(one) && isThere(other))
    .map(([one, other]) => {
      const values = { id: `s${one}--s${other}`, kind: 'warns' };
      return { type: 'RESPONDS_TO' as const, from: ref(one), to: ref(other), values };
    });
  const projection = buildProjection({ nodes, links });
  const view = viewOf(projection, day);
  const start = projection.find(ref(way === 'BELOW' ? 0 : days.length - 1));
  return start === undefined || !view.has(start) ? null : followReplies(view, start, way, reach);
}

/** Whether a statement is dated by a day, by looking at every day that both can mean. */
function isDatedBy(date: Day, { date: asked, certainty }: AskedDay): boolean {
  const by = readings(boundsOf(asked as Day));
  const own = readings(boundsOf(date));
  if (certainty === 'CERTAIN') return own.every((one) => by.every((day) => one <= day));
  if (certainty === 'PRESUMED') return own.every((one) => by.some((day) => one <= day));
  return own.some((one) => by.some((day) => one <= day));
}

function readings({ earliest, latest }: DayBounds): readonly number[] {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

describe('a thread on a day', () => {
  test.each<ThreadDirection>(['BELOW', 'ABOVE'])('is that of a graph without the later statements: %s', (way) => {
    const reach = fc.record({ maxDepth: fc.integer({ min: 1, max: 4 }), first: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(anyReplies, anyAsked, reach, (drawn, day, most) => {
        const seen = follow(drawn, () => true, way, most, day);
        expect(seen).toEqual(follow(drawn, (date) => isDatedBy(date, day), way, most));
      }),
      { numRuns: 250 },
    );
  });
});
