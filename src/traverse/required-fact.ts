/** A stored property that every node or link of its sort has. True by the loader, which lets none in without it. */
export function requiredFact<T>(value: T | null): T {
  return value as T;
}
