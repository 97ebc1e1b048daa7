import type { ActorSequences } from './actor-sequences.ts';
import type { VisitedPath } from './depth-first-search.ts';
import type { PathOrder } from './path-query.ts';

/** The best paths with one sequence of actors. */
export interface BestOfGroup {
  readonly sequence: number;
  /** The number of links or the cost of its best path. */
  readonly rank: number;
  /** Number of paths with this rank. */
  readonly count: number;
  /** The fewest links of these paths, and the earliest day of a path with so few links. */
  readonly length: number;
  readonly day: number;
}

/** Collects the best paths of each sequence of actors. */
export interface GroupTally {
  readonly size: number;
  add(path: VisitedPath, rank: number): void;
  /** The best groups, best first. */
  best(most: number, order: PathOrder): readonly BestOfGroup[];
}

/** Creates an empty tally. */
export function createGroupTally(sequences: ActorSequences): GroupTally {
  const groups = new Map<number, { -readonly [name in keyof BestOfGroup]: BestOfGroup[name] }>();
  return {
    get size() {
      return groups.size;
    },
    add({ sequence, length, day, count }, rank) {
      const known = groups.get(sequence);
      if (known === undefined || rank < known.rank) {
        groups.set(sequence, { sequence, rank, count, length, day });
      } else if (rank === known.rank) {
        known.count += count;
        const isBefore = length < known.length || (length === known.length && day < known.day);
        if (isBefore) [known.length, known.day] = [length, day];
      }
    },
    best(most, order) {
      const compare = order === 'MOST_TIES' ? compareCounts : compareRanks;
      return [...groups.values()]
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

/** Compares lists number by number; a prefix comes first. */
export function compareLists(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const order = (one[at] ?? 0) - (other[at] ?? 0);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
