import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { groupBy } from '../../kit/group-by.ts';
import { type Day, earliest, latest } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import { expectAtMost, expectWithin } from '../bounds.ts';
import { type HappenedBy, happenedBy } from '../happened-by.ts';
import { type TimelineAsked, timelineActors } from './texts.ts';
import { allKinds, rankOf, type TimelineKind, timelineKinds } from './timeline-kinds.ts';
import { keyAt, type TimelinePage, timelinePage } from './timeline-page.ts';

/** Whose timeline is asked for, of what, and which page. */
export interface TimelineQuestion {
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
export const MOST_ACTORS = 20;

/** Entries of a page at the most. */
export const MOST_ON_PAGE = 200;

/**
 * Puts everything that happened to some actors on one line. Each text finds the first entries of its kinds after the cursor, so a page
 * costs the same wherever it lies; the page is then merged from what they give. Given a day, it tells what had happened by then.
 */
export async function timeline(graph: Asker, question: TimelineQuestion, day: AskedDay | undefined): Promise<Timeline> {
  const { first, after, kinds } = question;
  expectWithin('first', first, MOST_ON_PAGE);
  expectAtMost('ids', question.ids, MOST_ACTORS);
  const ids = [...new Set(question.ids.map(({ id }) => id))];
  const until = happenedBy(day);
  const asked = askedOf(question, ids, until);
  const [known, ...lists] = await Promise.all([
    graph.ask(timelineActors, { ids }),
    ...textsFor(kinds ?? allKinds, until).map(([text, marks]) => graph.ask(text, { ...asked, marks })),
  ]);
  const there = new Set(known.map(({ id }) => id));
  return { ...timelinePage(lists.flat(), first, after === null), unknown: ids.filter((id) => !there.has(id)) };
}

/** What befell several actors comes as one row for each, and one who signed a pact and is a party to it is met on both ways. */
function askedOf(
  { from, to, first, after }: TimelineQuestion,
  actors: string[],
  { by }: HappenedBy,
): Omit<TimelineAsked, 'marks'> {
  const last = after === null ? '' : keyAt(after);
  return {
    actors,
    from: from === null ? '0000' : earliest(from),
    to: to === null ? '9999' : latest(to),
    by,
    after: last,
    afterDay: last.slice(0, 10),
    limit: whole((first + 1) * Math.max(actors.length, 1) * 2),
  };
}

/** The texts that find these kinds, each with the days it is to look at. */
function textsFor(kinds: readonly TimelineKind[], until: HappenedBy) {
  const marks = allKinds.filter((kind) => kinds.includes(kind)).map((kind) => ({ kind, ...timelineKinds[kind] }));
  return [...groupBy(marks, ({ text }) => text)].map(
    ([text, same]) => [text, same.map((mark) => markOf(mark, until))] as const,
  );
}

/** What a text is told of a kind of entry. */
export function markOf(
  { kind, day }: { readonly kind: TimelineKind; readonly day: string },
  { end }: HappenedBy,
): TimelineAsked['marks'][number] {
  const [earliest, latest] = [`${day}Earliest`, `${day}Latest`];
  return { kind, rank: rankOf(kind), day, earliest, latest, known: end === 'earliest' ? earliest : latest };
}
