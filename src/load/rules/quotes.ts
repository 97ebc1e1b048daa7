import type { SeedError } from '../../errors.ts';
import type { Entry } from '../check-shape.ts';
import type { Path } from '../seeds.ts';
import { quoteTooLong } from './errors.ts';
import { positionIn } from './rule.ts';

/** A longer quote would be copying; a reader can follow the source. */
const mostWords = 25;

/** A quote has at most `mostWords` words. */
export function* quoteIsShort(entry: Entry, path: Path, text: string | null): Iterable<SeedError> {
  const words = text === null ? 0 : wordsIn(text);
  if (words > mostWords) yield quoteTooLong(positionIn(entry, ...path), words, mostWords);
}

/** Words between spaces; those of Chinese, Japanese and other scripts without spaces are told apart by a dictionary. */
function wordsIn(text: string): number {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  return pieces.reduce((sum, piece) => sum + (unspaced.test(piece) ? segmentsIn(piece) : 1), 0);
}

function segmentsIn(piece: string): number {
  return [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).length;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
