import type { Day } from '../../model/days.ts';

/** A day of a fact as it is written; null where it has none. */
export function writtenDay(text: string | null | undefined): Day | null {
  // Days come out of the graph as the loader checked them.
  return (text ?? null) as Day | null;
}
