import { describe, expect, test } from 'vitest';
import { importers } from '../../../src/import/importers.ts';
import { describeOverlaps, overlapOf } from '../../../src/import/overlaps.ts';

describe('describeOverlaps', () => {
  test('warns of two sets with the same votes, and of neither alone', () => {
    expect(describeOverlaps(['curated', 'undl', 'unvotes'])).toEqual([expect.stringContaining('counts twice')]);
    expect(describeOverlaps(['curated', 'undl'])).toEqual([]);
    expect(describeOverlaps(['curated', 'unvotes'])).toEqual([]);
  });

  test('finds the set of a graph that holds the facts of another', () => {
    expect(overlapOf('undl', ['curated', 'unvotes'])).toMatchObject({ other: 'unvotes' });
    expect(overlapOf('unvotes', ['curated', 'unvotes'])).toBeUndefined();
    expect(overlapOf('vetoes', ['curated', 'unvotes', 'undl'])).toBeUndefined();
  });

  test('warns once where every set is imported', () => {
    expect(describeOverlaps(importers.map(({ id }) => id)).length).toBe(1);
  });
});
