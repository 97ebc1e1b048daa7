import type { Certainty } from '../../model/validity.ts';
import { linkDates, NO_DAY } from './link-dates.ts';
import type { PathGraph } from './path-graph.ts';

/** Keeps the links of one path at a time in chronological order. */
export interface Chronology {
  /** Whether a link may follow the first `depth` links of the path; remembers it as the next one if so. */
  follows(depth: number, link: number): boolean;
  /** Number of the day before which no link may follow the first `depth` ones. */
  notBefore(depth: number): number;
}

/**
 * Creates the rule for paths of a maximum length. CERTAIN: on every reading of the days, no link is earlier than the link before it; a link
 * without a day does not qualify. Two links dated by the same node are on the same day. PRESUMED and POSSIBLE: the order holds on at least
 * one reading, and a link without a day always qualifies, because nothing is presumed about the order of two days in one month.
 */
export function createChronology(graph: PathGraph, certainty: Certainty, maxHops: number): Chronology {
  const days = linkDates(graph);
  const isSure = certainty === 'CERTAIN';
  const notBefore = new Int32Array(maxHops + 1).fill(-NO_DAY);
  const datedBy = new Int32Array(maxHops + 1).fill(-1);
  return {
    follows(depth, link) {
      const since = notBefore[depth] ?? 0;
      const dating = days.datedBy(link) ?? -1;
      const earliest = days.first(link);
      const latest = days.last(link);
      if (earliest === NO_DAY && isSure) return false;
      const isSameDay = isSure && dating !== -1 && datedBy[depth] === dating;
      if (earliest !== NO_DAY && since > (isSure ? earliest : latest) && !isSameDay) return false;
      notBefore[depth + 1] = earliest === NO_DAY ? since : isSure ? latest : Math.max(since, earliest);
      datedBy[depth + 1] = dating;
      return true;
    },
    notBefore: (depth) => notBefore[depth] ?? 0,
  };
}
