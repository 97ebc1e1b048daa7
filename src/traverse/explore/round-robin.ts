/**
 * Deals items of several groups out in turns, one of each group in each round, until there are enough.
 * An item met before is passed over, so that what stands in two groups takes one place. So a node with thousands of links of one kind
 * still shows some of every kind.
 */
export function roundRobin<T>(groups: readonly (readonly T[])[], most: number): readonly T[] {
  const dealt = new Set<T>();
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  for (let round = 0; round < rounds && dealt.size < most; round += 1) {
    for (const group of groups) {
      const item = group[round];
      if (item !== undefined && dealt.size < most) dealt.add(item);
    }
  }
  return [...dealt];
}
