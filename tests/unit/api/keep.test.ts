import { describe, expect, test } from 'vitest';
import { keep } from '../../../src/api/keep.ts';

describe('keep', () => {
  test('gives back what was kept under a key', () => {
    const kept = keep<string>(100);
    kept.set('a', 'first', 1);
    kept.set('a', 'second', 1);
    expect(kept.get('a')).toBe('second');
    expect(kept.get('b')).toBeUndefined();
  });

  test('lets go of what was not asked for the longest time, once all weighs too much', () => {
    const kept = keep<number>(100);
    for (let at = 0; at < 10; at += 1) kept.set(`k${at}`, at, 10);
    kept.get('k0');
    kept.set('k10', 10, 10);
    expect([kept.get('k0'), kept.get('k1'), kept.get('k10')]).toEqual([0, undefined, 10]);
  });

  test('does not keep what weighs more than a tenth of all', () => {
    const kept = keep<string>(100);
    kept.set('heavy', 'x', 11);
    expect(kept.get('heavy')).toBeUndefined();
  });
});
