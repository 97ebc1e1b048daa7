import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import { once } from '../../kit/once.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { globalId, type NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { DaySnapshot } from '../../projection/day-snapshot.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { firstSources, linkSupport } from '../link-support.ts';
import { daysOfLink, inForce, type LinkDays, type LinkPeriod } from './link-days.ts';

/** An edge as a drawing needs it, with the few facts that fit beside a line. */
export interface GraphLink extends LinkDays {
  /** Its type, and its own id or the ids of its ends. */
  readonly id: string;
  readonly type: EdgeType;
  /** Direction as seen from a requested node; null if neither end is one. */
  readonly direction: LinkDirection | null;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly position: string | null;
  readonly choice: string | null;
  /** Of a party: the periods in which the pact is in force. */
  readonly inForce: readonly LinkPeriod[];
  /** Whether its source was seen; null if no source is recorded for it. */
  readonly verified: boolean | null;
  /** The first of its sources. */
  readonly sources: readonly NodeRef[];
  readonly sourceCount: number;
  /** The certainty with which it holds on the requested day; null if it does not, or no day was requested. */
  readonly holds: Certainty | null;
}

/** What a link is seen from. */
interface Viewpoint {
  /** The requested nodes. */
  readonly near?: ReadonlySet<number>;
  /** The day for which its certainty is given. */
  readonly on?: DaySnapshot | null;
}

/** A link for drawing. */
export function graphLink(view: View, link: number, { near = new Set(), on = null }: Viewpoint = {}): GraphLink {
  const { graph } = view;
  const type = graph.type(link);
  const { role, kind, title, position, choice } = graph.linkFacts(link);
  const [from, to] = [globalId(graph.ref(graph.from(link))), globalId(graph.ref(graph.to(link)))];
  const support = linkSupport(graph, link);
  return {
    id: graphLinkId(graph, link),
    type,
    direction: directionOf(graph, link, near),
    from,
    to,
    role: enumName(role),
    kind: enumName(kind),
    title,
    position: enumName(position),
    choice: enumName(choice),
    ...daysOfLink(graph, link),
    inForce: inForce(view, link),
    verified: support.sources.length === 0 ? null : support.verified,
    sources: firstSources(support),
    sourceCount: support.sources.length,
    holds: on?.link(link) ?? null,
  };
}

/** Links for drawing in the order of `firstLinks`, which are sorted and made where they are read. */
export function lazyLinks(view: View, links: readonly number[], seenFrom: Viewpoint): LazyList<GraphLink> {
  const inOrder = once(() => firstLinks(view.graph, links, links.length));
  const numbers: LazyList<number> = { length: links.length, slice: (...part) => inOrder().slice(...part) };
  return lazyList(numbers, (link) => graphLink(view, link, seenFrom));
}

/** The type of a link with its own id or the ids of its ends. */
export function graphLinkId(graph: Projection, link: number): string {
  const ends = [graph.from(link), graph.to(link)].map((node) => globalId(graph.ref(node)));
  return `${graph.type(link)}:${graph.linkId(link) ?? ends.join('--')}`;
}

function directionOf(graph: Projection, link: number, near: ReadonlySet<number>): LinkDirection | null {
  if (near.has(graph.from(link))) return 'OUT';
  return near.has(graph.to(link)) ? 'IN' : null;
}

/** Enum values by their names in the schema. */
function enumName(value: string | null): string | null {
  return value?.toUpperCase() ?? null;
}

/** The first of many links by type, own id, and the ids of the ends; those without an id of their own come last. */
export function firstLinks(graph: Projection, links: Iterable<number>, most: number): readonly number[] {
  const byType = groupBy([...links], (link) => graph.type(link));
  return [...byType]
    .toSorted(([one], [other]) => compareTexts(one, other))
    .reduce<readonly number[]>(
      (chosen, [, ofType]) => (chosen.length < most ? chosen.concat(sortedById(graph, ofType)) : chosen),
      [],
    )
    .slice(0, most);
}

function sortedById(graph: Projection, links: readonly number[]): readonly number[] {
  return links
    .map((link) => ({ link, id: graph.linkId(link), ends: [graph.id(graph.from(link)), graph.id(graph.to(link))] }))
    .toSorted((one, other) => compareIds(one.id, other.id) || compareEnds(one.ends, other.ends))
    .map(({ link }) => link);
}

function compareIds(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareTexts(one, other);
}

function compareEnds(
  [from = '', to = '']: readonly string[],
  [otherFrom = '', otherTo = '']: readonly string[],
): number {
  return compareTexts(from, otherFrom) || compareTexts(to, otherTo);
}
