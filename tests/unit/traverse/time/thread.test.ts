import { describe, expect, test } from 'vitest';
import type { ReplyRow } from '../../../../src/traverse/time/texts.ts';
import { deepestChain } from '../../../../src/traverse/time/thread-chain.ts';
import { delayBetween } from '../../../../src/traverse/time/thread-delay.ts';
import { threadEntries } from '../../../../src/traverse/time/thread-entries.ts';

const start = { id: 'a', date: '2025-11-07', earliest: '2025-11-07', latest: '2025-11-07' };

/** That one statement answers another on a day of November 2025. */
function reply(near: string, far: string, dayOfMonth: number, further = 0): ReplyRow {
  const date = `2025-11-${String(dayOfMonth).padStart(2, '0')}`;
  return { near, far, kind: 'rejects', date, earliest: date, latest: date, further };
}

describe('a delay', () => {
  test('is exact between whole days', () => {
    const to = { date: '2025-12-28', earliest: '2025-12-28', latest: '2025-12-28' };
    expect(delayBetween(start, to)).toEqual({ days: 51, least: 51, most: 51 });
  });

  test('has bounds where a day is known to the month', () => {
    const to = { date: '2025-11', earliest: '2025-11-01', latest: '2025-11-30' };
    expect(delayBetween(start, to)).toEqual({ days: null, least: -6, most: 23 });
  });

  test('is told between recorded days, also where sources leave others possible', () => {
    const to = { date: '2025-12-02', earliest: '2025-12-02', latest: '2025-12-03' };
    expect(delayBetween(start, to)).toEqual({ days: 25, least: 25, most: 26 });
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
