/** What there is to walk, cheapest first, until the walk would be too long; the rest is told as left out. */
export interface Afforded<T> {
  readonly walked: readonly T[];
  readonly leftOut: readonly T[];
}

/** Picks what can be walked within a number of edges. The cheapest go first, so that one hub does not keep all others out. */
export function affordable<T>(items: readonly T[], costOf: (item: T) => number, most: number): Afforded<T> {
  const byCost = items.toSorted((one, other) => costOf(one) - costOf(other));
  let spent = 0;
  const cut = byCost.findIndex((item) => {
    spent += costOf(item);
    return spent > most;
  });
  return cut === -1 ? { walked: byCost, leftOut: [] } : { walked: byCost.slice(0, cut), leftOut: byCost.slice(cut) };
}
