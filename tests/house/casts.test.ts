import { describe, expect, test } from 'vitest';
import { castsIn } from './casts.ts';
import { sources } from './sources.ts';

/** Casts that are let stand. A new one takes the place of an old one: a guard, a generic or a narrower type does without. */
const MOST = 29;

describe('the casts of the sources', () => {
  const casts = castsIn(sources());

  test('are no more than stood when they were last counted', () => {
    expect(casts.length, casts.map(({ at }) => at).join('\n')).toBeLessThanOrEqual(MOST);
  });

  test('each have a comment that says why it is true', () => {
    expect(casts.filter(({ hasReason }) => !hasReason)).toEqual([]);
  });
});

describe('the count of casts', () => {
  const casts = (text: string) => castsIn(new Map([['src/model/example.ts', text]])).length;

  test.each([
    ['of a value', 'const day = text as Day;', 1],
    ['of a call', 'return make(a, b) as Facts;', 1],
    ['that goes through unknown', 'const d = f as unknown as () => void;', 2],
    ['in a template', 'const t = `${(rows as Row[]).length}`;', 1],
    ['over two lines', 'const d =\n  f as\n  { a: 1 };', 1],
    ['in angle brackets', 'const d = <Day>text;', 1],
  ])('holds one %s', (_, text, count) => {
    expect(casts(text)).toBe(count);
  });

  test.each([
    ['as const', "const list = ['a'] as const;"],
    ['a comment', '/** Reads it as text. */\n// kept as it is\nconst a = 1;'],
    ['a text', "const words = 'written as text';"],
    ['another name of an import', "import { a as b, type C as D } from './a.ts';\nimport * as z from 'zod';"],
    ['another name of an export', "export { a as b } from './a.ts';"],
  ])('leaves out %s', (_, text) => {
    expect(casts(text)).toBe(0);
  });

  test('knows one without a reason', () => {
    const text = '/** One. */\nexport const a = 1;\n\nfunction day(text: string): Day {\n  return text as Day;\n}\n';
    expect(castsIn(new Map([['src/model/example.ts', text]]))).toEqual([
      { at: 'src/model/example.ts:5', hasReason: false },
    ]);
  });
});
