import { createRecentCache } from './recent-cache.ts';

/**
 * The same function, keeping the results of the `most` keys that were used last. For the names in millions of rows: a few come again and
 * again, and most come once. An undefined result is not kept.
 */
export function memoizeRecent<K extends NonNullable<unknown>, V extends NonNullable<unknown> | undefined>(
  most: number,
  compute: (key: K) => V,
): (key: K) => V {
  const results = createRecentCache<K, NonNullable<V>>(most);
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    if (result !== undefined) results.set(key, result);
    return result;
  };
}
