import { describe, expect, test } from 'vitest';
import { sources, texts } from './sources.ts';
import { retiredIn, retiredTexts } from './vocabulary.ts';

/** Names of the public schema and of the code. */
const named = () => new Map([...sources(), ...texts((path) => path === 'schema/entente.graphql')]);

/** Everything that readers meet; what changed is told in the words of its time. */
const readable = () =>
  texts((path) => /^(src|schema|docs|cypher)\/|^[^/]+\.md$|README\.md$/.test(path) && path !== 'schema/CHANGES.md');

describe('the vocabulary', () => {
  test('has no retired word in a name', () => {
    expect(retiredIn(named())).toEqual([]);
  });

  test('has no retired phrase in a text', () => {
    expect(retiredTexts(readable())).toEqual([]);
  });
});

describe('the watch over it', () => {
  const words = { leg: 'obligation' };

  test.each([
    ['a type', 'src/a.ts', 'interface SuspendedLeg {}', 'src/a.ts: SuspendedLeg (say: obligation)'],
    ['a constant', 'src/a.ts', 'const MOST_LEG = 1;', 'src/a.ts: MOST_LEG (say: obligation)'],
    ['a file', 'src/one-leg.ts', '', 'src/one-leg.ts: one-leg (say: obligation)'],
  ])('sees a retired word in the name of %s', (_, path, text, expected) => {
    expect(retiredIn(new Map([[path, text]]), words)).toEqual([expected]);
  });

  test('sees a retired name, and not the names that begin like it', () => {
    const text = 'const byRank = 1;\nconst byRanking = 2;\n';
    expect(retiredIn(new Map([['src/a.ts', text]]), {}, { byRank: 'PriorityQueue' })).toEqual([
      'src/a.ts: byRank (say: PriorityQueue)',
    ]);
  });

  test('lets comments, quotes and longer words pass', () => {
    const text = '/** A leg. */\nconst legend = \'leg\'; // a leg\n"""\nA leg.\n"""\ntype Legal { a: Int }\n';
    expect(retiredIn(new Map([['src/a.ts', text]]), words)).toEqual([]);
  });

  test('sees a retired phrase whatever its case', () => {
    expect(retiredTexts(new Map([['a.md', 'One.\nOnly Rows like this.\n']]), ['rows like this'])).toEqual([
      'a.md:2: rows like this',
    ]);
  });
});
