/** Keeps each of many values once, under the number of its first use. */
export interface Interned<T> {
  /** All values, by their numbers. */
  readonly values: readonly T[];
  numberOf(value: T): number;
}

/** Values count as one where their keys are equal. The values given at once get the first numbers. */
export function intern<T>(keyOf: (value: T) => string, first: readonly T[] = []): Interned<T> {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T) => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  first.forEach(numberOf);
  return { values, numberOf };
}
