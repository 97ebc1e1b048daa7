import type { Steps } from '../../projection/turns.ts';

/** Links that are looked at between two turns of others, and how many a list counts for beside its own. */
const SLICE = 2_000;
const OF_LIST = 10;

/** So many different links of lists of them, in their order. */
export function* firstOf(lists: Iterable<readonly number[]>, most: number): Steps<ReadonlySet<number>> {
  const found = new Set<number>();
  let work = 0;
  for (const links of lists) {
    for (const link of links) if (found.size < most) found.add(link);
    if (found.size === most) break;
    work += links.length + OF_LIST;
    if (work > SLICE) {
      work = 0;
      yield;
    }
  }
  return found;
}
