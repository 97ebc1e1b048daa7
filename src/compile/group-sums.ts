import { compareTexts } from '../kit/compare-texts.ts';
import type { FacetOrder } from './location.ts';
import { listIn, type Row } from './record-rows.ts';

/** Sums of one group. */
interface Sums {
  readonly key: readonly unknown[];
  size: number;
  measured: number;
  total: number;
}

/**
 * Adds up rows of keys, a number of rows, how many of them have the measure, and its sum. Each group is a row of its own: the number of
 * rows, how many have the measure, the sum and the mean, then its keys, each at its place.
 */
export function sortedGroups(rows: readonly Row[], places: readonly number[], order: FacetOrder): readonly Row[] {
  const byKey = [...sumUp(rows)].toSorted(([a], [b]) => compareTexts(a, b)).map(([, sums]) => sums);
  return inOrder(byKey, order).map(({ key, size, measured, total }) => {
    const row: unknown[] = [
      size,
      measured,
      ...(measured === 0 ? [null, null] : [rounded(total), rounded(total / measured)]),
    ];
    for (const [at, place] of places.entries()) row[SUMS + place] = key[at];
    return row;
  });
}

/** Numbers that stand before the keys of a group. */
export const SUMS = 4;

/** Groups by their keys as text, in which what is missing comes last. */
function sumUp(rows: readonly Row[]): ReadonlyMap<string, Sums> {
  const groups = new Map<string, Sums>();
  for (const [keys, size, measured, total] of rows) {
    const key = listIn(keys);
    const name = key.map((one) => (one === null ? '\uffff' : String(one))).join('\u0000');
    const sums = groups.get(name) ?? { key, size: 0, measured: 0, total: 0 };
    groups.set(name, sums);
    sums.size += Number(size);
    sums.measured += Number(measured);
    sums.total += Number(total);
  }
  return groups;
}

function inOrder(byKey: readonly Sums[], order: FacetOrder): readonly Sums[] {
  if (order === 'COUNT_DESC') return byKey.toSorted((one, other) => other.size - one.size);
  return order === 'VALUE_ASC' ? byKey : byKey.toReversed();
}

/** Sums of decimals depend on the order in which they are added; six places do not. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
