import fc from 'fast-check';
import type { MeasuredGraph, TieRows } from '../../../../src/traverse/measures/measured-graph.ts';

/** A directed graph as a square of weights, 0 where there is no tie; it has no loops. */
export type Square = readonly (readonly number[])[];

/** Squares of few nodes, whose weights are small whole numbers. */
export const squares: fc.Arbitrary<Square> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc
    .array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 })), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    })
    .map((rows) => rows.map((row, from) => row.map((weight, to) => (from === to ? 0 : weight)))),
);

/** The same whichever way ties point: weights of both directions together. */
export function undirected(square: Square): Square {
  return square.map((row, from) => row.map((weight, to) => weight + (square[to]?.[from] ?? 0)));
}

/** A graph with the ties of a square. Nodes without any stay in it. */
export function graphOfSquare(square: Square): MeasuredGraph {
  const ties = tiesOf(undirected(square));
  return {
    nodes: square.map((_, node) => node),
    ties,
    *outward() {
      yield;
      return tiesOf(square);
    },
    tieCount: ties.ends.length / 2,
    isolateCount: 0,
  };
}

function tiesOf(square: Square): TieRows {
  const rows = square.map((row) => row.flatMap((weight, to) => (weight > 0 ? [{ to, weight }] : [])));
  const starts = rows.map((_, node) => rows.slice(0, node).reduce((sum, { length }) => sum + length, 0));
  const all = rows.flat();
  return {
    starts: Uint32Array.from([...starts, all.length]),
    ends: Uint32Array.from(all.map(({ to }) => to)),
    weights: Uint32Array.from(all.map(({ weight }) => weight)),
  };
}
