import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { Proposition } from '../../model/proposition.ts';
import { duplicateItem } from './errors.ts';
import { positionIn, type Rule } from './rule.ts';

/** A position is listed once. */
export const propositionRule: Rule<Proposition> = function* (entry) {
  const names = entry.value.positions.map(({ id }) => id);
  for (const index of duplicateIndexes(names))
    yield duplicateItem(positionIn(entry, 'positions', index), 'The position', names[index] ?? '');
};
