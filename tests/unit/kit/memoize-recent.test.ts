import { expect, test } from 'vitest';
import { memoizeRecent } from '../../../src/kit/memoize-recent.ts';

test('a result is computed once while its key is among those used last', () => {
  const computed: string[] = [];
  const lengthOf = memoizeRecent(2, (word: string) => {
    computed.push(word);
    return word.length;
  });
  expect(['one', 'three', 'one', 'seven', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5, 3, 5]);
  expect(computed).toEqual(['one', 'three', 'seven', 'three']);
});

test('an undefined result is computed again', () => {
  let calls = 0;
  const find = memoizeRecent(2, (_: string): number | undefined => {
    calls += 1;
    return calls === 1 ? undefined : calls;
  });
  expect([find('one'), find('one'), find('one')]).toEqual([undefined, 2, 2]);
});
