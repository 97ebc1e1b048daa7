import type { Rows } from './plan.ts';

/** Whether something of the result of a traversal is selected, by the names that lead to it. */
export function isSelected({ columns }: Rows, [name, ...below]: readonly string[]): boolean {
  return columns.some((column) => {
    if (column.kind === 'property') return column.name === name && below.length === 0;
    if (column.kind !== 'rows' || !('name' in column.rows.match) || column.rows.match.name !== name) return false;
    return below.length === 0 || isSelected(column.rows, below);
  });
}
