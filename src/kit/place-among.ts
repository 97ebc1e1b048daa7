import { firstWhere } from './first-where.ts';

/** Where an item stands among sorted ones, behind those it is equal to. */
export function placeAmong<T>(sorted: readonly T[], item: T, compare: (one: T, other: T) => number): number {
  return firstWhere(0, sorted.length, (at) => {
    const there = sorted[at];
    return there === undefined || compare(there, item) > 0;
  });
}
