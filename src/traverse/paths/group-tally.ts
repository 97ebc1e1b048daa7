import type { ActorSequences } from './actor-sequences.ts';
import type { VisitedPath } from './depth-first-search.ts';
import type { PathOrder } from './path-query.ts';

/** The best paths of one row of actors. */
export interface BestOfGroup {
  readonly sequence: number;
  /** Links, or the cost, of its best path. */
  readonly rank: number;
  /** How many paths rank as high. */
  readonly count: number;
  /** The fewest links that one of them has, and the first day that one of so few has. */
  readonly length: number;
  readonly day: number;
}

/** The best paths of each row of actors that was found. */
export interface GroupTally {
  readonly size: number;
  add(path: VisitedPath, rank: number): void;
  /** The best groups, best first. */
  best(most: number, order: PathOrder): readonly BestOfGroup[];
}

/** A tally of paths over these rows. */
export function createGroupTally(sequences: ActorSequences): GroupTally {
  const found = new Map<number, { -readonly [name in keyof BestOfGroup]: BestOfGroup[name] }>();
  return {
    get size() {
      return found.size;
    },
    add({ sequence, length, day, count }, rank) {
      const known = found.get(sequence);
      if (known === undefined || rank < known.rank) {
        found.set(sequence, { sequence, rank, count, length, day });
      } else if (rank === known.rank) {
        known.count += count;
        const isBefore = length < known.length || (length === known.length && day < known.day);
        if (isBefore) [known.length, known.day] = [length, day];
      }
    },
    best(most, order) {
      const compare = order === 'MOST_TIES' ? compareCounts : compareRanks;
      return [...found.values()]
        .toSorted(
          (one, other) =>
            compare(one, other) || compareLists(sequences.actorsOf(one.sequence), sequences.actorsOf(other.sequence)),
        )
        .slice(0, most);
    },
  };
}

function compareCounts(one: BestOfGroup, other: BestOfGroup): number {
  return other.count - one.count || compareRanks(one, other);
}

function compareRanks(one: BestOfGroup, other: BestOfGroup): number {
  return one.rank - other.rank || one.length - other.length || one.day - other.day;
}

/** Number by number; a list comes before those that begin with it. */
export function compareLists(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const order = (one[at] ?? 0) - (other[at] ?? 0);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
