import { TO_HERE } from './rules.ts';
import type { Space } from './space.ts';

/** There is no further place in a list. */
export const NONE = -1;

/** The links by which a path can come to an end, in a list for each node that they leave; the last link of a path is one of these. */
export interface LinksToEnds {
  /** The place of the first by the number of the node, and of the next by the place of the one before; `NONE` after the last. */
  readonly first: Int32Array;
  readonly next: readonly number[];
  /** The link as it stands at its end, and that end. */
  readonly turns: readonly number[];
  readonly ends: readonly number[];
}

/** Finds them from the side of the ends, which must have been looked at. */
export function linksToEnds(space: Space, ends: readonly number[]): LinksToEnds {
  const first = new Int32Array(space.size).fill(NONE);
  const next: number[] = [];
  const turns: number[] = [];
  const owners: number[] = [];
  for (const end of ends.toReversed()) {
    for (let turn = (space.ends[end] ?? 0) - 1; turn >= (space.starts[end] ?? 0); turn -= 1) {
      const far = space.fars[turn] ?? 0;
      if (((space.open[turn] ?? 0) & TO_HERE) === 0) continue;
      next.push(first[far] ?? NONE);
      turns.push(turn);
      owners.push(end);
      first[far] = turns.length - 1;
    }
  }
  return { first, next, turns, ends: owners };
}
