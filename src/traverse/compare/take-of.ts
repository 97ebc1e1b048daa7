import type { DayBounds } from '../../model/days.ts';
import { lifeOf } from '../life-of.ts';
import type { Take } from './take.ts';
import type { StanceRow } from './texts.ts';

/** A stance in the words of what is aligned. */
export function takeOf(row: StanceRow): Take {
  const { id, actor, proposition, polarity } = row;
  return {
    actor,
    item: proposition,
    value: polarity,
    day: dayOf(row),
    life: lifeOf('Stance', row),
    ref: { label: 'Stance', id },
  };
}

/** The whole days that the day of a stance can mean. */
export function dayOf({ dateEarliest, dateLatest }: Pick<StanceRow, 'dateEarliest' | 'dateLatest'>): DayBounds {
  return { earliest: dateEarliest, latest: dateLatest };
}
