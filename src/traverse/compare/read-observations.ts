import type { WholeDay } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import { type AlignmentSource, alignmentLimits } from './alignment-rules.ts';
import { eventsBy } from './events.ts';
import type { Observation } from './observation.ts';
import { observationOf } from './observation-of.ts';
import { type RecordedStance, type ScopeNodes, stancesIn } from './stances.ts';
import { votesBy } from './votes.ts';

/** Takes, and whether those are all. */
export interface Observations {
  readonly observations: readonly Observation[];
  readonly complete: boolean;
}

/** Finds what is aligned: all stances that may be from the last day or before, and of votes and events the latest where there are too many. */
export function readObservations(
  projection: Projection,
  source: AlignmentSource,
  scope: ScopeNodes,
  days: DayWindow,
): Observations {
  switch (source) {
    case 'STANCES':
      return observationsOfStances(stancesIn(projection, scope), days.to);
    case 'VOTES':
      return latestObservations(projection, scope.actors, days, votesBy);
    case 'EVENTS':
      return latestObservations(projection, scope.actors, days, eventsBy);
  }
}

/** Stances in the words of what is aligned. `align` leaves out those before the first day: who is active is told by all of them. */
function observationsOfStances(stances: readonly RecordedStance[], to: WholeDay | null): Observations {
  const observations = stances.map(observationOf).filter(({ day }) => mayLieIn(day, { from: null, to }));
  return { observations, complete: true };
}

/** The latest takes of actors, so many of each that all have the same share of what one alignment takes in. */
function latestObservations(
  graph: Projection,
  actors: readonly number[] | null,
  days: DayWindow,
  observationsBy: typeof votesBy,
): Observations {
  const most = Math.floor(alignmentLimits.shared / Math.max(1, actors?.length ?? 0));
  const sorted = (actors ?? []).toSorted((one, other) => one - other);
  const all = sorted.map((actor) => observationsBy(graph, actor, days, most + 1));
  return {
    observations: all.flatMap((observations) => observations.slice(0, most)),
    complete: all.every(({ length }) => length <= most),
  };
}
