import { closestMatches } from './closest-matches.ts';

/** The candidate that was most likely meant, or nothing when none is close. */
export function closestMatch(written: string, candidates: Iterable<string>): string | undefined {
  const [closest] = closestMatches(
    written,
    Array.from(candidates, (id) => ({ id, names: [] })),
    1,
  );
  return closest?.id;
}
