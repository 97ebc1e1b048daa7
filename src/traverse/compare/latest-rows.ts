import { type Day, earliest } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import { always, settle } from './settle.ts';
import { takeOf } from './take-of.ts';
import type { StanceRow } from './texts.ts';

/** The latest recorded stance of each actor on each proposition; `rows` may all be from `asOf` or before. */
export function latestRows(rows: readonly StanceRow[], asOf: Day | null, certainty: Certainty): readonly StanceRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const stretch = asOf === null ? always : { from: null, to: earliest(asOf) };
  const settled = settle(rows.map(takeOf), stretch, { duplicates: 'LATEST', certainty });
  return settled.flatMap(({ ref }) => byId.get(ref.id) ?? []);
}
