import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds, WholeDay } from '../../model/days.ts';
import { type Certainty, holdsOn, supersededOn } from '../../model/validity.ts';
import { compareObservations, type Observation } from './observation.ts';
import { observationOf } from './observation-of.ts';
import type { RecordedStance } from './stances.ts';

/**
 * The takes that are held on a day: made by then, not ended, and with no later one of the same actor on the same item in their place.
 * Where days are not exact, more than one of an actor on an item may be; the last in the order of days comes first.
 */
export function inEffectOn(
  observations: readonly Observation[],
  on: DayBounds,
  certainty: Certainty,
): readonly Observation[] {
  return rivalsIn(observations).flatMap((rivals) => [...inEffectAmong(rivals, on, certainty)]);
}

/** The one take of each actor on each item that is held on a day: the last in the order of days, where more than one may be. */
export function latestInEffect(
  observations: readonly Observation[],
  on: DayBounds,
  certainty: Certainty,
): readonly Observation[] {
  return rivalsIn(observations).flatMap((rivals) => {
    const [last] = inEffectAmong(rivals, on, certainty);
    return last === undefined ? [] : [last];
  });
}

/** The stances that belong to some takes of them. */
export function stancesOf(
  observations: readonly Observation[],
  stances: readonly RecordedStance[],
): readonly RecordedStance[] {
  const nameOf = ({ ref, actor, item }: Observation) => `${ref.id} ${actor} ${item}`;
  const byName = new Map(stances.map((stance) => [nameOf(observationOf(stance)), stance]));
  return observations.flatMap((observation) => byName.get(nameOf(observation)) ?? []);
}

function rivalsIn(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  return [...groupBy(observations, ({ actor, item }) => `${actor} ${item}`).values()];
}

/**
 * Those of one actor on one item that are held, the last first. Whatever replaces a take replaces those that lie no later than it, too,
 * so these are passed over, and takes of the same day are judged once: with every pair of 10,000 events looked at, an answer took minutes.
 */
function* inEffectAmong(rivals: readonly Observation[], on: DayBounds, certainty: Certainty): Generator<Observation> {
  const lastFirst = rivals.toSorted(compareObservations).toReversed();
  let replaced: WholeDay | null = null;
  for (const alike of groupBy(lastFirst, ({ day }) => `${day.earliest} ${day.latest}`).values()) {
    const standing = alike.filter(({ life }) => holdsOn(life, on, certainty));
    const [first] = standing;
    if (first === undefined || isBy(first, replaced)) continue;
    const superseded = supersededAmong(first, rivals);
    const inEffect = standing.filter(({ life }) => holdsOn({ ...life, superseded }, on, certainty));
    if (inEffect.length < standing.length) replaced = first.day.latest;
    yield* inEffect;
  }
}

function isBy({ day }: Observation, latest: WholeDay | null): boolean {
  return latest !== null && day.latest <= latest;
}

function supersededAmong(observation: Observation, rivals: readonly Observation[]): DayBounds | null {
  const others = rivals.filter((other) => other !== observation).map(({ day }) => day);
  return supersededOn(observation.day, others);
}
