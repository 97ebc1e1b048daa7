/** What a reader makes of an answer: ids in the order of the rules, and what else `values` of the question holds. */
export interface Found {
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

export type Nodes<T> = { readonly nodes: readonly T[] };
export type Slug = { readonly slug: string };

interface Pair {
  readonly pair: readonly [string, string];
  readonly shared: number;
  readonly agree: number;
  readonly clash: number;
}

/** Which pairs agree on all they share, and which clash most: question 9. */
export function pairs(data: {
  asOf: { actors: Nodes<Slug & { stances: Nodes<{ polarity: number | null; proposition: Slug }> }> };
}): Found {
  const actors = data.asOf.actors.nodes.map(({ slug, stances }) => {
    const sided = stances.nodes.filter(({ polarity }) => polarity !== null);
    return [slug, new Map(sided.map(({ polarity, proposition }) => [proposition.slug, polarity ?? 0]))] as const;
  });
  const all = actors.flatMap(([a, mine], at) =>
    actors.slice(at + 1).map(([b, theirs]) => comparePair(a, mine, b, theirs)),
  );
  const agreeing = all.filter(({ shared, agree }) => shared >= 4 && agree === shared);
  const ordered = agreeing.toSorted((x, y) => y.shared - x.shared || (x.pair.join() < y.pair.join() ? -1 : 1));
  const ids = [...new Set(ordered.flatMap(({ pair }) => pair))];
  const clashing = all.filter(({ clash }) => clash >= 3);
  const byClash = clashing.toSorted((x, y) => y.clash - x.clash || (x.pair.join() < y.pair.join() ? -1 : 1));
  return { ids, values: { agreeOnAll: ordered.map(({ pair, shared }) => ({ pair, shared })), clashMost: byClash } };
}

function comparePair(
  a: string,
  mine: ReadonlyMap<string, number>,
  b: string,
  theirs: ReadonlyMap<string, number>,
): Pair {
  const shared = [...mine].flatMap(([slug, polarity]) =>
    theirs.has(slug) ? [[polarity, theirs.get(slug) ?? 0] as const] : [],
  );
  const product = ([one, other]: readonly [number, number]) => one * other;
  const pair = [a, b].toSorted() as [string, string];
  return {
    pair,
    shared: shared.length,
    agree: shared.filter((both) => product(both) > 0).length,
    clash: shared.filter((both) => product(both) < 0).length,
  };
}
