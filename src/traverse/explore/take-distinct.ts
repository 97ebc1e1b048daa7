import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';

/** Links per slice of work, and the fixed cost of a list in links. */
const SLICE = 2_000;
const OF_LIST = 10;

/** The first distinct links of some lists, in their order. */
export function* takeDistinct(lists: Iterable<readonly number[]>, most: number): CooperativeTask<ReadonlySet<number>> {
  const found = new Set<number>();
  const shouldYield = yieldAfter(SLICE);
  for (const links of lists) {
    for (const link of links) if (found.size < most) found.add(link);
    if (found.size === most) break;
    if (shouldYield(links.length + OF_LIST)) yield;
  }
  return found;
}
