import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, holdsOn, supersededOn } from '../../model/validity.ts';
import { compareTakes, type Take } from './take.ts';
import type { StanceRow } from './texts.ts';

/**
 * The takes that are held on a day: made by then, not ended, and with no later one of the same actor on the same item in their place.
 * Where days are not exact, more than one of an actor on an item may be.
 */
export function heldOn(takes: readonly Take[], on: DayBounds, certainty: Certainty): readonly Take[] {
  return rivalsIn(takes).flatMap((rivals) => rivals.filter((take) => isHeld(take, rivals, on, certainty)));
}

/** The one take of each actor on each item that is held on a day: the last in the order of days, where more than one may be. */
export function latestHeld(takes: readonly Take[], on: DayBounds, certainty: Certainty): readonly Take[] {
  return rivalsIn(takes).flatMap(
    (rivals) => rivals.toSorted(compareTakes).findLast((take) => isHeld(take, rivals, on, certainty)) ?? [],
  );
}

/** The stances that belong to some takes of them. */
export function stancesOf(takes: readonly Take[], rows: readonly StanceRow[]): readonly StanceRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return takes.flatMap(({ ref }) => byId.get(ref.id) ?? []);
}

function rivalsIn(takes: readonly Take[]): readonly (readonly Take[])[] {
  return [...groupBy(takes, ({ actor, item }) => `${actor} ${item}`).values()];
}

/** The days of rivals are looked at only where the take itself holds: they are many where events are aligned. */
function isHeld(take: Take, rivals: readonly Take[], on: DayBounds, certainty: Certainty): boolean {
  if (!holdsOn(take.life, on, certainty)) return false;
  const others = rivals.filter((other) => other !== take).map(({ day }) => day);
  return holdsOn({ ...take.life, superseded: supersededOn(take.day, others) }, on, certainty);
}
