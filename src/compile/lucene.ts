import { soughtWords, type Word } from './words.ts';

/** Properties that a search looks through, and how much a word found in each counts. */
export const searched = [
  { property: 'name', field: 'name', weight: 6 },
  { property: 'nativeName', field: 'nativeName', weight: 6 },
  { property: 'officialName', field: 'officialName', weight: 4 },
  { property: 'aliases', field: 'aliases', weight: 4 },
  { property: 'title', field: 'title', weight: 3 },
  { property: 'text', field: 'text', weight: 2 },
  { property: 'summary', field: 'summary', weight: 2 },
  { property: 'id', field: 'slug', weight: 1 },
] as const;

/**
 * The Lucene query that finds all of these words, each in any property; undefined where there is nothing to find. Only
 * letters, digits and what joins them come from the user, and those stand between quotes or behind backslashes.
 */
export function luceneQuery(words: readonly Word[]): string | undefined {
  const sought = soughtWords(words);
  if (sought.length === 0) return undefined;
  return sought.map((word) => `${isOptional(word, sought) ? '' : '+'}(${anywhere(word)})`).join(' ');
}

/** "treaty of" is a phrase on its way: "of" may yet become "office", and must not be asked for. */
function isOptional({ isStop }: Word, sought: readonly Word[]): boolean {
  return isStop && sought.length > 1;
}

function anywhere(word: Word): string {
  const forms = formsOf(word).join(' ');
  return searched.map(({ property, weight }) => `${property}:(${forms})^${weight}`).join(' ');
}

/** A word stands for itself and its possessive; one that is being typed, also for what it may become. */
function formsOf({ written, isRun, isPrefix }: Word): readonly string[] {
  if (isRun) return [`"${written}"`];
  if (isPrefix) return [`"${written}"^2`, `${escaped(written.toLowerCase())}*`];
  return [`"${written}"`, `"${written}'s"`];
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`);
}

/**
 * A regular expression of Java for names that are just these words, whatever stands between them. It is matched with names
 * taken apart by NFKD, so that accents count for nothing.
 */
export function exactName(words: readonly Word[]): string {
  const between = String.raw`[^\p{L}\p{N}\p{M}]`;
  const each = words.map(({ written }) => bare(written).replace(/./gsu, letter));
  return `(?iu)${between}*${each.join(`${between}+`)}${between}*`;
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function letter(one: string): string {
  if (!/[\p{L}\p{N}]/u.test(one)) return String.raw`[^\p{L}\p{N}]`;
  // A code point has at least one unit.
  const code = one.codePointAt(0) as number;
  return String.raw`\x{${code.toString(16)}}\p{M}*`;
}
