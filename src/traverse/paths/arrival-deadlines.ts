import type { Certainty } from '../../model/validity.ts';
import { NO_DAY } from './link-dates.ts';
import { TO_HERE } from './path-rules.ts';
import type { LinkTimes, Subgraph } from './subgraph.ts';

/** Earlier than every day: no target can be reached in time from the node. */
const UNREACHABLE_IN_TIME = -(2 ** 31);

/** The latest day on which a chronological path may reach each node and still continue to a target. */
export interface ArrivalDeadlines {
  /** Extends the deadlines by one link. The subgraph must be expanded as far. */
  expandFrontier(): void;
  /** Whether a path that reaches a node on a day can still reach a target in time with at most `hops` more links. */
  isInTime(local: number, hops: number, day: number): boolean;
}

/**
 * Computes deadlines backwards from the targets, one link at a time. It ignores that a path visits no node twice, so a deadline may be
 * too late and is never too early.
 */
export function createArrivalDeadlines(
  subgraph: Subgraph,
  targets: readonly number[],
  certainty: Certainty,
): ArrivalDeadlines {
  const first = new Int32Array(subgraph.size).fill(UNREACHABLE_IN_TIME);
  for (const target of targets) first[target] = NO_DAY;
  const levels = [first];
  return {
    expandFrontier() {
      const times = subgraph.linkTimes();
      const last = levels.at(-1) ?? first;
      const level = new Int32Array(subgraph.size).fill(UNREACHABLE_IN_TIME);
      level.set(last);
      for (let local = 0; local < last.length; local += 1) {
        if (last[local] !== UNREACHABLE_IN_TIME) spread(times, local, last[local] ?? UNREACHABLE_IN_TIME, level);
      }
      levels.push(level);
    },
    isInTime: (local, hops, day) => day <= (levels[hops]?.[local] ?? UNREACHABLE_IN_TIME),
  };

  function spread({ lastDays }: LinkTimes, local: number, latest: number, level: Int32Array): void {
    const end = subgraph.ends[local] ?? 0;
    for (let edge = subgraph.starts[local] ?? 0; edge < end; edge += 1) {
      if (((subgraph.open[edge] ?? 0) & TO_HERE) === 0) continue;
      const far = subgraph.neighbours[edge] ?? 0;
      const before = latestBefore(subgraph.firstDays[edge] ?? NO_DAY, lastDays[edge] ?? NO_DAY, latest, certainty);
      if (before > (level[far] ?? UNREACHABLE_IN_TIME)) level[far] = before;
    }
  }
}

/** The deadline before a link by its first and last day, given the deadline after it. */
function latestBefore(first: number, last: number, latest: number, certainty: Certainty): number {
  if (certainty === 'CERTAIN') return last <= latest && first !== NO_DAY ? last : UNREACHABLE_IN_TIME;
  if (first === NO_DAY) return latest;
  return first > latest ? UNREACHABLE_IN_TIME : Math.min(last, latest);
}
