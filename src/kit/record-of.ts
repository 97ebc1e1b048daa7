/** A record with a value for each of its keys. True where the keys are all those of the record, as those of `typedKeys` are. */
export function recordOf<T extends object>(
  keys: readonly (keyof T & string)[],
  make: <K extends keyof T & string>(key: K) => T[K],
): T {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as T;
}
