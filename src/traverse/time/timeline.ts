import { listTag } from '../../kit/list-tag.ts';
import { type Day, type DayBounds, earliest, latest } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { bothEnds, expectAtMost, expectPageSize } from '../check-arguments.ts';
import { mayLieIn } from '../day-window.ts';
import { occurredBy } from '../occurred-by.ts';
import { countFacts, type FactsPage, firstFacts } from './first-facts.ts';
import { type TimelineKind, usualKinds } from './timeline-kinds.ts';
import { parseTimelineCursor, type TimelinePage, timelinePage } from './timeline-page.ts';

/** Actors, kinds and page of a timeline. */
export interface TimelineArguments {
  readonly ids: readonly NodeRef[];
  /** Omit entries that are certainly before `from` or after `to`. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null for all kinds but events and votes. */
  readonly kinds: readonly TimelineKind[] | null;
  /** Number of entries from the start, or from the end; if neither is given, `DEFAULT_PAGE_SIZE` from the start. */
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** A page of entries, and the ids that match no actor. */
export interface Timeline extends TimelinePage {
  /** Entries on all pages; counted where it is read. */
  readonly totalCount: number;
  readonly unknown: readonly string[];
}

/** Maximum number of actors of a timeline. */
export const MAX_ACTORS = 20;

/** Maximum number of entries per page. */
export const MAX_PAGE_SIZE = 200;

/** Number of entries per page if none is requested. */
export const DEFAULT_PAGE_SIZE = 25;

/** The number of entries that are requested. */
export function timelinePageSize({ first, last }: Partial<Pick<TimelineArguments, 'first' | 'last'>>): number {
  return first ?? last ?? DEFAULT_PAGE_SIZE;
}

/** Lists what happened to some actors in date order; given a day, what had happened by then. */
export function timeline(graph: Projection, question: TimelineArguments, day?: AskedDay): Timeline {
  expectAtMost('ids', question.ids, MAX_ACTORS);
  const tag = tagOf(question, day);
  const page = pageOf(question, tag);
  const ids = [...new Set(question.ids.map(({ id }) => id))];
  const known = ids.map((id) => graph.find({ label: 'Actor', id }));
  const actors = [...new Set(known)].filter((node) => node !== undefined);
  const args = { kinds: [...new Set(question.kinds ?? usualKinds)], actors, isAsked: askedDays(question, day) };
  return {
    ...timelinePage(graph, firstFacts(graph, args, page), page, tag),
    get totalCount() {
      return countFacts(graph, args);
    },
    unknown: ids.filter((_, at) => known[at] === undefined),
  };
}

/** What the cursors of a timeline name it by: all of its arguments but those of the page. */
function tagOf({ ids, from, to, kinds }: TimelineArguments, day: AskedDay | undefined): string {
  return listTag('timeline', { ids, from, to, kinds, day });
}

/** The page that is requested, and one entry more, which tells whether there are others. */
function pageOf(question: TimelineArguments, tag: string): FactsPage {
  const { first, last, after, before } = question;
  if (first !== null && last !== null) throw bothEnds('a timeline');
  const size = timelinePageSize(question);
  expectPageSize(last === null ? 'first' : 'last', size, MAX_PAGE_SIZE);
  return {
    after: parseTimelineCursor(after, 'after', tag),
    before: parseTimelineCursor(before, 'before', tag),
    most: size + 1,
    backward: last !== null,
  };
}

/** Whether a day may lie within the requested days and is not after the day of the snapshot. */
function askedDays({ from, to }: TimelineArguments, day: AskedDay | undefined): (own: DayBounds) => boolean {
  const had = occurredBy(day);
  const window = { from: from === null ? null : earliest(from), to: to === null ? null : latest(to) };
  return (own) => mayLieIn(own, window) && had(own);
}
