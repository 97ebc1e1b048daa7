/** Keeps each of many values once, under the number of its first use. */
export interface InternTable<T> {
  /** All values, by their numbers. */
  readonly values: readonly T[];
  /** The number of the value with a key; it is made where it is new. */
  numberOf(key: string, make: () => T): number;
}

/** A table whose first numbers are those of the values given, which no key finds. */
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
