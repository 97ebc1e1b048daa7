import type { NodeRef } from '../../model/node-ref.ts';
import { alignmentLimits } from './alignment-rules.ts';
import { compareObservations, type Observation } from './observation.ts';
import type { CountedObservation } from './sides.ts';

/** The observations behind a cell. */
interface Evidence {
  readonly observationCount: number;
  /** Their stances, roll calls or events, ordered by day, up to the limit. A roll call represents all votes in it. */
  readonly evidence: readonly NodeRef[];
}

/** Returns the evidence for a cell. */
export function evidenceOf(counted: readonly CountedObservation[]): Evidence {
  const first = firstObservations(counted, alignmentLimits.evidence);
  return { observationCount: counted.length, evidence: first.map(({ ref }) => ref) };
}

/**
 * The first observations, one per record: observations of the same record have the same day. Later ones are skipped instead of sorted,
 * because sorting all of them doubled the time for a hundred actors.
 */
function firstObservations(counted: readonly CountedObservation[], most: number): readonly Observation[] {
  const first: Observation[] = [];
  for (const { observation } of counted) {
    const last = first[most - 1];
    if (last !== undefined && compareObservations(last, observation) < 0) continue;
    if (first.some(({ ref }) => ref.id === observation.ref.id)) continue;
    const place = first.findIndex((one) => compareObservations(observation, one) < 0);
    first.splice(place === -1 ? first.length : place, 0, observation);
    if (first.length > most) first.pop();
  }
  return first;
}
