import type { Membership } from './membership.ts';

/** Says whether two states were members of one alliance in a year. */
export interface Memberships {
  add(membership: Pick<Membership, 'alliance' | 'state' | 'spell'>): void;
  areAllied(one: string, other: string, year: number): boolean;
}

/** The memberships of each state, by which a file of dyads is held against that of the members. */
export function membershipsByState(): Memberships {
  const byState = new Map<string, Years[]>();
  return {
    add({ alliance, state, spell: { since, until } }) {
      const years = byState.get(state) ?? [];
      byState.set(state, years);
      years.push({ alliance, first: yearOf(since), last: until === null ? Number.POSITIVE_INFINITY : yearOf(until) });
    },
    areAllied(one, other, year) {
      const ofOther = (byState.get(other) ?? []).filter(({ first, last }) => first <= year && year <= last);
      const ofOne = (byState.get(one) ?? []).filter(({ first, last }) => first <= year && year <= last);
      return ofOne.some(({ alliance }) => ofOther.some((theirs) => theirs.alliance === alliance));
    },
  };
}

interface Years {
  readonly alliance: string;
  readonly first: number;
  readonly last: number;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
