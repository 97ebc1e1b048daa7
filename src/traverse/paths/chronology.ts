import type { Certainty } from '../../model/validity.ts';
import { NO_DAY } from './link-dates.ts';
import type { Subgraph } from './subgraph.ts';

/** Keeps the edges of one path at a time in chronological order. */
export interface Chronology {
  /** Whether an edge may follow the first `depth` links of the path; remembers it as the next one if so. */
  follows(depth: number, edge: number): boolean;
  /** Number of the day before which no link may follow the first `depth` ones. */
  notBefore(depth: number): number;
}

/**
 * Creates the rule for paths of a maximum length. CERTAIN: on every reading of the days, no link is earlier than the link before it; a link
 * without a day does not qualify. Two links dated by the same node are on the same day. PRESUMED and POSSIBLE: the order holds on at least
 * one reading, and a link without a day always qualifies, because nothing is presumed about the order of two days in one month.
 */
export function createChronology(subgraph: Subgraph, certainty: Certainty, maxHops: number): Chronology {
  const { firstDays } = subgraph.packedEdges();
  const times = subgraph.linkTimes();
  const isSure = certainty === 'CERTAIN';
  const notBefore = new Int32Array(maxHops + 1).fill(-NO_DAY);
  const lastDatedBy = new Int32Array(maxHops + 1).fill(-1);
  return {
    follows(depth, edge) {
      const since = notBefore[depth] ?? 0;
      const dating = times.datedBy[edge] ?? -1;
      const earliest = firstDays[edge] ?? NO_DAY;
      const latest = times.lastDays[edge] ?? NO_DAY;
      if (earliest === NO_DAY && isSure) return false;
      const isSameDay = isSure && dating !== -1 && lastDatedBy[depth] === dating;
      if (earliest !== NO_DAY && since > (isSure ? earliest : latest) && !isSameDay) return false;
      notBefore[depth + 1] = earliest === NO_DAY ? since : isSure ? latest : Math.max(since, earliest);
      lastDatedBy[depth + 1] = dating;
      return true;
    },
    notBefore: (depth) => notBefore[depth] ?? 0,
  };
}
