import type { Link } from './link.ts';
import type { Weights } from './question.ts';

/** Costs are summed in millionths, as whole numbers: sums of fractions would differ with the order of the links. */
const UNIT = 1_000_000;

/** What a link costs: the weight of its kind, and for a party of a pact with more than two parties log2 of their number on top. */
export function costOfLink({ kind, to }: Link, weights: Weights): number {
  const many = kind === 'PARTY' && to.parties > 2 ? Math.log2(to.parties) : 0;
  return Math.round((weights[kind] + many) * UNIT);
}

/** What passing through a node costs: log10 of its degree over the kinds that are followed. The ends of a path cost nothing. */
export function costOfPassing(degree: number): number {
  return Math.round(Math.log10(Math.max(degree, 1)) * UNIT);
}

/** A cost as it is told. */
export function asCost(millionths: number): number {
  return millionths / UNIT;
}
