import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds, WholeDay } from '../../model/days.ts';
import { type Certainty, holdsOn, supersededOn } from '../../model/validity.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { compareObservations, type Observation } from './observation.ts';
import { observationOf } from './observation-of.ts';
import type { RecordedStance } from './stances.ts';

/**
 * The observations in effect on a day: made by then, not ended, and not replaced by a later one of the same actor on the same item.
 * If dates are not exact, an actor can have several on one item; the last in date order comes first.
 */
export function inEffectOn(
  observations: readonly Observation[],
  on: DayBounds,
  certainty: Certainty,
): readonly Observation[] {
  return rivalsIn(observations).flatMap((rivals) => [...inEffectAmong(rivals, on, certainty)]);
}

/** One observation per actor and item in effect on a day: the last in date order if there may be several. */
export function* latestInEffect(
  observations: readonly Observation[],
  on: DayBounds,
  certainty: Certainty,
): CooperativeTask<readonly Observation[]> {
  const latest: Observation[] = [];
  const shouldYield = yieldAfter(SLICE);
  for (const rivals of rivalsIn(observations)) {
    const [last] = inEffectAmong(rivals, on, certainty);
    if (last !== undefined) latest.push(last);
    if (shouldYield(rivals.length)) yield;
  }
  return latest;
}

/** Observations per slice of work. */
const SLICE = 500;

/** The stances of some observations. */
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
 * The observations of one actor on one item that are in effect, latest first. What replaces an observation also replaces all earlier ones,
 * so these are skipped, and each day is checked once: comparing every pair of 10,000 events took minutes.
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
