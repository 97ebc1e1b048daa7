/** Sequences of actors on paths, stored as a trie: each one is an earlier sequence and its last actor. */
export interface ActorSequences {
  readonly count: number;
  /** The sequence with one more actor; -1 if `restrictTo` excludes it. */
  append(sequence: number, actor: number): number;
  /** The actors of a sequence in order. */
  actorsOf(sequence: number): readonly number[];
  /** From now on allows only these sequences and their prefixes. */
  restrictTo(sequences: Iterable<number>): void;
}

/** The sequence without actors. */
export const EMPTY_SEQUENCE = 0;

/** Creates an empty trie for actors with numbers below a limit. */
export function createActorSequences(limit: number): ActorSequences {
  const numbers = new Map<number, number>();
  const before = [EMPTY_SEQUENCE];
  const last = [-1];
  let chosen: ReadonlySet<number> | undefined;
  let [lastKey, lastSequence] = [-1, -1];
  const actorsOf = (sequence: number): readonly number[] => {
    const actors: number[] = [];
    for (let at = sequence; at !== EMPTY_SEQUENCE; at = before[at] ?? EMPTY_SEQUENCE) actors.push(last[at] ?? 0);
    return actors.reverse();
  };
  const add = (key: number, sequence: number, actor: number) => {
    if (chosen !== undefined) return -1;
    before.push(sequence);
    last.push(actor);
    numbers.set(key, before.length - 1);
    return before.length - 1;
  };
  return {
    get count() {
      return before.length;
    },
    append(sequence, actor) {
      const key = sequence * limit + actor;
      if (key === lastKey) return lastSequence;
      const known = numbers.get(key) ?? add(key, sequence, actor);
      lastKey = key;
      lastSequence = chosen === undefined || chosen.has(known) ? known : -1;
      return lastSequence;
    },
    actorsOf,
    restrictTo(sequences) {
      const kept = new Set<number>([EMPTY_SEQUENCE]);
      for (const sequence of sequences)
        for (let at = sequence; !kept.has(at); at = before[at] ?? EMPTY_SEQUENCE) kept.add(at);
      chosen = kept;
      lastKey = -1;
    },
  };
}
