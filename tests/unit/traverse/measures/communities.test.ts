import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf } from '../../../../src/traverse/measures/louvain.ts';
import { modularityOf, weightsOf } from '../../../../src/traverse/measures/modularity.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { graphOfSquare, type Square, squares, undirected } from './draw-ties.ts';

/** Newman's sum over all pairs of nodes in one community. */
function byPairs(directed: Square, communities: readonly number[], resolution: number): number | null {
  const square = undirected(directed);
  const strengths = square.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const twice = strengths.reduce((sum, strength) => sum + strength, 0);
  if (twice === 0) return null;
  const pairs = square.flatMap((row, from) =>
    row.map((weight, to) =>
      communities[from] === communities[to]
        ? weight - (resolution * (strengths[from] ?? 0) * (strengths[to] ?? 0)) / twice
        : 0,
    ),
  );
  return pairs.reduce((sum, pair) => sum + pair, 0) / twice;
}

/** Every way to tell so many nodes apart into communities. */
function partitions(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return partitions(count - 1).flatMap((before) =>
    Array.from({ length: Math.max(-1, ...before) + 2 }, (_, community) => [...before, community]),
  );
}

const resolutions = fc.constantFrom(0.5, 1, 2);

describe('modularity', () => {
  test('is the sum over pairs of one community, of ties less those to be expected', () => {
    fc.assert(
      fc.property(
        squares,
        fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
        resolutions,
        (square, drawn, resolution) => {
          const communities = drawn.slice(0, square.length);
          const found = modularityOf(weightsOf(graphOfSquare(square), communities), resolution);
          const expected = byPairs(square, communities, resolution);
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 9);
        },
      ),
    );
  });
});

describe('communities by Louvain', () => {
  test('are never worse than each node by itself or all in one, nor better than the best of all', () => {
    fc.assert(
      fc.property(squares, resolutions, fc.nat(9), (square, resolution, seed) => {
        const found = runToEnd(communitiesOf(graphOfSquare(square), { resolution, seed }));
        const value = (communities: readonly number[]) => byPairs(square, communities, resolution) ?? 0;
        const best = Math.max(...partitions(square.length).map(value));
        expect(found).toHaveLength(square.length);
        expect(value(found)).toBeLessThanOrEqual(best + 1e-9);
        expect(value(found)).toBeGreaterThanOrEqual(value(square.map((_, node) => node)) - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  test('are two where two rings of all with all hang together by one tie', () => {
    const square = Array.from({ length: 10 }, (_, from) =>
      Array.from({ length: 10 }, (__, to) => {
        const isOneSide = from < 5 === to < 5;
        return from < to && (isOneSide || (from === 4 && to === 5)) ? 1 : 0;
      }),
    );
    for (let seed = 0; seed < 20; seed += 1) {
      const found = runToEnd(communitiesOf(graphOfSquare(square), { resolution: 1, seed }));
      expect(new Set(found.slice(0, 5)).size).toBe(1);
      expect(new Set(found.slice(5)).size).toBe(1);
      expect(new Set(found).size).toBe(2);
    }
  });

  test('are the same for the same seed', () => {
    fc.assert(
      fc.property(squares, fc.nat(), (square, seed) => {
        const asked = { resolution: 1, seed };
        expect(runToEnd(communitiesOf(graphOfSquare(square), asked))).toEqual(
          runToEnd(communitiesOf(graphOfSquare(square), asked)),
        );
      }),
    );
  });
});
