import type { StanceAnswer } from '../api/stances.ts';
import type { Holder } from './stance-table.ts';

/** How far two actors agree. */
export interface Pair {
  /** Propositions on which both are on a side, and on how many of them it is the same or the opposite one. Null: there is none. */
  readonly stances: { readonly shared: number; readonly same: number; readonly opposite: number } | null;
  /** Agreement in the roll calls in which both voted, from 0 to 1. Null: there is none. */
  readonly votes: { readonly rollCalls: number; readonly agreement: number } | null;
}

/** How far each pair of actors agrees, in both orders. */
export function pairsIn({ alignment, votingMatrix }: StanceAnswer): (one: Holder, other: Holder) => Pair {
  const pairs = alignment?.windows.flatMap(({ pairs: { nodes } }) => nodes) ?? [];
  const stances = new Map(
    pairs.flatMap(({ a, b, shared, agreement, disagreement }) => {
      const pair = { shared, same: agreement, opposite: disagreement };
      return [[`${a.id} ${b.id}`, pair] as const, [`${b.id} ${a.id}`, pair] as const];
    }),
  );
  const places = new Map(votingMatrix?.actors.map(({ id }, at) => [id, at]));
  const votesOf = (one: string, other: string) => {
    const row = votingMatrix?.rows[places.get(one) ?? -1];
    const agreement = row?.values[places.get(other) ?? -1] ?? null;
    const rollCalls = row?.rollCalls[places.get(other) ?? -1] ?? 0;
    return agreement === null ? null : { rollCalls, agreement };
  };
  return (one, other) => ({
    stances: stances.get(`${one.id} ${other.id}`) ?? null,
    votes: votesOf(one.id, other.id),
  });
}

/** How far a pair agrees, in five steps: from -2, on opposite sides of all, to 2, on the same side of all. Null: nothing is shared. */
export function levelOf({ stances }: Pair): number | null {
  if (stances === null || stances.shared === 0) return null;
  return Math.round((2 * (stances.same - stances.opposite)) / stances.shared);
}
