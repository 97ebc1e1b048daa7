import { Converter } from 'opencc-js/t2cn';
import { memoize } from './memoize.ts';
import { once } from './once.ts';

/** A folded text, with the way back to where each of its letters came from. */
export interface Folded {
  readonly folded: string;
  /** For each unit of the folded text, where the letter it came from begins and ends in the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * A text without what the same words are written with and without: capitals, accents, compatibility forms, the shapes of
 * apostrophes, dashes and spaces, and traditional characters beside simplified ones. Texts that fold to the same are spelt the same.
 */
export function fold(text: string): string {
  return plain.test(text) ? text.toLowerCase() : Array.from(text, foldLetter).join('');
}

/** Folds a text letter by letter. Accents belong to the letter before them. */
export function foldText(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const bare = foldLetter(letter);
    if (bare === '' && to.length > 0) extend(to, at, end);
    for (let unit = 0; unit < bare.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    folded += bare;
    at = end;
  }
  return { folded, from, to };
}

/** Text that folds to its small letters. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/;

const foldLetter = memoize((letter: string): string => {
  const bare = letter
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  if (/\p{Script=Han}/u.test(bare)) return simplified()(bare);
  return Array.from(bare, (one) => unlike[one] ?? one).join('');
});

/** The table of OpenCC, read when the first Han character is met. */
const simplified = once(() => Converter({ from: 't', to: 'cn' }));

/** An accent of its own widens what the letter before it covers, and all units that letter was folded to. */
function extend(to: number[], before: number, end: number): void {
  for (let unit = to.length - 1; unit >= 0 && to[unit] === before; unit -= 1) to[unit] = end;
}

/** Letters and signs that Unicode does not take apart. */
const unlike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
