/** The positions of items that stand earlier in the list already. */
export function duplicateIndexes(items: readonly unknown[]): readonly number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    if (seen.has(item)) return [index];
    seen.add(item);
    return [];
  });
}
