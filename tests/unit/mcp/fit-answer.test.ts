import { describe, expect, test } from 'vitest';
import type { Answer, Item } from '../../../src/mcp/answer.ts';
import { fitAnswer } from '../../../src/mcp/fit-answer.ts';

const source = (slug: string) => ({
  slug,
  title: `Title of ${slug}`,
  publisher: 'A publisher',
  copyOf: null,
  published: '2001-07-16',
  url: `https://a.example/${slug}`,
  language: 'en',
  commit: null,
});
const item = (text: string, ...slugs: readonly string[]): Item => ({ text, sources: slugs.map(source) });
const answer = (items: readonly Item[], beyond = 0): Answer => ({
  head: ['About it.'],
  items,
  beyond,
  rest: (shown) => `Ask from ${shown}.`,
});

describe('fitAnswer', () => {
  test('cites each source once, after the items that name it', () => {
    const text = fitAnswer(answer([item('One.', 'a', 'b'), item('Two.', 'b')]), 4_000);
    expect(text.split('\n')).toEqual([
      'About it.',
      '- One. [a; b]',
      '- Two. [b]',
      'Sources:',
      '[a] A publisher, "Title of a", 2001-07-16. https://a.example/a',
      '[b] A publisher, "Title of b", 2001-07-16. https://a.example/b',
    ]);
  });

  test('leaves out items and the sources that only they name, and says how many and what to ask', () => {
    const items = Array.from({ length: 100 }, (_, at) => item(`Fact ${at}.`, `s${at}`));
    const lines = fitAnswer(answer(items, 7), 600).split('\n');
    const shown = lines.filter((line) => line.startsWith('- ')).length;
    expect(shown).toBeGreaterThan(3);
    expect(lines).toContain(`${100 - shown + 7} more. Ask from ${shown}.`);
    expect(lines.filter((line) => /^\[s\d+\]/.test(line))).toHaveLength(shown);
    expect(lines.at(-1)).toContain(`[s${shown - 1}]`);
  });

  test('stays within its budget at three bytes a token, whatever the script', () => {
    const items = Array.from({ length: 200 }, (_, at) =>
      item(`${'台湾是中国不可分割的一部分'.repeat(at % 5)} ${at}.`, `s${at % 9}`),
    );
    for (const budget of [500, 1_000, 4_000])
      expect(Buffer.byteLength(fitAnswer(answer(items), budget)) / 3).toBeLessThanOrEqual(budget);
  });

  test('says that there is more when the first item does not fit', () => {
    expect(fitAnswer(answer([item('x'.repeat(9_000), 'a')]), 500)).toBe('About it.\n1 more. Ask from 0.');
  });
});
