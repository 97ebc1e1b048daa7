import { compareTexts } from '../kit/compare-texts.ts';
import type { FacetOrder, TimeSpan } from './location.ts';

/** A key and the number of rows that have it. */
type Count = readonly [key: string, size: number];

/** Adds up pairs of a key and a number of rows. */
export function addUp(pairs: readonly (readonly unknown[])[]): readonly Count[] {
  const sizes = new Map<string, number>();
  for (const [value, size] of pairs) {
    const key = String(value);
    sizes.set(key, (sizes.get(key) ?? 0) + Number(size));
  }
  return [...sizes];
}

/** Counts in an order; those of a stretch of time with the periods between them that nothing is counted in, if asked. */
export function sortedCounts(
  counts: readonly Count[],
  order: FacetOrder,
  fill: TimeSpan | undefined,
): readonly Count[] {
  const byKey = counts.toSorted(([a], [b]) => compareTexts(a, b));
  const all = fill === undefined ? byKey : withGaps(byKey, fill);
  if (order === 'COUNT_DESC') return all.toSorted(([, m], [, n]) => n - m);
  return order === 'VALUE_ASC' ? all : all.toReversed();
}

function withGaps(counts: readonly Count[], span: TimeSpan): readonly Count[] {
  const next = followers[span];
  return counts.flatMap((count, at) => {
    const [until] = counts[at + 1] ?? [];
    const filled: Count[] = [count];
    if (until !== undefined) for (let key = next(count[0]); key < until; key = next(key)) filled.push([key, 0]);
    return filled;
  });
}

/** The period after another one, each written as a date is. */
const followers: Readonly<Record<TimeSpan, (key: string) => string>> = {
  year: (key) => String(Number(key) + 1).padStart(4, '0'),
  month: (key) => afterDays(`${key}-28`, 4).slice(0, 7),
  day: (key) => afterDays(key, 1),
};

function afterDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
