import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { boundsOf, type Day, dayNumber } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { compareObservations } from '../compare/observation.ts';
import { observationOf } from '../compare/observation-of.ts';
import { type RecordedStance, resolveScope, type StanceScope, stancesIn } from '../compare/stances.ts';
import { type DayWindow, mayLieIn, mustLieIn } from '../day-window.ts';
import { occurredBy } from '../occurred-by.ts';

/** One of the two stances of a shift. */
export interface ShiftEnd {
  readonly stance: NodeRef;
  readonly day: string;
  readonly position: string;
  readonly polarity: number | null;
}

/** An actor took another verb on a proposition than in the stance recorded before. */
export interface Shift {
  readonly actor: NodeRef;
  readonly proposition: NodeRef;
  readonly before: ShiftEnd;
  readonly after: ShiftEnd;
  /** Days from the one to the other, at the least and at the most: the same where both days are whole. */
  readonly minDelay: number;
  readonly maxDelay: number;
  /** CERTAIN if, on every reading of the dates, the two are in this order and the later lies between the requested days. */
  readonly certainty: Certainty;
}

/** Shifts in the order of their days. */
export interface Shifts {
  readonly shifts: readonly Shift[];
  readonly unknown: readonly string[];
  /** All stances are looked at. */
  readonly complete: true;
}

/** Finds where actors changed their verb on a proposition, by the day of the later stance; given a day, among the stances recorded by then. */
export function shifts(
  graph: Projection,
  scope: StanceScope,
  from: Day | null,
  to: Day | null,
  day?: AskedDay,
): Shifts {
  const window: DayWindow = {
    from: from === null ? null : boundsOf(from).earliest,
    to: to === null ? null : boundsOf(to).latest,
  };
  const known = resolveScope(graph, scope);
  const isRecorded = occurredBy(day);
  const stances = stancesIn(graph, known).filter((stance) => isRecorded(stance.day));
  return { shifts: shiftsIn(stances, window), unknown: known.unknown, complete: true };
}

/** The shifts among some stances whose later one may lie in a window. */
export function shiftsIn(stances: readonly RecordedStance[], window: DayWindow): readonly Shift[] {
  const observations = stances.map((stance) => ({ stance, observation: observationOf(stance) }));
  const ofEach = groupBy(
    observations
      .toSorted((one, other) => compareObservations(one.observation, other.observation))
      .map(({ stance }) => stance),
    ({ actor, proposition }) => `${actor} ${proposition}`,
  );
  const found = [...ofEach.values()].flatMap((group) =>
    group.slice(1).flatMap((after, index) => {
      const before = group[index];
      return before === undefined || before.position === after.position ? [] : [{ before, after }];
    }),
  );
  return found
    .filter(({ after }) => mayLieIn(after.day, window))
    .toSorted((one, other) => compareStances(one.after, other.after))
    .map(({ before, after }) => shiftOf(before, after, window));
}

/** Date order, then by proposition, because a stance can be on several. */
function compareStances(one: RecordedStance, other: RecordedStance): number {
  return (
    compareObservations(observationOf(one), observationOf(other)) || compareTexts(one.proposition, other.proposition)
  );
}

function shiftOf(before: RecordedStance, after: RecordedStance, window: DayWindow): Shift {
  const isCertain = before.day.latest < after.day.earliest && mustLieIn(after.day, window);
  return {
    actor: { label: 'Actor', id: after.actor },
    proposition: { label: 'Proposition', id: after.proposition },
    before: shiftEnd(before),
    after: shiftEnd(after),
    minDelay: Math.max(0, dayNumber(after.day.earliest) - dayNumber(before.day.latest)),
    maxDelay: dayNumber(after.day.latest) - dayNumber(before.day.earliest),
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
  };
}

function shiftEnd({ id, date, position, polarity }: RecordedStance): ShiftEnd {
  return { stance: { label: 'Stance', id }, day: date, position, polarity };
}
