import type { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { storedDisagreements } from './join-queries.ts';

/** A fact that two records of one thing give in different ways. */
export type StoredDisagreement = z.infer<typeof storedDisagreements.row>;

/** The facts that records of one thing give in different ways, in the whole graph. */
export async function listDisagreements(graph: Graph): Promise<readonly StoredDisagreement[]> {
  return await graph.ask(storedDisagreements, {});
}

/** Those of a data set with others, as lines for a terminal: how many, and the first of them. */
export function describeDisagreements(dataset: string, all: readonly StoredDisagreement[]): readonly string[] {
  const own = all.filter((one) => setsOf(one).includes(dataset));
  if (own.length === 0) return [];
  const lines = own
    .slice(0, LISTED)
    .map(
      ({ id, field, shown, shownBy, other, record, dataset: from }) =>
        `  ${id} ${field}: "${shown}" (${shownBy}, shown), "${other}" (${from}, ${record})`,
    );
  const more = own.length - lines.length;
  return [
    `Data sets give ${own.length.toLocaleString('en')} facts of "${dataset}" in different ways; both values are kept, and "disagreements" of a pact or an official tells them:`,
    ...lines,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more.`] : []),
  ];
}

/** Disagreements that are printed after a load. */
const LISTED = 10;

/** How many facts a data set gives otherwise than each other one, as words; null if none. */
export function describeSetsInDisagreement(dataset: string, all: readonly StoredDisagreement[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) {
    const sets = setsOf(one);
    if (!sets.includes(dataset)) continue;
    const other = sets.find((set) => set !== dataset) ?? dataset;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const words = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([set, count]) => `${count.toLocaleString('en')} from ${set}`);
  return words.length === 0 ? null : `${words.join(', ')} (facts of one treaty or person given in different ways)`;
}

function setsOf({ shownBy, dataset }: StoredDisagreement): readonly string[] {
  return [shownBy, dataset];
}
