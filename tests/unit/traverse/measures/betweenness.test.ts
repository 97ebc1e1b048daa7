import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../../src/traverse/measures/betweenness.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { graphOfSquare, type Square, squares, undirected } from './draw-ties.ts';

/** All paths between two nodes that pass none twice. */
function paths(square: Square, path: readonly number[], to: number): readonly (readonly number[])[] {
  const near = path.at(-1) ?? 0;
  if (near === to) return [path];
  return square.flatMap((_, far) =>
    (square[near]?.[far] ?? 0) > 0 && !path.includes(far) ? paths(square, [...path, far], to) : [],
  );
}

/** The definition of Freeman: of each pair of others the part of the shortest paths that pass a node. */
function byDefinition(directed: Square): readonly number[] {
  const square = undirected(directed);
  const scores = square.map(() => 0);
  square.forEach((_, from) => {
    for (let to = from + 1; to < square.length; to += 1) {
      const all = paths(square, [from], to);
      const least = Math.min(...all.map(({ length }) => length));
      const shortest = all.filter(({ length }) => length === least);
      for (const node of shortest.flatMap((path) => path.slice(1, -1))) {
        scores[node] = (scores[node] ?? 0) + 1 / shortest.length;
      }
    }
  });
  return scores;
}

describe('betweenness', () => {
  test('is the part of the shortest paths between two others that pass a node, over all pairs', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const { scores, sources } = runToEnd(betweenness(graphOfSquare(square), 1));
        for (const [node, score] of byDefinition(square).entries()) expect(scores[node]).toBeCloseTo(score, 9);
        expect(sources).toBe(square.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of a sample is on the whole that of all, and the same for the same seed', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const graph = graphOfSquare(square);
        const samples = Array.from({ length: 3_000 }, (_, seed) => runToEnd(betweenness(graph, seed, 1)));
        expect(samples.every(({ sources }) => sources === 1)).toBe(true);
        byDefinition(square).forEach((score, node) => {
          const mean = samples.reduce((sum, { scores }) => sum + (scores[node] ?? 0), 0) / samples.length;
          expect(Math.abs(mean - score)).toBeLessThan(0.05 * square.length ** 2);
        });
        expect(runToEnd(betweenness(graph, 7, 1))).toEqual(runToEnd(betweenness(graph, 7, 1)));
      }),
      { numRuns: 20 },
    );
  });
});
