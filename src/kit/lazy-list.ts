/** A list whose items are made where a part of it is read. An array is one whose items are all made. */
export interface LazyList<T> {
  readonly length: number;
  /** The items from one place up to another, as `slice` of an array gives them. */
  slice(start?: number, end?: number): readonly T[];
}

/** The list of what is made of each item, each made once, when it is first read. */
export function lazyList<I, T>(items: LazyList<I>, make: (item: I) => T): LazyList<T> {
  const made = new Map<number, T>();
  const at = (place: number, item: I): T => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const value = make(item);
    made.set(place, value);
    return value;
  };
  return {
    length: items.length,
    slice(start = 0, end = items.length) {
      const from = start < 0 ? Math.max(0, items.length + start) : start;
      return items.slice(start, end).map((item, index) => at(from + index, item));
    },
  };
}
