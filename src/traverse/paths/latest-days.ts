import type { Certainty } from '../../model/validity.ts';
import { type LinkDays, linkDays, NO_DAY } from './link-days.ts';
import { TO_HERE } from './rules.ts';
import type { Space } from './space.ts';

/** Earlier than every day: a node from which no end can be reached in time. */
const TOO_LATE = -(2 ** 31);

/** Until when a path in the order of days may come to a node. */
export interface LatestDays {
  /** Looks one link further from the ends. The space must be as far. */
  grow(): void;
  /** Whether a path that comes to a node on a day, and may take so many links more, can still reach an end in time. */
  isInTime(local: number, hops: number, day: number): boolean;
}

/**
 * Reckons backwards from the ends, one link at a time, until when a node must be reached for the links after it to follow in time.
 * It knows of no node passed twice, so it may be too generous and is never too strict.
 */
export function latestDays(space: Space, ends: readonly number[], certainty: Certainty): LatestDays {
  const days = linkDays(space.graph);
  const first = new Int32Array(space.size).fill(TOO_LATE);
  for (const end of ends) first[end] = NO_DAY;
  const levels = [first];
  return {
    grow() {
      const last = levels.at(-1) ?? first;
      const level = new Int32Array(space.size).fill(TOO_LATE);
      level.set(last);
      for (let local = 0; local < last.length; local += 1) {
        if (last[local] !== TOO_LATE) spread(local, last[local] ?? TOO_LATE, level);
      }
      levels.push(level);
    },
    isInTime: (local, hops, day) => day <= (levels[hops]?.[local] ?? TOO_LATE),
  };

  function spread(local: number, latest: number, level: Int32Array): void {
    const end = space.ends[local] ?? 0;
    for (let turn = space.starts[local] ?? 0; turn < end; turn += 1) {
      if (((space.open[turn] ?? 0) & TO_HERE) === 0) continue;
      const far = space.fars[turn] ?? 0;
      const before = latestBefore(days, space.links[turn] ?? 0, latest, certainty);
      if (before > (level[far] ?? TOO_LATE)) level[far] = before;
    }
  }
}

/** Until when a path must be at a link for its day to be no earlier, and for the next links to follow. */
function latestBefore(days: LinkDays, link: number, latest: number, certainty: Certainty): number {
  const [first, last] = [days.first(link), days.last(link)];
  if (certainty === 'CERTAIN') return last <= latest && first !== NO_DAY ? last : TOO_LATE;
  if (first === NO_DAY) return latest;
  return first > latest ? TOO_LATE : Math.min(last, latest);
}
