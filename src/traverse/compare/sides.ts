import type { AgreementWeight, PartialSide } from './alignment-rules.ts';
import type { Observation } from './observation.ts';

/** An observation with its value and weight as they count. */
export interface CountedObservation {
  readonly observation: Observation;
  /** From -1 to 1. Under COUNT only -1, 0 and 1. */
  readonly value: number;
  readonly amount: number;
}

/** The rules for partial values and for weights. */
export interface SideRules {
  readonly weight: AgreementWeight;
  readonly partial: PartialSide;
}

/** Agreement and disagreement. */
export interface Accord {
  readonly agreement: number;
  readonly disagreement: number;
}

/**
 * The observations that take a side, with their weights. With HALF, a partial value counts half if sides are counted, and stays as it is
 * if distances are measured.
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

/** Whether a value is strictly between a side and 0. */
function isPartial(value: number): boolean {
  return value !== 0 && Math.abs(value) < 1;
}

/**
 * How far two observations on one item agree and disagree. COUNT: same side or opposite sides; 0 is on neither. DISTANCE: disagreement is
 * half the difference of the values, so that for and against are 1 apart; agreement is 1 minus that.
 */
export function accord(one: number, other: number, weight: AgreementWeight): Accord {
  if (weight === 'DISTANCE') {
    const distance = Math.abs(one - other) / 2;
    return { agreement: 1 - distance, disagreement: distance };
  }
  const product = Math.sign(one) * Math.sign(other);
  return { agreement: product > 0 ? 1 : 0, disagreement: product < 0 ? 1 : 0 };
}
