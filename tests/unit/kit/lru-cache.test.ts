import { describe, expect, test } from 'vitest';
import { createLruCache } from '../../../src/kit/lru-cache.ts';

describe('createLruCache', () => {
  test('gives back the last value set under a key', () => {
    const cache = createLruCache<string>(100);
    cache.set('a', 'first', { size: 1 });
    cache.set('a', 'second', { size: 1 });
    expect(cache.get('a')).toBe('second');
    expect(cache.get('b')).toBeUndefined();
  });

  test('drops the entry that was not used for the longest time once the total is exceeded', () => {
    const cache = createLruCache<number>(100);
    for (let at = 0; at < 10; at += 1) cache.set(`k${at}`, at, { size: 10 });
    cache.get('k0');
    cache.set('k10', 10, { size: 10 });
    expect([cache.get('k0'), cache.get('k1'), cache.get('k10')]).toEqual([0, undefined, 10]);
  });

  test('keeps no entry larger than a tenth of the total', () => {
    const cache = createLruCache<string>(100);
    cache.set('large', 'x', { size: 11 });
    expect(cache.get('large')).toBeUndefined();
  });
});
