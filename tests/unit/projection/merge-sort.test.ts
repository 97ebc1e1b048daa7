import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/kit/compare-texts.ts';
import { mergeSort } from '../../../src/projection/merge-sort.ts';
import { runToEnd } from './run-to-end.ts';

describe('sortInSteps', () => {
  test.each([0, 1, 9_999, 10_000, 10_001, 45_000])('sorts %i texts as a sort at once does', (count) => {
    const texts = Array.from({ length: count }, (_, at) => String((at * 7_919) % 30_011));
    expect(runToEnd(mergeSort(texts, compareTexts))).toEqual(texts.toSorted(compareTexts));
  });
});
