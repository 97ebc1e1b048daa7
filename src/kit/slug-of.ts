import { createHash } from 'node:crypto';

/**
 * A text as a slug: lower-case words joined by hyphens, without accents. Texts that differ in case, accents and punctuation alone
 * share one. A text without a Latin letter or a digit is told by its fingerprint. Ids are cited, so this stays as it is when `fold`
 * learns more letters.
 */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return words === '' ? `x${createHash('sha256').update(text).digest('hex').slice(0, 12)}` : words;
}
