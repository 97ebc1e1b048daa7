/** Stores each distinct value once, numbered in the order of first use. */
export interface InternTable<T> {
  /** All values, by their numbers. */
  readonly values: readonly T[];
  /** The number of the value with a key; creates the value if it is new. */
  numberOf(key: string, make: () => T): number;
}

/** Creates a table that starts with the given values, which have no keys. */
export function createInternTable<T>(first: readonly T[] = []): InternTable<T> {
  const values: T[] = [...first];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(key, make) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(make()) - 1;
    },
  };
}
