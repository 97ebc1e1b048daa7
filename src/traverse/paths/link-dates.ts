import { type DayBounds, dayNumber } from '../../model/days.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import { supportingNode } from '../link-support.ts';
import { linkKindOf } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';

/** The days of the links of a graph. */
export interface LinkDates {
  /**
   * The day of a link; null if it has none. A reply, an invocation, an expression, an address and a link to a proposition have the day of
   * the statement or stance they start from; a stance has its own; a party the day of joining, else of the signature; a pact relation that
   * of the later pact; an office, a membership and a recognition their first day, else the day on which they are attested. An affiliation
   * has none.
   */
  readonly of: (link: number) => DayBounds | null;
  /** The numbers of its first and its last whole day; `NO_DAY` if it has none. */
  readonly first: (link: number) => number;
  readonly last: (link: number) => number;
  /** The node that gives the link its day; null if the link has its own day or none. */
  readonly datedBy: (link: number) => number | null;
}

/** Later than every day. */
export const NO_DAY = 2 ** 31 - 1;

const datesOfGraph = new WeakMap<PathGraph, LinkDates>();

/** The dates of links, computed once per graph and lifetime. */
export function linkDates(graph: PathGraph): LinkDates {
  const before = datesOfGraph.get(graph);
  if (before !== undefined) return before;
  const days = computeLinkDates(graph);
  datesOfGraph.set(graph, days);
  return days;
}

function computeLinkDates(graph: PathGraph): LinkDates {
  const bounds = graph.lifetimes.map((life) => life?.since ?? life?.attestedOn ?? null);
  const numbers = (end: keyof DayBounds) =>
    Int32Array.from(bounds, (day) => (day === null ? NO_DAY : dayNumber(day[end])));
  const [first, last] = [numbers('earliest'), numbers('latest')];
  const hasStart = Uint8Array.from(graph.lifetimes, (life) => (life?.since == null ? 0 : 1));
  const datedBy = (link: number) => {
    const kind = linkKindOf(graph.type(link));
    if (kind === 'AFFILIATION' || kind === 'MEMBERSHIP') return null;
    return hasStart[graph.linkLifeNumber(link)] === 1 ? null : supportingNode(graph, link);
  };
  const lifeOf = (link: number) => {
    const dating = datedBy(link);
    return dating === null ? graph.linkLifeNumber(link) : graph.nodeLifeNumber(dating);
  };
  return {
    of: (link) => bounds[lifeOf(link)] ?? null,
    first: (link) => first[lifeOf(link)] ?? NO_DAY,
    last: (link) => last[lifeOf(link)] ?? NO_DAY,
    datedBy,
  };
}

/**
 * Returns a predicate for the links in effect on a day with the given certainty. A link is in effect if it and both of its ends are, as far
 * as they have days: a reply depends on both statements, a party on the signature. If a pact records periods in force, a party also
 * requires one of them. A link without any days is always in effect.
 */
export function linksInEffectOn(graph: PathGraph, on: DayBounds, certainty: Certainty): (link: number) => boolean {
  const looked = new Uint8Array(graph.lifetimes.length);
  const holds = (number: number): boolean => {
    const before = looked[number] ?? 0;
    if (before !== 0) return before === 2;
    const life = graph.lifetimes[number] ?? null;
    const found = life === null || holdsOn(life, on, certainty);
    looked[number] = found ? 2 : 1;
    return found;
  };
  const isInForce = (pact: number) => {
    const periods = graph.links(pact, 'OUT', 'IN_FORCE');
    return periods.length === 0 || periods.some((link) => holds(graph.nodeLifeNumber(graph.to(link))));
  };
  return (link) =>
    holds(graph.linkLifeNumber(link)) &&
    holds(graph.nodeLifeNumber(graph.from(link))) &&
    holds(graph.nodeLifeNumber(graph.to(link))) &&
    (graph.type(link) !== 'PARTY_TO' || isInForce(graph.to(link)));
}

/** The lifetimes that decide whether a link is in effect on a day. */
export function lifetimesOf(graph: PathGraph, link: number): readonly number[] {
  const periods = graph.type(link) === 'PARTY_TO' ? graph.links(graph.to(link), 'OUT', 'IN_FORCE') : [];
  const ends = [graph.from(link), graph.to(link), ...Array.from(periods, graph.to)];
  return [graph.linkLifeNumber(link), ...ends.map((node) => graph.nodeLifeNumber(node))];
}
