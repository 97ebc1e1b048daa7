/** Values kept by key up to a total weight. */
export interface Kept<V> {
  readonly get: (key: string) => V | undefined;
  /** Keeps a value; one heavier than a tenth of all is not kept, so that a single request cannot push out what others use. */
  readonly set: (key: string, value: V, weight: number) => void;
}

/** Keeps values until they weigh more than `most`; then those go first that were not asked for the longest time. */
export function keep<V>(most: number): Kept<V> {
  const entries = new Map<string, { readonly value: V; readonly weight: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const found = entries.get(key);
      if (found === undefined) return undefined;
      entries.delete(key);
      entries.set(key, found);
      return found.value;
    },
    set(key, value, weight) {
      drop(key);
      if (weight > most / 10) return;
      entries.set(key, { value, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= most) return;
        drop(oldest);
      }
    },
  };
}
