/** Items that come out smallest first. */
export interface Heap<T> {
  push(item: T): void;
  pop(): T | undefined;
  peek(): T | undefined;
  size(): number;
}

/** A binary heap; `compare` must leave no two items equal where their order is to be the same on every run. */
export function heap<T>(compare: (one: T, other: T) => number): Heap<T> {
  const items: T[] = [];
  const isLess = (one: T | undefined, other: T | undefined) =>
    one !== undefined && other !== undefined && compare(one, other) < 0;

  const swap = (one: number, other: number) => {
    // Both are places in the heap.
    [items[one], items[other]] = [items[other] as T, items[one] as T];
  };

  const rise = (start: number) => {
    for (let at = start; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isLess(items[at], items[above])) return;
      swap(at, above);
      at = above;
    }
  };

  const sink = () => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = isLess(items[right], items[left]) ? right : left;
      if (!isLess(items[least], items[at])) return;
      swap(at, least);
      at = least;
    }
  };

  return {
    push(item) {
      items.push(item);
      rise(items.length - 1);
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        sink();
      }
      return top;
    },
    peek: () => items[0],
    size: () => items.length,
  };
}
