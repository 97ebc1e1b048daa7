import { slugIn } from '../../import/slug-in.ts';
import { editDistance } from '../../kit/edit-distance.ts';
import { memoize } from '../../kit/memoize.ts';
import { plainName } from '../../model/crosswalk-codes.ts';
import type { PactFacts, PartyFacts } from './records.ts';

/**
 * The words of a title that tell it from others: the parties by their ids, however they are named, and no year and none of the words that
 * most titles have.
 */
export function titleWords({ name, parties }: PactFacts): ReadonlySet<string> {
  const plain = ` ${spelt(name)} `;
  const named = parties.flatMap((party) => namesOf(party)).toSorted((one, other) => other[0].length - one[0].length);
  const whole = named.reduce((title, [words, id]) => title.replaceAll(` ${words} `, ` ${id} `), plain);
  return new Set(whole.split(' ').filter((word) => word !== '' && !common.has(word) && !/^\d{4}$/.test(word)));
}

/** How much two sets of words share: twice those in common, of the words of both. */
export function shareOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/**
 * The words of the name of a person, in the one spelling by which names from other scripts are compared. Initials, particles and
 * forms of address are left out. */
export const nameWords = memoize((name: string): readonly string[] =>
  plainName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !addressed.has(word))
    .map(transliterated),
);

/** The words of a name, and those without initials that are written as one word, as in G.W. Bush: other lists leave them out. */
export const nameSpellings = memoize((name: string): readonly (readonly string[])[] => {
  const short = name.replace(joinedInitials, ' ');
  return short === name ? [nameWords(name)] : [nameWords(name), nameWords(short)];
});

const joinedInitials = /(?<!\p{Letter})(?:\p{Letter}\.){2,}/gu;

/** Words before and between names that lists write or leave out. */
const addressed: ReadonlySet<string> = new Set(
  `al el an as bin ibn bint ben abu ould ul de la le da do dos das del di van von der den du y e
  mr mrs ms dr sir dame prince princess king queen emir sheikh shaikh sayyid sayid his her majesty highness excellency honourable
  general major colonel lieutenant captain commander marshal archbishop cardinal chief president professor dato datuk seri jr sr`.split(
    /\s+/,
  ),
);

/** Letters that differ with the way a name is transliterated: Sergey and Sergei, Yousef and Yusuf. */
function transliterated(word: string): string {
  if (/^[ivx]+$/.test(word)) return word;
  return word
    .replace(/y/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/ei\b/g, 'i')
    .replace(/ks/g, 'x')
    .replace(/(\p{Letter})\1/gu, '$1');
}

/**
 * Whether two full names can be of one person: they have two words in common, but for a letter or two in which they differ. A single word
 * can be part of any.
 */
export function areCompatible(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2) return true;
  const left = [...other];
  const common = one.filter((word) => {
    const at = left.findIndex((candidate) => isSpeltAlike(word, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length >= 2;
}

/** Whether two names have the same words but for a letter or two, and one word that is quite the same. */
export function areSpeltAlike(one: readonly string[], other: readonly string[]): boolean {
  const left = [...other];
  const isEach = one.every((word) => {
    const at = left.findIndex((candidate) => isSpeltAlike(word, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return isEach && one.some((word) => other.includes(word));
}

function isSpeltAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return one === other || (shorter >= 3 && editDistance(one, other) <= (shorter >= 6 ? 2 : 1));
}

/** Whether two names have the same letters but for one, or for two if they are long, however they are divided into words. */
export function haveSameLetters(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one.join(''), other.join('')];
  const shorter = Math.min(first.length, second.length);
  const most = shorter >= 12 ? 2 : 1;
  return shorter >= 8 && Math.abs(first.length - second.length) <= most && editDistance(first, second) <= most;
}

/** Whether two words are one surname: the same, or long and but for a letter the same; for two, if they are longer. */
export function isSameSurname(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return one === other || (shorter >= 6 && editDistance(one, other) <= (shorter >= 8 ? 2 : 1));
}

/** Whether all words of one name are among those of another, each as often. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  return short.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const namesOf = memoize(({ id, names }: PartyFacts): readonly (readonly [string, string])[] =>
  [...new Set(names.map(spelt))].filter((name) => name.length > 2).map((name) => [name, slugIn(id)] as const),
);

function spelt(text: string): string {
  return plainName(text)
    .replace(/\buk\b/g, 'united kingdom')
    .replace(/\bus\b/g, 'united states')
    .replace(/\bsouth east\b/g, 'southeast')
    .replace(/\bfree trade (?:agreement|area)\b/g, 'fta')
    .replace(/\beuropean (?:communities|community|economic community|union)\b/g, 'ec')
    .replace(/\bi\b/g, '1')
    .replace(/\bii\b/g, '2')
    .replace(/\biii\b/g, '3')
    .replace(/\biv\b/g, '4')
    .replace(/\bthree\b/g, '3');
}

const common: ReadonlySet<string> = new Set(
  'a an and between bilateral by concerning for from government governments in its of on other peoples regarding relating republic state states the to treaty agreement with'.split(
    ' ',
  ),
);
