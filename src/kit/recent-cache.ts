import { LRUCache } from 'lru-cache';

/** A cache of so many entries at most, which drops those not used for the longest time. */
export function createRecentCache<K extends NonNullable<unknown>, V extends NonNullable<unknown>>(
  most: number,
): Pick<LRUCache<K, V>, 'get' | 'set'> {
  return new LRUCache({ max: most });
}
