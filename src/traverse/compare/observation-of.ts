import type { Observation } from './observation.ts';
import type { RecordedStance } from './stances.ts';

/** A stance as an observation. */
export function observationOf({ id, actor, proposition, polarity, day, life }: RecordedStance): Observation {
  return { actor, item: proposition, value: polarity, day, life, ref: { label: 'Stance', id } };
}
