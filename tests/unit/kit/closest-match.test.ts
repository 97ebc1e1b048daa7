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

  test('is infinite beyond a bound, and the same up to it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(7), (one, other, most) => {
        const edits = fewestEdits(one, other);
        expect(editDistance(one, other)).toBe(edits);
        expect(editDistance(one, other, most)).toBe(edits <= most ? edits : Number.POSITIVE_INFINITY);
      }),
    );
  });
});

/** The definition, followed letter by letter. */
function fewestEdits(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const isSwapped = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(
    fewestEdits(one.slice(1), other) + 1,
    fewestEdits(one, other.slice(1)) + 1,
    fewestEdits(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
    isSwapped ? fewestEdits(one.slice(2), other.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

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
