/** Items that come out by rank, lowest first, and those of one rank in the order in which they came. */
export interface PriorityQueue<T> {
  push(rank: number, item: T): void;
  pop(): T | undefined;
}

/** Items of one rank, of which the first so many have gone. */
interface Bucket<T> {
  readonly items: T[];
  taken: number;
}

/**
 * A queue for each rank that is there, and a binary heap of ranks. Searches have far more items than ranks, so an item costs hardly more
 * than its place in a list.
 */
export function createPriorityQueue<T>(): PriorityQueue<T> {
  const ranks: number[] = [];
  const queues = new Map<number, Bucket<T>>();

  return {
    push(rank, item) {
      const queue = queues.get(rank);
      if (queue !== undefined) {
        queue.items.push(item);
        return;
      }
      queues.set(rank, { items: [item], taken: 0 });
      siftUp(ranks, rank);
    },
    pop() {
      const [rank] = ranks;
      const queue = rank === undefined ? undefined : queues.get(rank);
      if (rank === undefined || queue === undefined) return undefined;
      const item = queue.items[queue.taken];
      queue.taken += 1;
      if (queue.taken === queue.items.length) {
        queues.delete(rank);
        siftDown(ranks);
      }
      return item;
    },
  };
}

/** Puts a rank into a heap. */
function siftUp(ranks: number[], rank: number): void {
  let at = ranks.length;
  ranks.push(rank);
  for (let above = (at - 1) >> 1; at > 0; above = (at - 1) >> 1) {
    const other = ranks[above] ?? rank;
    if (other <= rank) break;
    ranks[at] = other;
    at = above;
  }
  ranks[at] = rank;
}

/** Takes the lowest rank out of a heap. */
function siftDown(ranks: number[]): void {
  const rank = ranks.pop();
  if (rank === undefined || ranks.length === 0) return;
  const rankAt = (at: number) => ranks[at] ?? Number.POSITIVE_INFINITY;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const least = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
    if (!(rankAt(least) < rank)) break;
    ranks[at] = rankAt(least);
    at = least;
  }
  ranks[at] = rank;
}
