import type { Asker } from '../../graph/graph.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, endOfDays } from './day-window.ts';
import { eventsBy } from './events.ts';
import { type AlignmentSource, alignmentLimits } from './rules.ts';
import { readStances, type Scope } from './stances.ts';
import type { Take } from './take.ts';
import { takeOf } from './take-of.ts';
import { votesBy } from './votes.ts';

/** Takes, and whether those are all. */
export interface Takes {
  readonly takes: readonly Take[];
  readonly complete: boolean;
}

/**
 * Finds what is aligned where it is recorded, the latest where there is too much of it.
 * The texts of stances know no first day: `align` leaves out those before it.
 */
export async function readTakes(
  graph: Asker,
  projection: Projection,
  source: AlignmentSource,
  { actors, propositions }: Scope,
  { from, to }: DayWindow,
): Promise<Takes> {
  switch (source) {
    case 'STANCES': {
      const { rows, complete } = await readStances(
        graph,
        { actors, propositions },
        to ?? endOfDays,
        alignmentLimits.stances,
      );
      return { takes: rows.map(takeOf), complete };
    }
    case 'VOTES':
      return latestTakes(projection, actors, { from, to }, votesBy);
    case 'EVENTS':
      return latestTakes(projection, actors, { from, to }, eventsBy);
  }
}

/** The latest takes of actors, so many of each that all have the same share of what one alignment takes in. */
function latestTakes(
  graph: Projection,
  ids: readonly string[] | null,
  days: DayWindow,
  takesBy: typeof votesBy,
): Takes {
  const actors = [...new Set((ids ?? []).flatMap((id) => graph.find({ label: 'Actor', id }) ?? []))];
  const most = Math.floor(alignmentLimits.shared / Math.max(1, actors.length));
  const all = actors.toSorted((one, other) => one - other).map((actor) => takesBy(graph, actor, days, most + 1));
  return { takes: all.flatMap((takes) => takes.slice(0, most)), complete: all.every(({ length }) => length <= most) };
}
