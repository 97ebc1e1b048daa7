import type { RecordedStance } from './stances.ts';
import type { Take } from './take.ts';

/** A stance in the words of what is aligned. */
export function takeOf({ id, actor, proposition, polarity, day, life }: RecordedStance): Take {
  return { actor, item: proposition, value: polarity, day, life, ref: { label: 'Stance', id } };
}
