import { LRUCache } from 'lru-cache';

/**
 * A cache that holds entries up to a total size and then drops those not used for the longest time; `set` takes the size of each.
 * An entry larger than a tenth of the total is not kept, so that a single request cannot push out what others use.
 */
export function createLruCache<V extends NonNullable<unknown>>(maxSize: number): LRUCache<string, V> {
  return new LRUCache({ maxSize, maxEntrySize: Math.floor(maxSize / 10) });
}
