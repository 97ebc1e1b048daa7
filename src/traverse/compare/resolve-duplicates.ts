import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import { withoutEnd } from '../lifetimes.ts';
import type { Duplicates } from './alignment-rules.ts';
import { latestInEffect } from './in-effect-on.ts';
import { compareObservations, type Observation } from './observation.ts';

/** From which day to which takes count, each day as exact as it was asked for. Null: from the first on. */
export interface DayRange {
  readonly from: DayBounds | null;
  readonly to: DayBounds;
}

/**
 * The takes that count between two days. `takes` are those that may lie between them; which of them do is judged by the certainty, and
 * duplicates are judged among them. The take that is held at the end is chosen before any is left out for taking no side:
 * who fell silent is not counted by what it said before.
 */
export function resolveDuplicates(
  observations: readonly Observation[],
  { from, to }: DayRange,
  { duplicates, certainty }: { readonly duplicates: Duplicates; readonly certainty: Certainty },
): readonly Observation[] {
  const after = (observation: Observation) => from === null || isFrom(observation, from, certainty);
  if (duplicates === 'LATEST') return latestInEffect(observations, to, certainty).filter(after);
  const made = observations.filter(
    (observation) => after(observation) && holdsOn(withoutEnd(observation.life), to, certainty),
  );
  return onceEach(made.toSorted(compareObservations), duplicates);
}

/** Whether a take lies no earlier than a day: for certain on every reading of the two days, and else on one. */
function isFrom({ day }: Observation, from: DayBounds, certainty: Certainty): boolean {
  return certainty === 'CERTAIN' ? day.earliest >= from.latest : day.latest >= from.earliest;
}

/** Letters of a whole day that tell its year, its month, or the day itself. */
const lettersOf = { ONCE_PER_YEAR: 4, ONCE_PER_MONTH: 7, ONCE_PER_DAY: 10 } as const;

/** The first of all takes that say the same: the same actor goes as far on the same item, in the same period. */
function onceEach(
  observations: readonly Observation[],
  duplicates: Exclude<Duplicates, 'LATEST'>,
): readonly Observation[] {
  if (duplicates === 'ALL') return observations;
  const periodOf = duplicates === 'ONCE' ? () => '' : (day: DayBounds) => periodIn(day, lettersOf[duplicates]);
  const alike = groupBy(observations, ({ actor, item, value, day }) => `${actor} ${item} ${value} ${periodOf(day)}`);
  return [...alike.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** A day that is not known as exactly as the period stands for all it can mean. */
function periodIn({ earliest, latest }: DayBounds, letters: number): string {
  const period = earliest.slice(0, letters);
  return latest.startsWith(period) ? period : `${earliest}/${latest}`;
}
