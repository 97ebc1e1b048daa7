import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Lifetime } from '../../model/validity.ts';

/**
 * What one actor held, voted or did on one item, with a value.
 * It is a stance on a proposition, a vote in a roll call, or an event between two actors; all are aligned by the same rules.
 */
export interface Observation {
  readonly actor: string;
  readonly item: string;
  /** From -1, against, to 1, for. Null: it takes no side, which is not the 0 of both sides weighed. */
  readonly value: number | null;
  readonly day: DayBounds;
  /** Its days of validity, whether or not a later one replaces it. */
  readonly life: Lifetime;
  /** The record: the stance, the roll call or the event. */
  readonly ref: NodeRef;
}

/** Orders observations by earliest day, latest day, record and actor; votes of one roll call differ only in the actor. */
export function compareObservations(one: Observation, other: Observation): number {
  return (
    compareTexts(one.day.earliest, other.day.earliest) ||
    compareTexts(one.day.latest, other.day.latest) ||
    compareTexts(one.ref.id, other.ref.id) ||
    compareTexts(one.actor, other.actor)
  );
}
