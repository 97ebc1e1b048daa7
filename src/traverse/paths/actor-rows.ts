/** Rows of actors on paths, each kept once, as the row before its last actor and that actor. */
export interface ActorRows {
  readonly count: number;
  /** The row with one more actor; -1 where it is not among those that were chosen. */
  after(row: number, actor: number): number;
  /** The actors of a row in order. */
  actorsOf(row: number): readonly number[];
  /** From now on gives no other rows than these and those that they begin with. */
  choose(rows: Iterable<number>): void;
}

/** No actor. */
export const NO_ACTORS = 0;

/** Rows of actors that are numbers below a limit. */
export function actorRows(limit: number): ActorRows {
  const numbers = new Map<number, number>();
  const before = [NO_ACTORS];
  const last = [-1];
  let chosen: ReadonlySet<number> | undefined;
  let [lastKey, lastRow] = [-1, -1];
  const actorsOf = (row: number): readonly number[] => {
    const actors: number[] = [];
    for (let at = row; at !== NO_ACTORS; at = before[at] ?? NO_ACTORS) actors.push(last[at] ?? 0);
    return actors.reverse();
  };
  const add = (key: number, row: number, actor: number) => {
    if (chosen !== undefined) return -1;
    before.push(row);
    last.push(actor);
    numbers.set(key, before.length - 1);
    return before.length - 1;
  };
  return {
    get count() {
      return before.length;
    },
    after(row, actor) {
      const key = row * limit + actor;
      if (key === lastKey) return lastRow;
      const known = numbers.get(key) ?? add(key, row, actor);
      lastKey = key;
      lastRow = chosen === undefined || chosen.has(known) ? known : -1;
      return lastRow;
    },
    actorsOf,
    choose(rows) {
      const kept = new Set<number>([NO_ACTORS]);
      for (const row of rows) for (let at = row; !kept.has(at); at = before[at] ?? NO_ACTORS) kept.add(at);
      chosen = kept;
      lastKey = -1;
    },
  };
}
