/** The first of many things in an order, sorted. Each is compared with the last of those kept, so few of many are ever moved. */
export function leastOf<T>(items: Iterable<T>, most: number, compare: (one: T, other: T) => number): readonly T[] {
  const kept: T[] = [];
  for (const item of items) {
    const last = kept[most - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.splice(placeOf(item, kept, compare), 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** Where an item stands among sorted ones, behind those it is equal to. */
function placeOf<T>(item: T, sorted: readonly T[], compare: (one: T, other: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
