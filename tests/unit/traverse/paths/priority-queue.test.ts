import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPriorityQueue } from '../../../../src/traverse/paths/priority-queue.ts';

/** What comes out when items, each with its place, are put in and taken out in turn; null takes one out. */
function run(moves: readonly (number | null)[]): readonly unknown[] {
  const queue = createPriorityQueue<{ readonly rank: number; readonly at: number }>();
  const out = moves.map((rank, at) => (rank === null ? queue.pop() : queue.push(rank, { rank, at })));
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) out.push(item);
  return out;
}

/** The same by looking through all that is there. */
function slowly(moves: readonly (number | null)[]): readonly unknown[] {
  const items: { readonly rank: number; readonly at: number }[] = [];
  const pop = () => {
    const least = Math.min(...items.map(({ rank }) => rank));
    const at = items.findIndex(({ rank }) => rank === least);
    return at < 0 ? undefined : items.splice(at, 1)[0];
  };
  const out: unknown[] = moves.map((rank, at) => {
    if (rank === null) return pop();
    items.push({ rank, at });
    return undefined;
  });
  for (let item = pop(); item !== undefined; item = pop()) out.push(item);
  return out;
}

describe('items by rank', () => {
  test('come out lowest first, and those of one rank in the order in which they came', () => {
    const moves = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 200 });
    fc.assert(
      fc.property(moves, (drawn) => {
        expect(run(drawn)).toEqual(slowly(drawn));
      }),
    );
  });
});
