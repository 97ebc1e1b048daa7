/**
 * Takes distinct items from several groups in rounds, one of each group per round, until there are enough, so that a node with thousands of
 * links of one kind still shows some of every kind.
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
