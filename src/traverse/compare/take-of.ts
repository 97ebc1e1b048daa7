import type { Take } from './take.ts';
import type { StanceRow } from './texts.ts';

/** A stance in the words of what is aligned. */
export function takeOf({ id, actor, proposition, polarity, earliest, latest }: StanceRow): Take {
  return { actor, item: proposition, value: polarity, day: { earliest, latest }, ref: { label: 'Stance', id } };
}
