import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageRank } from '../../../../src/traverse/measures/page-rank.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { graphOfSquare, type Square, squares } from './draw-ties.ts';

/** The chances of a walk after very many steps, by the whole matrix of its steps. */
function byMatrix(square: Square, damping: number): readonly number[] {
  const count = square.length;
  const matrix = square.map((row) => {
    const sum = row.reduce((one, other) => one + other, 0);
    return row.map((weight) => (1 - damping) / count + damping * (sum === 0 ? 1 / count : weight / sum));
  });
  let chances = square.map(() => 1 / count);
  for (let step = 0; step < 600; step += 1) {
    chances = chances.map((_, to) =>
      chances.reduce((sum, chance, from) => sum + chance * (matrix[from]?.[to] ?? 0), 0),
    );
  }
  return chances;
}

describe('PageRank', () => {
  test('is where the matrix of the walk comes to rest', () => {
    fc.assert(
      fc.property(squares, fc.constantFrom(0, 0.5, 0.85, 0.95), (square, damping) => {
        const { scores } = runToEnd(pageRank(graphOfSquare(square), damping));
        for (const [node, chance] of byMatrix(square, damping).entries()) expect(scores[node]).toBeCloseTo(chance, 9);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 200 },
    );
  });
});
