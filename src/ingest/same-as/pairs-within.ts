/** Every pair of records of each group once, though several groups hold it. */
export function* pairsWithin<T extends { readonly id: string }>(
  groups: Iterable<readonly T[]>,
): Iterable<readonly [T, T]> {
  const seen = new Set<string>();
  for (const group of groups) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        const key = `${first.id} ${second.id}`;
        if (first.id === second.id || seen.has(key)) continue;
        seen.add(key);
        yield [first, second];
      }
    }
  }
}
