import type { WholeDay } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import { type AlignmentSource, alignmentLimits } from './alignment-rules.ts';
import { eventsBy } from './events.ts';
import type { Observation } from './observation.ts';
import { observationOf } from './observation-of.ts';
import { type RecordedStance, type ScopeNodes, stancesIn } from './stances.ts';
import { votesBy } from './votes.ts';

/** Observations, and whether they are complete. */
export interface Observations {
  readonly observations: readonly Observation[];
  readonly complete: boolean;
}

/** Reads the observations: all stances up to the last day, or votes or events, of which the latest if there are too many. */
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

/** Stances as observations. Those before the first day are included, because they count towards activity; `align` leaves them out. */
function observationsOfStances(stances: readonly RecordedStance[], to: WholeDay | null): Observations {
  const observations = stances.map(observationOf).filter(({ day }) => mayLieIn(day, { from: null, to }));
  return { observations, complete: true };
}

/** The latest observations of each actor, with the same limit for all. */
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
