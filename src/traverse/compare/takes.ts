import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { DayBounds, WholeDay } from '../../model/days.ts';
import type { Projection } from '../../projection/projection.ts';
import { lifeOf } from '../life-of.ts';
import { type DayWindow, endOfDays, mayLieIn } from './day-window.ts';
import { type AlignmentSource, alignmentLimits } from './rules.ts';
import { type RecordedStance, type ScopeNodes, stancesIn } from './stances.ts';
import type { Take } from './take.ts';
import { takeOf } from './take-of.ts';
import { type EventsRow, eventsToCompare, type VotesRow, votesToCompare } from './texts.ts';

/** Takes, and whether those are all. */
export interface Takes {
  readonly takes: readonly Take[];
  readonly complete: boolean;
}

/** Finds what is aligned: all stances that may be from the last day or before, and of votes and events the latest where there are too many. */
export async function readTakes(
  graph: Asker,
  projection: Projection,
  source: AlignmentSource,
  scope: ScopeNodes,
  { from, to }: DayWindow,
): Promise<Takes> {
  const days = { from: from ?? '0000', to: to ?? endOfDays };
  const actors = (scope.actors ?? []).map((actor) => projection.id(actor));
  switch (source) {
    case 'STANCES':
      return takesOfStances(stancesIn(projection, scope), to);
    case 'VOTES':
      return await readVotes(graph, actors, days);
    case 'EVENTS':
      return await readEvents(graph, actors, days);
  }
}

/** Stances in the words of what is aligned. `align` leaves out those before the first day: who is active is told by all of them. */
function takesOfStances(stances: readonly RecordedStance[], to: WholeDay | null): Takes {
  const takes = stances.map(takeOf).filter(({ day }) => mayLieIn(day, { from: null, to }));
  return { takes, complete: true };
}

/** Days with both ends. */
interface Days {
  readonly from: string;
  readonly to: string;
}

async function readVotes(graph: Asker, actors: readonly string[], days: Days): Promise<Takes> {
  const most = shareOf(actors);
  return takesOfVotes(await graph.ask(votesToCompare, { actors: [...actors], ...days, limit: whole(most + 1) }), most);
}

async function readEvents(graph: Asker, actors: readonly string[], days: Days): Promise<Takes> {
  const most = shareOf(actors);
  const rows = await graph.ask(eventsToCompare, { actors: [...actors], ...days, limit: whole(most + 1) });
  return takesOfEvents(rows, most);
}

/** Takes of each actor that are read at the most. */
function shareOf(actors: readonly string[]): number {
  return Math.floor(alignmentLimits.shared / Math.max(1, actors.length));
}

/** How far a vote goes for what was voted on. An abstention takes neither side. */
const choices = { yes: 1, abstain: 0, no: -1 } as const;

/** Votes in the words of what is aligned, so many of each actor at the most; there are more where a row has more. */
export function takesOfVotes(rows: readonly VotesRow[], most: number): Takes {
  const takes = rows.flatMap(({ actor, votes }) =>
    votes.slice(0, most).map(([rollCall, choice, earliest, latest]): Take => {
      const ref = { label: 'RollCall', id: rollCall } as const;
      return { actor, item: rollCall, value: choices[choice], ...doneOn({ earliest, latest }, 'RollCall'), ref };
    }),
  );
  return { takes, complete: rows.every(({ votes }) => votes.length <= most) };
}

/** The largest intensity on the scale of Goldstein, for conflict as for cooperation. */
const utmost = 10;

/** Events in the words of what is aligned, so many of each actor at the most. What has no target is done to nobody in the graph. */
export function takesOfEvents(rows: readonly EventsRow[], most: number): Takes {
  const takes = rows.flatMap(({ actor, events }) =>
    events.slice(0, most).flatMap(([id, target, intensity, earliest, latest]): readonly Take[] => {
      const ref = { label: 'Event', id } as const;
      const value = intensity / utmost;
      return target === null ? [] : [{ actor, item: target, value, ...doneOn({ earliest, latest }, 'Event'), ref }];
    }),
  );
  return { takes, complete: rows.every(({ events }) => events.length <= most) };
}

/** When an act was done, and from when on it counts. */
function doneOn(day: DayBounds, label: 'RollCall' | 'Event') {
  return { day, life: lifeOf(label, { dateEarliest: day.earliest, dateLatest: day.latest }) };
}
