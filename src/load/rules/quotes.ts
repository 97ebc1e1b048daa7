import type { SeedError } from '../../errors.ts';
import type { Entry } from '../check-shape.ts';
import type { Path } from '../seeds.ts';
import { quoteTooLong } from './errors.ts';
import { positionIn } from './rule.ts';

/** A longer quote would be copying; a reader can follow the source. */
const mostWords = 25;

/** A quote has at most `mostWords` words. */
export function* quoteIsShort(entry: Entry, path: Path, text: string | null): Iterable<SeedError> {
  const words = text === null ? 0 : text.split(/\s+/).filter((word) => word !== '').length;
  if (words > mostWords) yield quoteTooLong(positionIn(entry, ...path), words, mostWords);
}
