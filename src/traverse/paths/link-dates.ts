import { type DayBounds, dayNumber } from '../../model/days.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import { linkKindOf } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';

/** The days of the links of a graph. */
export interface LinkDates {
  /**
   * The day of a link; null where it has none. A reply, an invocation, an expression, an address and what is about a proposition have that
   * of the statement or stance they start from; a stance held has its own; a party that of joining, else of the signature; a relation that
   * of the later pact; an office, a membership and a recognition their first day, else the day they are attested on. An affiliation has
   * none.
   */
  readonly of: (link: number) => DayBounds | null;
  /** The number of its first whole day, and of its last; `NO_DAY` where it has none. */
  readonly first: (link: number) => number;
  readonly last: (link: number) => number;
  /** The node whose day is that of the link; null where the link has a day of its own, or none. */
  readonly datedBy: (link: number) => number | null;
}

/** Later than every day. */
export const NO_DAY = 2 ** 31 - 1;

const datesOfGraph = new WeakMap<PathGraph, LinkDates>();

/** The days of links, reckoned once for each graph: as many as it has sets of days. */
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

/** The node whose sources and days a link rests on, where it has none of its own. */
export function supportingNode(graph: PathGraph, link: number): number {
  const type = graph.type(link);
  return type === 'PARTY_TO' || type === 'HOLDS' || type === 'SPOKE' ? graph.to(link) : graph.from(link);
}

/**
 * Tells which links hold on a day, at least as surely as asked. A link rests on itself and on both of its ends, as far as they have days;
 * a statement that answers another rests on both, a party on the signature. What binds a party is the pact in force, so one of its periods
 * must hold where it records any. A link that rests on nothing with days holds always.
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

/** The sets of days that decide whether a link holds on a day. */
export function lifetimesOf(graph: PathGraph, link: number): readonly number[] {
  const periods = graph.type(link) === 'PARTY_TO' ? graph.links(graph.to(link), 'OUT', 'IN_FORCE') : [];
  const ends = [graph.from(link), graph.to(link), ...Array.from(periods, graph.to)];
  return [graph.linkLifeNumber(link), ...ends.map((node) => graph.nodeLifeNumber(node))];
}
