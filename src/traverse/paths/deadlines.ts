import type { Certainty } from '../../model/validity.ts';
import type { Link, PathGraph, PathNode } from './link.ts';
import { dayOf } from './link-days.ts';
import type { Rules } from './rules.ts';

/** The last whole day on which a path may still be at a node and reach an end in so many links; undefined where it cannot. */
export type Deadlines = (node: PathNode, hops: number) => string | undefined;

/** Later than every day. */
const NEVER_LATE = '9999-12-31';

/**
 * Reckons backwards from the ends, one link at a time, until when a node must be reached for the links after it to follow in time.
 * It knows of no node passed twice, so it may be too generous and is never too strict.
 */
export function deadlines(
  graph: Pick<PathGraph, 'turns'>,
  rules: Rules,
  ends: readonly PathNode[],
  maxHops: number,
  certainty: Certainty,
): Deadlines {
  const levels: Map<PathNode, string>[] = [new Map(ends.filter(rules.mayHold).map((end) => [end, NEVER_LATE]))];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const last = levels[hops - 1] ?? new Map<PathNode, string>();
    const level = new Map(last);
    for (const [node, deadline] of last) {
      for (const { link, forward, far } of graph.turns(node)) {
        if (!rules.mayFollow(link, !forward) || !rules.mayHold(far)) continue;
        const before = deadlineBefore(link, deadline, certainty);
        if (before !== undefined && before > (level.get(far) ?? '')) level.set(far, before);
      }
    }
    levels.push(level);
  }
  return (node, hops) => levels[Math.min(hops, maxHops)]?.get(node);
}

/** Until when a path must be at a link for its day to be no earlier, and for the next links to follow. */
function deadlineBefore(link: Link, deadline: string, certainty: Certainty): string | undefined {
  const day = dayOf(link);
  if (day === null) return certainty === 'CERTAIN' ? undefined : deadline;
  if (certainty === 'CERTAIN') return day.latest <= deadline ? day.latest : undefined;
  if (day.earliest > deadline) return undefined;
  return day.latest < deadline ? day.latest : deadline;
}
