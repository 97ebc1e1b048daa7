import { insertionIndex } from './insertion-index.ts';

/** The first of many things in an order, sorted. Each is compared with the last of those kept, so few of many are ever moved. */
export function takeSmallest<T>(items: Iterable<T>, most: number, compare: (one: T, other: T) => number): readonly T[] {
  const kept: T[] = [];
  for (const item of items) {
    const last = kept[most - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.splice(insertionIndex(kept, item, compare), 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
