import { readCursor, writeCursor } from '../../kit/cursor.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { invalidCursor } from '../check-arguments.ts';
import type { FactsPage, PositionedFact, TimelinePosition } from './first-facts.ts';
import { type TimelineKind, timelineKinds } from './timeline-kinds.ts';
import { timelineSentence } from './timeline-sentence.ts';

/** Something that happened on a day, with the requested actors that it concerns. */
export interface TimelineEntry {
  /** The day, as exact as its source; null where sources differ on it. */
  readonly day: string | null;
  /** First and last whole day that can be meant. */
  readonly earliest: string;
  readonly latest: string;
  readonly kind: TimelineKind;
  readonly node: NodeRef;
  readonly actors: readonly NodeRef[];
  readonly sentence: string;
}

/** A page of a timeline. */
export interface TimelinePage {
  readonly edges: readonly { readonly cursor: string; readonly node: TimelineEntry }[];
  readonly nodes: readonly TimelineEntry[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** So many facts as a page; the list of them goes on, in the direction that it is read in, where it has more. Its cursors begin with a tag. */
export function timelinePage(
  graph: Projection,
  facts: readonly PositionedFact[],
  { after, before, most, backward }: FactsPage,
  tag: string,
): TimelinePage {
  const hasMore = facts.length === most;
  const shown = backward ? facts.slice(hasMore ? 1 : 0) : facts.slice(0, most - 1);
  const edges = shown.map((fact) => ({
    cursor: writeCursor([tag, positionKey(fact)]),
    node: entryOf(graph, fact),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? before !== null : hasMore,
      hasPreviousPage: backward ? hasMore : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Actors have their numbers in the order of their ids. */
function entryOf(graph: Projection, { kind, fact, earliest, latest, actors }: PositionedFact): TimelineEntry {
  const { facts, bound } = timelineKinds[kind];
  const { node, ...words } = facts.describe(graph, fact);
  return {
    day: facts.life(graph, fact)?.written[bound] ?? null,
    earliest,
    latest,
    kind,
    node,
    actors: [...actors].toSorted((one, other) => one - other).map((actor) => ({ label: 'Actor', id: graph.id(actor) })),
    sentence: timelineSentence(kind, words),
  };
}

function positionKey({ earliest, latest, rank, id }: TimelinePosition): string {
  return [earliest, latest, rank, id()].join(' ');
}

/** The place that a cursor of the list with this tag stands for. */
export function parseTimelineCursor(
  cursor: string | null,
  argument: 'after' | 'before',
  tag: string,
): TimelinePosition | null {
  if (cursor === null) return null;
  const [list, key, ...more] = readCursor(cursor) ?? [];
  const [, earliest, latest, rank, id] = keyForm.exec(String(key)) ?? [];
  if (
    earliest === undefined ||
    latest === undefined ||
    rank === undefined ||
    id === undefined ||
    list !== tag ||
    more.length > 0
  )
    throw invalidCursor('a timeline', cursor, argument);
  return { earliest, latest, rank, id: () => id };
}

const keyForm = /^(\d{4}-\d{2}-\d{2}) (\d{4}-\d{2}-\d{2}) (\d{2}) (\S+)$/;
