import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { withoutEnd } from '../lifetimes.ts';
import type { Duplicates } from './alignment-rules.ts';
import { latestInEffect } from './in-effect-on.ts';
import { compareObservations, type Observation } from './observation.ts';

/** The period in which observations count, each bound as exact as requested. Null if there is no lower bound. */
export interface DayRange {
  readonly from: DayBounds | null;
  readonly to: DayBounds;
}

/**
 * The observations that count within a period. The input may lie in it; the certainty decides which do, and duplicates are resolved among
 * those. The latest one is chosen before those that take no side are left out, so an actor that fell silent is not counted by an earlier
 * observation.
 */
export function* resolveDuplicates(
  observations: readonly Observation[],
  { from, to }: DayRange,
  { duplicates, certainty }: { readonly duplicates: Duplicates; readonly certainty: Certainty },
): CooperativeTask<readonly Observation[]> {
  const after = (observation: Observation) => from === null || isFrom(observation, from, certainty);
  if (duplicates === 'LATEST') return (yield* latestInEffect(observations, to, certainty)).filter(after);
  const made = observations.filter(
    (observation) => after(observation) && holdsOn(withoutEnd(observation.life), to, certainty),
  );
  return onceEach(made.toSorted(compareObservations), duplicates);
}

/** Whether an observation is not before a day: on every reading of both days if certain, otherwise on one. */
function isFrom({ day }: Observation, from: DayBounds, certainty: Certainty): boolean {
  return certainty === 'CERTAIN' ? day.earliest >= from.latest : day.latest >= from.earliest;
}

/** Number of characters of a whole day that give its year, its month, or the day. */
const lettersOf = { ONCE_PER_YEAR: 4, ONCE_PER_MONTH: 7, ONCE_PER_DAY: 10 } as const;

/** The first of equal observations: same actor, item, value and period. */
function onceEach(
  observations: readonly Observation[],
  duplicates: Exclude<Duplicates, 'LATEST'>,
): readonly Observation[] {
  if (duplicates === 'ALL') return observations;
  const periodOf = duplicates === 'ONCE' ? () => '' : (day: DayBounds) => periodIn(day, lettersOf[duplicates]);
  const alike = groupBy(observations, ({ actor, item, value, day }) => `${actor} ${item} ${value} ${periodOf(day)}`);
  return [...alike.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** The period of a day. A day less exact than the period is a period of its own. */
function periodIn({ earliest, latest }: DayBounds, letters: number): string {
  const period = earliest.slice(0, letters);
  return latest.startsWith(period) ? period : `${earliest}/${latest}`;
}
