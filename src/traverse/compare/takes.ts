import type { WholeDay } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from './day-window.ts';
import { eventsBy } from './events.ts';
import { type AlignmentSource, alignmentLimits } from './rules.ts';
import { type RecordedStance, type ScopeNodes, stancesIn } from './stances.ts';
import type { Take } from './take.ts';
import { takeOf } from './take-of.ts';
import { votesBy } from './votes.ts';

/** Takes, and whether those are all. */
export interface Takes {
  readonly takes: readonly Take[];
  readonly complete: boolean;
}

/** Finds what is aligned: all stances that may be from the last day or before, and of votes and events the latest where there are too many. */
export function takesOf(projection: Projection, source: AlignmentSource, scope: ScopeNodes, days: DayWindow): Takes {
  switch (source) {
    case 'STANCES':
      return takesOfStances(stancesIn(projection, scope), days.to);
    case 'VOTES':
      return latestTakes(projection, scope.actors, days, votesBy);
    case 'EVENTS':
      return latestTakes(projection, scope.actors, days, eventsBy);
  }
}

/** Stances in the words of what is aligned. `align` leaves out those before the first day: who is active is told by all of them. */
function takesOfStances(stances: readonly RecordedStance[], to: WholeDay | null): Takes {
  const takes = stances.map(takeOf).filter(({ day }) => mayLieIn(day, { from: null, to }));
  return { takes, complete: true };
}

/** The latest takes of actors, so many of each that all have the same share of what one alignment takes in. */
function latestTakes(
  graph: Projection,
  actors: readonly number[] | null,
  days: DayWindow,
  takesBy: typeof votesBy,
): Takes {
  const most = Math.floor(alignmentLimits.shared / Math.max(1, actors?.length ?? 0));
  const sorted = (actors ?? []).toSorted((one, other) => one - other);
  const all = sorted.map((actor) => takesBy(graph, actor, days, most + 1));
  return { takes: all.flatMap((takes) => takes.slice(0, most)), complete: all.every(({ length }) => length <= most) };
}
