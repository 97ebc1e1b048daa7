import { type Day, type DayBounds, earliest, latest } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectAtMost, expectInteger } from '../check-arguments.ts';
import { mayLieIn } from '../day-window.ts';
import { occurredBy } from '../occurred-by.ts';
import { firstFacts } from './first-facts.ts';
import { allKinds, type TimelineKind } from './timeline-kinds.ts';
import { parseTimelineCursor, type TimelinePage, timelinePage } from './timeline-page.ts';

/** Actors, kinds and page of a timeline. */
export interface TimelineArguments {
  readonly ids: readonly NodeRef[];
  /** Omit entries that are certainly before `from` or after `to`. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null for all kinds. */
  readonly kinds: readonly TimelineKind[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of entries, and the ids that match no actor. */
export interface Timeline extends TimelinePage {
  readonly unknown: readonly string[];
}

/** Maximum number of actors of a timeline. */
export const MAX_ACTORS = 20;

/** Maximum number of entries per page. */
export const MAX_PAGE_SIZE = 200;

/** Lists what happened to some actors in date order; given a day, what had happened by then. */
export function timeline(graph: Projection, question: TimelineArguments, day?: AskedDay): Timeline {
  const { first, after, kinds } = question;
  expectInteger('first', first, MAX_PAGE_SIZE);
  expectAtMost('ids', question.ids, MAX_ACTORS);
  const start = after === null ? null : parseTimelineCursor(after);
  const ids = [...new Set(question.ids.map(({ id }) => id))];
  const known = ids.map((id) => graph.find({ label: 'Actor', id }));
  const actors = [...new Set(known)].filter((node) => node !== undefined);
  const facts = firstFacts(graph, {
    kinds: [...new Set(kinds ?? allKinds)],
    actors,
    isAsked: askedDays(question, day),
    start,
    most: first + 1,
  });
  return {
    ...timelinePage(graph, facts, first, start === null),
    unknown: ids.filter((_, at) => known[at] === undefined),
  };
}

/** Whether a day may lie within the requested days and is not after the day of the snapshot. */
function askedDays({ from, to }: TimelineArguments, day: AskedDay | undefined): (own: DayBounds) => boolean {
  const had = occurredBy(day);
  const window = { from: from === null ? null : earliest(from), to: to === null ? null : latest(to) };
  return (own) => mayLieIn(own, window) && had(own);
}
