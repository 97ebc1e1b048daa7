import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestMatch } from '../../../src/kit/closest-match.ts';
import { editDistance } from '../../../src/kit/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['japan', 'japan', 0],
    ['japn', 'japan', 1],
    ['jpaan', 'japan', 1],
    ['chian', 'china', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('is the same both ways, and nothing only between equal texts', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

describe('closestMatch', () => {
  test('gives the closest candidate, the first in order among several', () => {
    expect(closestMatch('japn', ['china', 'japan', 'jaan'])).toBe('jaan');
    expect(closestMatch('PartOfChina', ['partOfChina', 'other'])).toBe('partOfChina');
  });

  test('gives nothing when none is close, or the text is too long to compare', () => {
    expect(closestMatch('japan', ['united-states', 'un'])).toBeUndefined();
    expect(closestMatch('a'.repeat(81), ['a'.repeat(80)])).toBeUndefined();
  });
});
