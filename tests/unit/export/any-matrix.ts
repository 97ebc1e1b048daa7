import fc from 'fast-check';
import type { Matrix } from '../../../src/export/matrix.ts';

/** A small matrix of two kinds of nodes, and its values by row. */
export const anyMatrix = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc
      .array(
        fc.array(fc.option(fc.float({ min: -1, max: 1, noNaN: true })), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      )
      .map((values) => ({ values, matrix: matrixOf(values, rows, columns) })),
  );

function matrixOf(values: readonly (readonly (number | null)[])[], rows: number, columns: number): Matrix {
  const side = (label: string, length: number) =>
    Array.from({ length }, (_, at) => ({ id: `${label}:side-${at}`, slug: `side-${at}` }));
  return {
    rows: side('State', rows),
    columns: side('Proposition', columns),
    value: (row, column) => values[row]?.[column] ?? null,
  };
}
