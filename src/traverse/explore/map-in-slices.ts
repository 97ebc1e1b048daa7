import type { CooperativeTask } from '../../projection/cooperative-task.ts';

/** Items per slice of work. */
const SLICE = 1_000;

/** Maps items in slices, and yields between them. */
export function* mapInSlices<T, U>(items: readonly T[], make: (item: T) => U): CooperativeTask<readonly U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % SLICE === 0) yield;
  }
  return made;
}
