import { americanSpelling } from '../kit/american-spelling.ts';
import type { Word } from './cut-words.ts';

/**
 * The keys under which a whole name is found, whatever stands between its words: "New Zealand" is "newzealand". A possessive may be
 * written without its apostrophe, and the last word of a name of two or three may come first: "Lavrov, Sergey".
 */
export function wholesOf(words: readonly Word[]): readonly string[] {
  const plain = words.filter(({ term }) => term !== 'the');
  const keys = [joined(plain), joined(plain, 's')];
  const isName = plain.length > 1 && plain.length < 4 && plain.every(({ isRun }) => !isRun);
  if (isName)
    keys.push(joined([...plain.slice(1), ...plain.slice(0, 1)]), joined([...plain.slice(-1), ...plain.slice(0, -1)]));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The key of a text that is searched for. */
export function wholeOf(words: readonly Word[]): string {
  return joined(words.filter(({ term }) => term !== 'the'));
}

function joined(words: readonly Word[], possessive = ''): string {
  return words.map(({ term, isPossessive }) => americanSpelling(term) + (isPossessive ? possessive : '')).join('');
}
