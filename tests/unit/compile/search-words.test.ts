import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/compile/fold-text.ts';
import { exactName, luceneQuery } from '../../../src/compile/lucene.ts';
import { soughtWords, wordsOf } from '../../../src/compile/words.ts';
import { anyText } from './any-text.ts';

const written = (text: string) => wordsOf(text).map((word) => word.written);

describe('wordsOf', () => {
  test('cuts at spaces, hyphens and slashes', () => {
    expect(written('us-japan A/RES/2758(XXVI)')).toEqual(['us', 'japan', 'A', 'RES', '2758', 'XXVI']);
  });

  test('keeps together what the index keeps together', () => {
    expect(written("people's U.S. 3.5 a_b")).toEqual(["people's", 'U.S', '3.5', 'a_b']);
  });

  test('takes Han as runs, apart from letters beside them', () => {
    expect(wordsOf('王毅x').map(({ written, isRun }) => [written, isRun])).toEqual([
      ['王毅', true],
      ['x', false],
    ]);
  });

  test('takes the last word alone as being typed', () => {
    expect(wordsOf('taiwan strait').map(({ isPrefix }) => isPrefix)).toEqual([false, true]);
  });

  test.each(['', '   ', '"*~?:\\/(){}[]^+-!&|', '_', '\u0301', '\ud800 \udfff', '🇯🇵'])(
    'finds no word in %j',
    (text) => {
      expect(wordsOf(text)).toEqual([]);
    },
  );
});

describe('soughtWords', () => {
  test('leaves out what the index leaves out, but keeps the beginning of a word', () => {
    expect(soughtWords(wordsOf('treaty of the no')).map((word) => word.written)).toEqual(['treaty', 'no']);
  });

  test('gives each word once, however it is written', () => {
    expect(soughtWords(wordsOf('España espana')).map((word) => word.written)).toEqual(['espana']);
  });
});

describe('luceneQuery', () => {
  test('asks for every word, and for the beginning of the last', () => {
    const query = luceneQuery(wordsOf('Taiwan Str')) ?? '';
    expect(query.match(/\+\(/g)).toHaveLength(2);
    expect(query).toContain(`name:("Taiwan" "Taiwan's")^6`);
    expect(query).toContain('name:("Str"^2 str*)^6');
  });

  test('does not ask for a common word that may yet become another', () => {
    expect(luceneQuery(wordsOf('treaty of'))).toMatch(/^\+\(.* \(name:\("of"\^2 of\*\)/);
    expect(luceneQuery(wordsOf('of'))).toMatch(/^\+\(/);
  });

  test('asks for nothing where there is no word', () => {
    expect(luceneQuery(wordsOf(' ?* '))).toBeUndefined();
  });

  test('has no operator of the user, whatever is written', () => {
    const plain =
      /^\+?\((?:\w+:\((?:"[\p{L}\p{M}\p{N}_'’.:·,;]+"(?:\^2)? ?|(?:[\p{L}\p{M}\p{N}]|\\[_'’.:·,;])+\*)+\)\^\d ?)+\)$/u;
    fc.assert(
      fc.property(anyText, (text) => {
        const query = luceneQuery(wordsOf(text));
        fc.pre(query !== undefined);
        for (const clause of query?.split(/ (?=\+?\(name:)/) ?? []) expect(clause).toMatch(plain);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('exactName', () => {
  const flags = (java: string) => new RegExp(`^${java.replace('(?iu)', '').replace(/\\x\{/g, '\\u{')}$`, 'iu');
  const isExact = (text: string, name: string) => flags(exactName(wordsOf(text))).test(name.normalize('NFKD'));

  test.each([
    ['espana', 'España'],
    ["people's republic of china", 'People’s Republic of China'],
    ['us japan', 'US-Japan'],
    ['сергей лавров', 'Сергей Лавров'],
    ['王毅', '王毅'],
  ])('takes %j for the name %j', (text, name) => {
    expect(isExact(text, name)).toBe(true);
  });

  test.each([
    ['china', 'Republic of China'],
    ['chin', 'China'],
  ])('does not take %j for the name %j', (text, name) => {
    expect(isExact(text, name)).toBe(false);
  });
});

describe('foldText', () => {
  test('leads every letter back to where it stands', () => {
    expect(foldText('Æsir')).toEqual({ folded: 'aesir', from: [0, 0, 1, 2, 3], to: [1, 1, 2, 3, 4] });
  });

  test('gives an accent of its own to the letter before it', () => {
    expect(foldText('e\u0301s')).toEqual({ folded: 'es', from: [0, 2], to: [2, 3] });
  });

  test('stays within the text, whatever is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, from, to } = foldText(text);
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        expect(from.every((start, at) => start < (to[at] ?? 0) && (to[at] ?? 0) <= text.length)).toBe(true);
      }),
    );
  });
});
