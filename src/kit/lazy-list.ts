/** A list whose items are made where a part of it is read. An array is one whose items are all made. */
export interface LazyList<T> {
  readonly length: number;
  /** The items from one place up to another, as `slice` of an array gives them. */
  slice(start?: number, end?: number): readonly T[];
}

/** The list of what is made of each item, made anew each time it is read. */
export function lazyList<I, T>(items: LazyList<I>, make: (item: I) => T): LazyList<T> {
  return { length: items.length, slice: (start, end) => items.slice(start, end).map((item) => make(item)) };
}
