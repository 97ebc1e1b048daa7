import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../../src/kit/fold-text.ts';
import { anyText } from '../search/any-text.ts';

describe('fold', () => {
  test.each([
    ['ESPAÑA', 'espana'],
    ['Espan\u0303a', 'espana'],
    ['Łódź, Straße, Ærø', 'lodz, strasse, aero'],
    ['People’s ‘x’ Hawaiʻi', "people's 'x' hawai'i"],
    ['one–two—three‑four−five', 'one-two-three-four-five'],
    ['no\u00a0break\u202fspace', 'no break space'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['ﬁle Ⅷ ＡＢＣ', 'file viii abc'],
    ['臺灣 中華民國', '台湾 中华民国'],
    ['Ёлка Йод', 'елка иод'],
  ])('makes %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('makes the same of a text however it is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldText', () => {
  test('leads every letter back to where it stands', () => {
    expect(foldText('Æsir')).toEqual({ folded: 'aesir', from: [0, 0, 1, 2, 3], to: [1, 1, 2, 3, 4] });
  });

  test('gives an accent of its own to the letter before it', () => {
    expect(foldText('e\u0301s')).toEqual({ folded: 'es', from: [0, 2], to: [2, 3] });
  });

  test('folds as `fold` does and stays within the text, whatever is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, from, to } = foldText(text);
        expect(folded).toBe(fold(text));
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        expect(from.every((start, at) => start < (to[at] ?? 0) && (to[at] ?? 0) <= text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
