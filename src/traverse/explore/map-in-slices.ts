import type { CooperativeTask } from '../../projection/cooperative-task.ts';

/** Things that are made between two turns of others. */
const SLICE = 1_000;

/** Makes something of each item, with turns for others between. */
export function* mapInSlices<T, U>(items: readonly T[], make: (item: T) => U): CooperativeTask<readonly U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % SLICE === 0) yield;
  }
  return made;
}
