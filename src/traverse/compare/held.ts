import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds, WholeDay } from '../../model/days.ts';
import { type Certainty, holdsOn, supersededOn } from '../../model/validity.ts';
import type { RecordedStance } from './stances.ts';
import { compareTakes, type Take } from './take.ts';
import { takeOf } from './take-of.ts';

/**
 * The takes that are held on a day: made by then, not ended, and with no later one of the same actor on the same item in their place.
 * Where days are not exact, more than one of an actor on an item may be; the last in the order of days comes first.
 */
export function heldOn(takes: readonly Take[], on: DayBounds, certainty: Certainty): readonly Take[] {
  return rivalsIn(takes).flatMap((rivals) => [...heldAmong(rivals, on, certainty)]);
}

/** The one take of each actor on each item that is held on a day: the last in the order of days, where more than one may be. */
export function latestHeld(takes: readonly Take[], on: DayBounds, certainty: Certainty): readonly Take[] {
  return rivalsIn(takes).flatMap((rivals) => {
    const [last] = heldAmong(rivals, on, certainty);
    return last === undefined ? [] : [last];
  });
}

/** The stances that belong to some takes of them. */
export function stancesOf(takes: readonly Take[], stances: readonly RecordedStance[]): readonly RecordedStance[] {
  const nameOf = ({ ref, actor, item }: Take) => `${ref.id} ${actor} ${item}`;
  const byName = new Map(stances.map((stance) => [nameOf(takeOf(stance)), stance]));
  return takes.flatMap((take) => byName.get(nameOf(take)) ?? []);
}

function rivalsIn(takes: readonly Take[]): readonly (readonly Take[])[] {
  return [...groupBy(takes, ({ actor, item }) => `${actor} ${item}`).values()];
}

/**
 * Those of one actor on one item that are held, the last first. Whatever replaces a take replaces those that lie no later than it, too,
 * so these are passed over, and takes of the same day are judged once: with every pair of 10,000 events looked at, an answer took minutes.
 */
function* heldAmong(rivals: readonly Take[], on: DayBounds, certainty: Certainty): Generator<Take> {
  const lastFirst = rivals.toSorted(compareTakes).toReversed();
  let replaced: WholeDay | null = null;
  for (const alike of groupBy(lastFirst, ({ day }) => `${day.earliest} ${day.latest}`).values()) {
    const standing = alike.filter(({ life }) => holdsOn(life, on, certainty));
    const [first] = standing;
    if (first === undefined || isBy(first, replaced)) continue;
    const superseded = supersededAmong(first, rivals);
    const held = standing.filter(({ life }) => holdsOn({ ...life, superseded }, on, certainty));
    if (held.length < standing.length) replaced = first.day.latest;
    yield* held;
  }
}

function isBy({ day }: Take, latest: WholeDay | null): boolean {
  return latest !== null && day.latest <= latest;
}

function supersededAmong(take: Take, rivals: readonly Take[]): DayBounds | null {
  const others = rivals.filter((other) => other !== take).map(({ day }) => day);
  return supersededOn(take.day, others);
}
