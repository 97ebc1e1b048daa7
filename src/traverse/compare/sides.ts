import type { AgreementWeight, PartialSide } from './alignment-rules.ts';
import type { Observation } from './observation.ts';

/** A take as it counts: how far it goes, and for how much. */
export interface CountedObservation {
  readonly observation: Observation;
  /** From -1 to 1. Under COUNT only -1, 0 and 1. */
  readonly value: number;
  readonly amount: number;
}

/** How partial sides count, and whether sides or distances do. */
export interface SideRules {
  readonly weight: AgreementWeight;
  readonly partial: PartialSide;
}

/** Agreement and disagreement, kept apart. */
export interface Accord {
  readonly agreement: number;
  readonly disagreement: number;
}

/**
 * The takes that take a side, with how much each counts. HALF makes a partial take half of one where sides are counted, and leaves
 * it where it stands where distances are measured.
 */
export function countedOf(
  observations: readonly Observation[],
  { weight, partial }: SideRules,
): readonly CountedObservation[] {
  return observations.flatMap((observation) => {
    const { value } = observation;
    if (value === null) return [];
    if (!isPartial(value)) return [{ observation, value, amount: 1 }];
    if (partial === 'LEFT_OUT') return [];
    if (partial === 'HALF' && weight === 'DISTANCE') return [{ observation, value, amount: 1 }];
    return [{ observation, value: Math.sign(value), amount: partial === 'HALF' ? 0.5 : 1 }];
  });
}

/** Whether a value goes part of the way to a side. */
export function isPartial(value: number): boolean {
  return value !== 0 && Math.abs(value) < 1;
}

/**
 * How far two takes on one item agree and disagree. COUNT: they are on the same side, or on opposite ones; 0 is on neither.
 * DISTANCE: disagreement is half the difference of the two, so that for and against are 1 apart, and agreement is what is left.
 */
export function accord(one: number, other: number, weight: AgreementWeight): Accord {
  if (weight === 'DISTANCE') {
    const distance = Math.abs(one - other) / 2;
    return { agreement: 1 - distance, disagreement: distance };
  }
  const product = Math.sign(one) * Math.sign(other);
  return { agreement: product > 0 ? 1 : 0, disagreement: product < 0 ? 1 : 0 };
}
