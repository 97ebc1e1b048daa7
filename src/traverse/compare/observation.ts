import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Lifetime } from '../../model/validity.ts';

/**
 * What an actor did on an item, and how far it went: the one thing that is aligned.
 * A stance on a proposition is one, a vote in a roll call, or an event between two actors; all are aligned by the same rules.
 */
export interface Observation {
  readonly actor: string;
  readonly item: string;
  /** From -1, against, to 1, for. Null: it takes no side, which is not the 0 of both sides weighed. */
  readonly value: number | null;
  readonly day: DayBounds;
  /** From when to when it is held, whatever comes after it. */
  readonly life: Lifetime;
  /** Where it was read: the stance, the roll call or the event. */
  readonly ref: NodeRef;
}

/** Orders takes by the first day they can mean, then the last, then where they were read, then who took them: votes of one roll call have all but that in common. */
export function compareObservations(one: Observation, other: Observation): number {
  return (
    compareTexts(one.day.earliest, other.day.earliest) ||
    compareTexts(one.day.latest, other.day.latest) ||
    compareTexts(one.ref.id, other.ref.id) ||
    compareTexts(one.actor, other.actor)
  );
}
