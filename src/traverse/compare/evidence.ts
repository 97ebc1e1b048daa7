import type { NodeRef } from '../../model/node-ref.ts';
import { alignmentLimits } from './alignment-rules.ts';
import { compareObservations, type Observation } from './observation.ts';
import type { CountedObservation } from './sides.ts';

/** What a cell rests on. */
interface Evidence {
  readonly observationCount: number;
  /** Where they were read, in the order of their days, and no more than are shown. A roll call stands for all votes in it. */
  readonly evidence: readonly NodeRef[];
}

/** Opens a cell to what counted in it. */
export function evidenceOf(counted: readonly CountedObservation[]): Evidence {
  const first = firstObservations(counted, alignmentLimits.evidence);
  return { observationCount: counted.length, evidence: first.map(({ ref }) => ref) };
}

/**
 * The first takes, one for each place where they were read: takes that share it share its day too.
 * They are few of very many, so what comes later is passed over; a sort of all doubled the time of a hundred actors.
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
