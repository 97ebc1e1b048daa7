import { describe, expect, test } from 'vitest';
import { affordable } from '../../../../src/traverse/explore/affordable.ts';
import { deal } from '../../../../src/traverse/explore/deal.ts';
import { searchOrder } from '../../../../src/traverse/explore/edges-among.ts';
import { remaining } from '../../../../src/traverse/explore/remaining.ts';

const self = (item: string) => item;

describe('dealing neighbours', () => {
  test('takes one of every kind before a second of any', () => {
    expect(deal([['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']], 5, self)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
  });

  test('gives a neighbour of two kinds one place', () => {
    expect(
      deal(
        [
          ['x', 'y'],
          ['x', 'z'],
        ],
        3,
        self,
      ),
    ).toEqual(['x', 'y', 'z']);
  });

  test('ends when there are none left', () => {
    expect(deal([[], ['a']], 10, self)).toEqual(['a']);
    expect(deal([], 10, self)).toEqual([]);
  });
});

describe('what can be walked', () => {
  const cost = (item: number) => item;

  test('is everything, where that is little', () => {
    expect(affordable([3, 1, 2], cost, 6)).toEqual({ walked: [1, 2, 3], leftOut: [] });
  });

  test('leaves the dearest out, so that one hub keeps no other out', () => {
    expect(affordable([50, 1, 2], cost, 10)).toEqual({ walked: [1, 2], leftOut: [50] });
  });

  test('spares the largest node of a set, since its edges are found from their other ends', () => {
    const nodes = [{ degree: 900_000 }, { degree: 2 }, { degree: 1 }];
    expect(searchOrder(nodes)).toEqual({ searched: [{ degree: 1 }, { degree: 2 }], notSearched: [] });
  });

  test('names both of two hubs between which links can be missing', () => {
    const nodes = [{ degree: 900_000 }, { degree: 800_000 }, { degree: 1 }];
    const { searched, notSearched } = searchOrder(nodes);
    expect(searched).toEqual([{ degree: 1 }]);
    expect(notSearched).toEqual([{ degree: 800_000 }, { degree: 900_000 }]);
  });
});

describe('what is still to come', () => {
  test('is the degree less the edges that lead to something shown', () => {
    const shown = [
      { from: 'here', type: 'HOLDS', to: 'a' },
      { from: 'b', type: 'BY', to: 'here' },
      { from: 'elsewhere', type: 'HOLDS', to: 'c' },
    ];
    const counts = [
      { type: 'HOLDS' as const, out: 6, in: 0 },
      { type: 'BY' as const, out: 0, in: 1 },
    ];
    expect(remaining('here', counts, shown)).toEqual([
      { type: 'HOLDS', out: 5, in: 0 },
      { type: 'BY', out: 0, in: 0 },
    ]);
  });
});
