import { type Day, type DayBounds, earliest, latest } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectAtMost, expectInteger } from '../check-arguments.ts';
import { mayLieIn } from '../day-window.ts';
import { occurredBy } from '../occurred-by.ts';
import { firstFacts } from './first-facts.ts';
import { allKinds, type TimelineKind } from './timeline-kinds.ts';
import { parseTimelineCursor, type TimelinePage, timelinePage } from './timeline-page.ts';

/** Whose timeline is asked for, of what, and which page. */
export interface TimelineArguments {
  readonly ids: readonly NodeRef[];
  /** Leave out what surely lies before this day, or after the other. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null: all kinds. */
  readonly kinds: readonly TimelineKind[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of what happened to some actors, and the ids that no actor has. */
export interface Timeline extends TimelinePage {
  readonly unknown: readonly string[];
}

/** Actors of one timeline at the most. */
export const MAX_ACTORS = 20;

/** Entries of a page at the most. */
export const MAX_PAGE_SIZE = 200;

/** Puts everything that happened to some actors on one line. Given a day, it tells what had happened by then. */
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

/** Whether a day may lie between those asked for, and had come by that of the snapshot. */
function askedDays({ from, to }: TimelineArguments, day: AskedDay | undefined): (own: DayBounds) => boolean {
  const had = occurredBy(day);
  const window = { from: from === null ? null : earliest(from), to: to === null ? null : latest(to) };
  return (own) => mayLieIn(own, window) && had(own);
}
