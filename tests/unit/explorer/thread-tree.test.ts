import { describe, expect, test } from 'vitest';
import type { ThreadPartsFragment } from '../../../src/explorer/api/generated.ts';
import { type Branch, firstAnswers, threadTree } from '../../../src/explorer/state/thread-tree.ts';

describe('threadTree', () => {
  test('puts each reply under what it answers, in the given order', () => {
    const below = [reply('b', 'a', 1), reply('c', 'b', 2), reply('d', 'b', 4), reply('e', 'a', 3)];
    expect(threadTree('a', below).map(shape)).toEqual([['b', ['c'], ['d']], ['e']]);
  });

  test('is empty where nothing answers', () => {
    expect(threadTree('a', [])).toEqual([]);
  });
});

describe('firstAnswers', () => {
  test('gives the soonest direct reply of each actor, soonest first', () => {
    const below = [reply('b', 'a', 4, 'china'), reply('c', 'a', 1, 'japan'), reply('d', 'a', 2, 'china')];
    expect(firstAnswers(below).map(({ statement }) => statement.id)).toEqual(['c', 'd']);
  });

  test('does not count a reply to a reply', () => {
    expect(firstAnswers([{ ...reply('c', 'b', 1), depth: 2 }])).toEqual([]);
  });
});

function shape({ entry, branches }: Branch): readonly unknown[] {
  return [entry.statement.id, ...branches.map(shape)];
}

function reply(id: string, parent: string, days: number, actor = 'china'): ThreadPartsFragment {
  return {
    depth: 1,
    kind: 'REJECTS',
    more: 0,
    delay: { days, minDays: days, maxDays: days },
    parent: { id: parent, date: '2025-11-07' },
    statement: { id, date: '2025-11-10', kind: 'SPEECH', summary: id, actor: { id: actor, name: actor } },
    alsoUnder: [],
  };
}
