/** Chance that can be repeated: the same seed gives the same throws. */
export interface Dice {
  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** As many of something as a throw says. */
  many<T>(least: number, most: number, make: (at: number) => T): readonly T[];
}

/** Dice of this seed, by the mulberry32 generator. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    chance: (percent) => integer(1, 100) <= percent,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    many: (least, most, make) => Array.from({ length: integer(least, most) }, (_, at) => make(at)),
  };
}
