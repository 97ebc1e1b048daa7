import { partitionPoint } from './partition-point.ts';

/** Where an item stands among sorted ones, behind those it is equal to. */
export function insertionIndex<T>(sorted: readonly T[], item: T, compare: (one: T, other: T) => number): number {
  return partitionPoint(0, sorted.length, (at) => {
    const there = sorted[at];
    return there === undefined || compare(there, item) > 0;
  });
}
